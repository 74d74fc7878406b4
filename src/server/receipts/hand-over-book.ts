import { type Day, day } from '#base/dates.ts';
import type { Uuid } from '#base/ids.ts';
import { err, ok, type Result } from '#base/result.ts';
import { type Book, type NumberRange, sizeOf } from '#register/receipt.ts';
import { listColleagues } from '#server/accounts/list-colleagues.ts';
import type { Transaction } from '#server/database/connect.ts';
import type { Desk } from '#server/desk/desk.ts';
import { type HandOverProblem, handOverProblem } from './book-problem.ts';
import { bookOf, lockBook } from './data/books.ts';
import { addHandover, handoverOf, handoversOf } from './data/handovers.ts';
import { fatesOf } from './data/receipts.ts';

/** What is handed to whom. */
export interface GivenBook {
  id: Uuid;
  bookId: Uuid;
  /** An account that takes money for the organisation of the book. */
  holder: string;
  /** A device of theirs that takes its numbers by itself; null for the holder. */
  device: string | null;
  /** The numbers; null for all of the book. */
  numbers: NumberRange | null;
  handedOn: Day;
}

/**
 * A year that was mistyped lies before it. Not the day on which the book was opened here: an office enters what its collectors have
 * had in hand for long.
 */
const EARLIEST = day('2000-01-01');

const SAID = ['bookId', 'holder', 'device', 'first', 'last', 'handedOn'] as const;

/** Hands a book, or a block of a series, to somebody. No number is in two hands. Safe to send twice with the same `id`. */
export async function handOverBook(
  desk: Desk,
  given: GivenBook,
  today: Day,
): Promise<Result<'recorded' | 'unchanged', HandOverProblem[]>> {
  const { id, bookId, holder, device, handedOn } = given;
  const book = await desk.readPeople((tx) => bookOf(tx, bookId));
  if (!book) return err([handOverProblem('book-unknown', {}, 'bookId')]);
  const colleague = (await listColleagues(desk, book.organisation?.code ?? null, today)).find(
    (each) => each.id === holder,
  );
  return desk.write('book.hand-over', async (tx): Promise<Result<'recorded' | 'unchanged', HandOverProblem[]>> => {
    await lockBook(tx, bookId);
    const numbers = given.numbers ?? { first: book.first, last: book.last };
    const held = await handoverOf(tx, id);
    if (held) {
      const asked = { ...given, ...numbers };
      const isSame = SAID.every((name) => asked[name] === held[name]);
      return isSame ? ok('unchanged') : err([handOverProblem('id-taken', {}, 'id')]);
    }
    const problems = await problemsOfNumbers(tx, book, numbers);
    if (!colleague) problems.push(handOverProblem('holder-unknown', {}, 'holder'));
    if (handedOn > today) problems.push(handOverProblem('day-to-come', { today }, 'handedOn'));
    if (handedOn < EARLIEST) problems.push(handOverProblem('day-too-early', { earliest: EARLIEST }, 'handedOn'));
    if (!colleague || problems.length > 0) return err(problems);
    await addHandover(tx, { ...numbers, id, bookId, holder, holderName: colleague.name, device, handedOn });
    tx.audit({ book: bookId, handover: id, holder, ...numbers });
    return ok('recorded');
  });
}

async function problemsOfNumbers(tx: Transaction, book: Book, numbers: NumberRange): Promise<HandOverProblem[]> {
  const { first, last } = numbers;
  const whole = { first: book.first, last: book.last };
  if (last < first) return [handOverProblem('numbers-upside-down', numbers, 'last')];
  if (first < book.first || last > book.last) return [handOverProblem('number-outside', whole, 'first')];
  const problems: HandOverProblem[] = [];
  const isWhole = first === book.first && last === book.last;
  if (book.kind === 'paper' && !isWhole) problems.push(handOverProblem('paper-is-whole', whole, 'first'));
  const open = (await handoversOf(tx, book.id)).filter(({ returnedOn }) => returnedOn === null);
  for (const each of open.filter((other) => other.first <= last && first <= other.last)) {
    const shared = { first: Math.max(first, each.first), last: Math.min(last, each.last) };
    problems.push(handOverProblem('held-already', { ...shared, holderName: each.holderName }, 'first'));
  }
  const used = (await fatesOf(tx, book.id, numbers)).reduce((sum, each) => sum + sizeOf(each), 0);
  if (used === sizeOf(numbers)) problems.push(handOverProblem('nothing-left', numbers, 'first'));
  return problems;
}
