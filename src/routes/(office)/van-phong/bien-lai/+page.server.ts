import { dayInVietNam } from '#base/dates.ts';
import { isUuid } from '#base/ids.ts';
import { monthOf } from '#base/months.ts';
import { readMonth } from '#input/fields/days.ts';
import { readReceiptNumber } from '#input/fields/receipt-numbers.ts';
import { shownFieldProblems } from '#input/form.ts';
import { RECEIPT_FILTERS } from '#input/register/book-forms.ts';
import { bookHeld, RECEIPTS_OF_PAGE, receiptList } from '#server/receipts/operations.ts';
import { formatMonth } from '#ui/format.ts';
import type { ShownProblem } from '#ui/kit/problems.ts';
import { readListState } from '#ui/kit/table/list-state.ts';
import { askAtOffice, may } from '../../office.ts';
import type { PageServerLoad } from './$types.js';

/** The letters that a filter is told again. */
const MOST_LETTERS = 100;

export const load: PageServerLoad = async ({ locals, url }) => {
  const today = dayInVietNam(new Date()); // receipts are issued by the clock, on whatever day one works
  const typed = (name: keyof typeof RECEIPT_FILTERS): string =>
    (url.searchParams.get(RECEIPT_FILTERS[name]) ?? '').trim().slice(0, MOST_LETTERS);
  const [month, number, book] = [typed('month'), typed('number'), typed('book')];
  const read = { month: month === '' ? monthOf(today) : readMonth(month), number: readReceiptNumber(number) };
  const unread = [
    ...(read.month === null
      ? [{ kind: 'not-a-month', facts: { text: month }, at: RECEIPT_FILTERS.month } as const]
      : []),
    ...(number !== '' && read.number === null
      ? [{ kind: 'not-a-receipt-number', facts: { text: number }, at: RECEIPT_FILTERS.number } as const]
      : []),
  ];
  const problems: ShownProblem[] = shownFieldProblems(unread, locals.settings.lang);
  const bookId = isUuid(book) ? book : null;
  const { page } = readListState(url.searchParams, [], '');
  // A number, and a book, are looked for in every month unless one is named.
  const ofMonth = read.number === null && (bookId === null || month !== '') ? read.month : null;
  const found =
    problems.length > 0
      ? { total: 0, paid: 0, receipts: [] }
      : await askAtOffice(locals, receiptList, { month: ofMonth, number: read.number, bookId, page });
  return {
    ...{ month: month === '' && ofMonth !== null ? formatMonth(ofMonth) : month, number, bookId, found, problems },
    ...{ held: await askAtOffice(locals, bookHeld, {}), mayIssue: may(locals, 'receipt.issue') },
    ...{ page, size: RECEIPTS_OF_PAGE },
  };
};
