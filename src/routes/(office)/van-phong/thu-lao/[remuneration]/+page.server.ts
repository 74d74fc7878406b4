import { error } from '@sveltejs/kit';
import { isUuid } from '#base/ids.ts';
import { remunerationRead } from '#server/remuneration/operations.ts';
import { askAtOffice, may } from '../../../office.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, params }) => {
  if (!may(locals, 'remuneration.read')) error(403);
  if (!isUuid(params.remuneration)) error(404);
  const { lines: _, ...period } =
    (await askAtOffice(locals, remunerationRead, { id: params.remuneration })) ?? error(404);
  return { period };
};
