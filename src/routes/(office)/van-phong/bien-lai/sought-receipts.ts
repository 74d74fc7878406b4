import type { Day } from '#base/dates.ts';
import { isUuid, type Uuid } from '#base/ids.ts';
import { type Month, monthOf } from '#base/months.ts';
import { readMonth } from '#input/fields/days.ts';
import { fieldProblem } from '#input/fields/field.ts';
import type { FieldProblem } from '#input/fields/problems.ts';
import { readReceiptNumber } from '#input/fields/receipt-numbers.ts';
import { RECEIPT_FILTERS } from '#input/register/book-forms.ts';

/** The letters that a filter is told again. */
const MOST_LETTERS = 100;

/** Which receipts an address asks for. */
interface SoughtReceipts {
  typed: { month: string; number: string };
  problems: FieldProblem[];
  choice: { month: Month | null; number: number | null; bookId: Uuid | null };
}

/** A number, and a book, are looked for in every month unless one is named; else those of this month are meant. */
export function soughtReceipts(search: URLSearchParams, today: Day): SoughtReceipts {
  const typed = (name: keyof typeof RECEIPT_FILTERS): string =>
    (search.get(RECEIPT_FILTERS[name]) ?? '').trim().slice(0, MOST_LETTERS);
  const [month, number, book] = [typed('month'), typed('number'), typed('book')];
  const read = { month: month === '' ? monthOf(today) : readMonth(month), number: readReceiptNumber(number) };
  const bookId = isUuid(book) ? book : null;
  const isOfMonth = read.number === null && (bookId === null || month !== '');
  return {
    typed: { month, number },
    problems: [
      ...(read.month === null ? [fieldProblem('not-a-month', { text: month }, RECEIPT_FILTERS.month)] : []),
      ...(number !== '' && read.number === null
        ? [fieldProblem('not-a-receipt-number', { text: number }, RECEIPT_FILTERS.number)]
        : []),
    ],
    choice: { month: isOfMonth ? read.month : null, number: read.number, bookId },
  };
}
