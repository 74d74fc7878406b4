import { error } from '@sveltejs/kit';
import { isUuid, uuid } from '#base/ids.ts';
import { visitRead } from '#server/drive/operations.ts';
import { askAtOffice, may, placeOf } from '../../office.ts';

/** A round of the address with its households; 404 where there is none in sight. */
export async function roundOfAddress(locals: App.Locals, id: string) {
  if (!may(locals, 'visit.read')) error(403);
  const { day } = await placeOf(locals);
  return (isUuid(id) ? await askAtOffice(locals, visitRead, { id: uuid(id), on: day }) : null) ?? error(404);
}
