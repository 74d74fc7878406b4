import { bookList, RECEIPTS_OF_PAGE } from '#server/receipts/operations.ts';
import { readListState } from '#ui/kit/table/list-state.ts';
import { askAtOffice, may } from '../../office.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, url }) => {
  const { page } = readListState(url.searchParams, [], '');
  const { books, total } = await askAtOffice(locals, bookList, { page });
  return { books, total, page, size: RECEIPTS_OF_PAGE, mayKeep: may(locals, 'book.keep') };
};
