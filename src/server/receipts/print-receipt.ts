import type { Uuid } from '#base/ids.ts';
import { err, ok, type Result } from '#base/result.ts';
import { standingOf } from '#register/receipt.ts';
import type { Desk } from '#server/desk/desk.ts';
import { lockBook } from './data/books.ts';
import { addPrint, printOf, receiptByCode } from './data/issued-receipts.ts';
import { type PrintProblem, printProblem } from './receipt-problem.ts';

/**
 * Records that a receipt is printed, and answers which print it is: the first is the receipt, those after it are duplicates.
 * Sent twice with the same `id` it is the same print.
 */
export function printReceipt(
  desk: Desk,
  { id, code }: { id: Uuid; code: string },
): Promise<Result<number, PrintProblem[]>> {
  return desk.write('receipt.print', async (tx): Promise<Result<number, PrintProblem[]>> => {
    const receipt = await receiptByCode(tx, code);
    if (!receipt) return err([printProblem('receipt-unknown', {}, 'code')]);
    const { book, number, lines, outOfSight } = receipt;
    await lockBook(tx, book.id);
    const before = await printOf(tx, id);
    if (before) {
      const isSame = before.bookId === book.id && before.number === number;
      return isSame ? ok(before.no) : err([printProblem('id-taken', {}, 'id')]);
    }
    if (outOfSight > 0) return err([printProblem('lines-out-of-sight', { count: outOfSight })]);
    if (standingOf(lines).state === 'cancelled') return err([printProblem('receipt-cancelled', {})]);
    const print = await addPrint(tx, { id, bookId: book.id, number });
    tx.audit({ people: [...new Set(lines.map(({ personId }) => personId))], book: book.id, number, print });
    return ok(print);
  });
}
