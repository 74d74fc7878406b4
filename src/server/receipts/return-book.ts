import type { Day } from '#base/dates.ts';
import type { Uuid } from '#base/ids.ts';
import { err, ok, type Result } from '#base/result.ts';
import type { Desk } from '#server/desk/desk.ts';
import { type ReturnProblem, returnProblem } from './book-problem.ts';
import { lockBook } from './data/books.ts';
import { addReturn, handoverOf } from './data/handovers.ts';

/** Takes back what was handed out, with its unused numbers. Once is enough: sent again it changes nothing. */
export function returnBook(
  desk: Desk,
  { handoverId, returnedOn }: { handoverId: Uuid; returnedOn: Day },
  today: Day,
): Promise<Result<'recorded' | 'unchanged', ReturnProblem[]>> {
  return desk.write('book.return', async (tx): Promise<Result<'recorded' | 'unchanged', ReturnProblem[]>> => {
    const found = await handoverOf(tx, handoverId);
    if (!found) return err([returnProblem('handover-unknown', {}, 'handoverId')]);
    await lockBook(tx, found.bookId);
    const handover = await handoverOf(tx, handoverId); // once more: somebody else may have taken it back meanwhile
    if (handover?.returnedOn != null) return ok('unchanged');
    const { handedOn } = found;
    const problems: ReturnProblem[] = [];
    if (returnedOn < handedOn) problems.push(returnProblem('returned-before', { handedOn }, 'returnedOn'));
    if (returnedOn > today) problems.push(returnProblem('day-to-come', { today }, 'returnedOn'));
    if (problems.length > 0) return err(problems);
    await addReturn(tx, handoverId, returnedOn);
    tx.audit({ book: found.bookId, handover: handoverId });
    return ok('recorded');
  });
}
