import { DEPOSITS_OF_PAGE, depositList } from '#server/deposits/operations.ts';
import { readListState } from '#ui/kit/table/list-state.ts';
import { askAtOffice, may } from '../../office.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, url }) => {
  const { page } = readListState(url.searchParams, [], '');
  const found = await askAtOffice(locals, depositList, { page });
  return { ...found, page, size: DEPOSITS_OF_PAGE, mayMake: may(locals, 'deposit.make') };
};
