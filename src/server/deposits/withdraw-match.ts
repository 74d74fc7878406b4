import type { Uuid } from '#base/ids.ts';
import { err, ok, type Result } from '#base/result.ts';
import type { Desk } from '#server/desk/desk.ts';
import { lockBankLines } from './data/bank-lines.ts';
import { addMatchWithdrawal, hasMatch } from './data/bank-matches.ts';
import { type LineProblem, lineProblem } from './statement-problem.ts';

/** Takes back that a line is the money of something: both are open by as much again. */
export function withdrawMatch(
  desk: Desk,
  { matchId, reason }: { matchId: Uuid; reason: string },
): Promise<Result<'recorded' | 'unchanged', LineProblem[]>> {
  return desk.write('bank.withdraw-match', async (tx): Promise<Result<'recorded' | 'unchanged', LineProblem[]>> => {
    await lockBankLines(tx);
    if (!(await hasMatch(tx, matchId))) return err([lineProblem('match-unknown', {}, 'matchId')]);
    const isNew = await addMatchWithdrawal(tx, { matchId, reason, by: desk.actor.name });
    tx.audit({ match: matchId });
    return ok(isNew ? 'recorded' : 'unchanged');
  });
}
