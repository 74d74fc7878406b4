import { readArchiveSearch } from '#input/bulletin-search.ts';
import { BULLETINS_A_PAGE, bulletinList } from '#server/publishing/operations.ts';
import { readListState } from '#ui/kit/table/list-state.ts';
import { ask } from '../../ask.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, url }) => {
  const sought = readArchiveSearch(url.searchParams);
  const { page } = readListState(url.searchParams, [], '');
  const list = await ask(locals, bulletinList, { ...sought, page });
  return { ...list, sought, page, size: BULLETINS_A_PAGE };
};
