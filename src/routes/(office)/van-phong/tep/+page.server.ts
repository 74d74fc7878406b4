import { error } from '@sveltejs/kit';
import { FILES_OF_PAGE, fileList } from '#server/imports/operations.ts';
import { readListState } from '#ui/kit/table/list-state.ts';
import { askAtOffice, may } from '../../office.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, url }) => {
  if (!may(locals, 'file.import')) error(403);
  const { page } = readListState(url.searchParams, [], '');
  return { ...(await askAtOffice(locals, fileList, { page })), page, size: FILES_OF_PAGE };
};
