import type { Uuid } from '#base/ids.ts';
import { err, ok, type Result } from '#base/result.ts';
import type { Transaction } from '#server/database/connect.ts';
import type { Desk } from '#server/desk/desk.ts';
import { bookOf, lockBook } from './data/books.ts';
import { handoversOf, nextNumber } from './data/handovers.ts';
import { fatesOf } from './data/receipts.ts';
import { type ReceiptProblem, receiptProblem } from './receipt-problem.ts';

/** Which receipt a payment takes: a number of a book, or null for the next one of a series in one's own hands. */
export interface AskedReceipt {
  bookId: Uuid;
  number: number | null;
}

/** A number that is free for whoever asks until the transaction ends. */
export interface FreeNumber {
  bookId: Uuid;
  symbol: string;
  number: number;
  handoverId: Uuid;
}

/** Finds the number that a payment takes, and keeps others from it until the transaction ends; or every reason why there is none. */
export async function takeNumber(
  tx: Transaction,
  { actor }: Desk,
  { bookId, number }: AskedReceipt,
): Promise<Result<FreeNumber, ReceiptProblem[]>> {
  await lockBook(tx, bookId);
  const book = await bookOf(tx, bookId);
  if (!book) return err([receiptProblem('book-unknown', {}, 'receipt')]);
  const { symbol, first, last } = book;
  if (number === null) {
    if (book.kind === 'paper') return err([receiptProblem('number-missing', {}, 'receiptNo')]);
    const next = await nextNumber(tx, bookId, actor.name);
    return next ? ok({ bookId, symbol, ...next }) : err([receiptProblem('series-used-up', {}, 'receipt')]);
  }
  if (number < first || number > last) return err([receiptProblem('number-outside', { first, last }, 'receiptNo')]);
  // A device takes its numbers by itself, also without a connection: nobody else takes one of them.
  const inHand = (await handoversOf(tx, bookId)).filter(
    ({ returnedOn, holder, device }) => returnedOn === null && holder === actor.name && device === null,
  );
  const handover = inHand.find((each) => each.first <= number && number <= each.last);
  const [used] = await fatesOf(tx, bookId, { first: number, last: number });
  const problems: ReceiptProblem[] = [];
  if (!handover) problems.push(receiptProblem('number-not-held', { number }, 'receiptNo'));
  if (used?.fate === 'issued') {
    problems.push(receiptProblem('number-issued', { first: number, last: number }, 'receiptNo'));
  } else if (used) {
    const facts = { first: number, last: number, fate: used.fate, reason: used.reason ?? '' };
    problems.push(receiptProblem('number-spoiled', facts, 'receiptNo'));
  }
  return handover && problems.length === 0 ? ok({ bookId, symbol, number, handoverId: handover.id }) : err(problems);
}
