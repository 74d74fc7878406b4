import { reachOf } from '#access/permissions.ts';
import { err, ok, type Result } from '#base/result.ts';
import type { Book } from '#register/receipt.ts';
import type { Transaction } from '#server/database/connect.ts';
import type { Desk } from '#server/desk/desk.ts';
import { type OpenProblem, openProblem } from './book-problem.ts';
import { addBook, bookOf, bookWithNumbers, hasOrganisation, lockBooks, type NewBook } from './data/books.ts';

/** Opens a paper book or an electronic series. Whoever works for an organisation opens those of it. Safe to send twice with the same `id`. */
export function openBook(desk: Desk, given: NewBook): Promise<Result<'recorded' | 'unchanged', OpenProblem[]>> {
  const { role, organisation: own } = desk.actor;
  const isOfOwn = reachOf(role, 'book.keep') === 'organisation';
  const book = { ...given, organisation: given.organisation ?? (isOfOwn ? own : null) };
  return desk.write('book.open', async (tx): Promise<Result<'recorded' | 'unchanged', OpenProblem[]>> => {
    await lockBooks(tx);
    const held = await bookOf(tx, book.id);
    if (held) return isSame(book, held) ? ok('unchanged') : err([openProblem('id-taken', {}, 'id')]);
    const problems = await problemsOf(tx, book);
    if (isOfOwn && book.organisation !== own) problems.push(openProblem('organisation-of-others', {}, 'organisation'));
    if (problems.length > 0) return err(problems);
    await addBook(tx, book);
    tx.audit({
      book: book.id,
      organisation: book.organisation,
      symbol: book.symbol,
      first: book.first,
      last: book.last,
    });
    return ok('recorded');
  });
}

const SAID = ['kind', 'symbol', 'bookNo', 'first', 'last'] as const;

const isSame = (given: NewBook, held: Book): boolean =>
  SAID.every((name) => given[name] === held[name]) && given.organisation === (held.organisation?.code ?? null);

async function problemsOf(tx: Transaction, book: NewBook): Promise<OpenProblem[]> {
  const { kind, symbol, bookNo, organisation, first, last } = book;
  const problems: OpenProblem[] = [];
  if (organisation !== null && !(await hasOrganisation(tx, organisation)))
    problems.push(openProblem('organisation-unknown', { code: organisation }, 'organisation'));
  if (symbol === '') problems.push(openProblem('symbol-missing', {}, 'symbol'));
  if (kind === 'paper' && !bookNo) problems.push(openProblem('book-no-missing', {}, 'bookNo'));
  if (last < first) return [...problems, openProblem('numbers-upside-down', { first, last }, 'last')];
  const other = await bookWithNumbers(tx, book);
  if (other) problems.push(openProblem('numbers-in-other-book', { ...other, symbol }, 'first'));
  return problems;
}
