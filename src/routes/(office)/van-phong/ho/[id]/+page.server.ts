import { error } from '@sveltejs/kit';
import { isUuid } from '#base/ids.ts';
import { householdRead } from '#server/register/operations.ts';
import { askAtOffice, may, placeOf } from '../../../office.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, params: { id } }) => {
  const { day } = await placeOf(locals);
  if (!isUuid(id)) error(404);
  const { members } = await askAtOffice(locals, householdRead, { id, on: day });
  if (members.length === 0) error(404);
  return { householdId: id, members, mayCollect: may(locals, 'contribution.quote') };
};
