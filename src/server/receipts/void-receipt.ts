import type { Uuid } from '#base/ids.ts';
import { err, ok, type Result } from '#base/result.ts';
import { type Book, type NumberRange, type SpoiledKind, sizeOf } from '#register/receipt.ts';
import type { Transaction } from '#server/database/connect.ts';
import type { Desk } from '#server/desk/desk.ts';
import { bookOf, lockBook } from './data/books.ts';
import { handoversOf } from './data/handovers.ts';
import { addSpoiled, fatesOf } from './data/receipts.ts';
import { type SpoilProblem, spoilProblem } from './receipt-problem.ts';

/** Numbers that will never be receipts. */
export interface SpoiledNumbers extends NumberRange {
  bookId: Uuid;
  kind: SpoiledKind;
  reason: string;
}

/** How many numbers are reported at once. */
const MOST_NUMBERS = 1000;

/** Records that numbers are void or lost, with the reason. A collector does so with what is in their own hands. Sent twice it changes nothing. */
export function voidReceipt(
  desk: Desk,
  given: SpoiledNumbers,
): Promise<Result<'recorded' | 'unchanged', SpoilProblem[]>> {
  const { bookId, first, last, kind, reason } = given;
  return desk.write('receipt.void', async (tx): Promise<Result<'recorded' | 'unchanged', SpoilProblem[]>> => {
    await lockBook(tx, bookId);
    const book = await bookOf(tx, bookId);
    if (!book) return err([spoilProblem('book-unknown', {}, 'bookId')]);
    const wrong = problemsOfRange(book, given);
    if (wrong.length > 0) return err(wrong);
    const used = await fatesOf(tx, bookId, given);
    const isSame = used.every((each) => each.fate === kind && each.reason === reason);
    if (isSame && used.reduce((sum, each) => sum + sizeOf(each), 0) === sizeOf(given)) return ok('unchanged');
    const problems = [...used.map(problemOfUse), ...(await problemsOfHands(tx, desk, given))];
    if (problems.length > 0) return err(problems);
    await addSpoiled(tx, given);
    tx.audit({ book: bookId, first, last, kind }, reason);
    return ok('recorded');
  });
}

function problemsOfRange(book: Book, { first, last }: NumberRange): SpoilProblem[] {
  if (last < first) return [spoilProblem('numbers-upside-down', { first, last }, 'last')];
  const whole = { first: book.first, last: book.last };
  if (first < book.first || last > book.last) return [spoilProblem('number-outside', whole, 'first')];
  return sizeOf({ first, last }) > MOST_NUMBERS
    ? [spoilProblem('too-many-numbers', { most: MOST_NUMBERS }, 'last')]
    : [];
}

function problemOfUse({ first, last, fate, reason }: Awaited<ReturnType<typeof fatesOf>>[number]): SpoilProblem {
  return fate === 'issued'
    ? spoilProblem('number-issued', { first, last }, 'first')
    : spoilProblem('number-spoiled', { first, last, fate, reason: reason ?? '' }, 'first');
}

/** Whoever collects reports only what is in their own hands: of other handovers they see none. */
async function problemsOfHands(tx: Transaction, { actor }: Desk, numbers: SpoiledNumbers): Promise<SpoilProblem[]> {
  if (actor.role !== 'collector') return [];
  const open = (await handoversOf(tx, numbers.bookId)).filter(({ returnedOn }) => returnedOn === null);
  for (let number = numbers.first; number <= numbers.last; number += 1) {
    const isHeld = open.some(({ first, last }) => first <= number && number <= last);
    if (!isHeld) return [spoilProblem('number-not-held', { number }, 'first')];
  }
  return [];
}
