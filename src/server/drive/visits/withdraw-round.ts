import type { Uuid } from '#base/ids.ts';
import { err, ok, type Result } from '#base/result.ts';
import type { Desk } from '#server/desk/desk.ts';
import { addRoundWithdrawal, lockRound, roundOf } from '../data/visits.ts';
import { type VisitProblem, visitProblem } from './visit-problem.ts';

/** Withdraws a round that was opened by mistake, with the reason: it is in no sum from now on. Withdrawn twice, it is so once. */
export function withdrawRound(
  desk: Desk,
  { id, reason }: { id: Uuid; reason: string | null },
): Promise<Result<'recorded' | 'unchanged', VisitProblem[]>> {
  return desk.write('visit.withdraw', async (tx): Promise<Result<'recorded' | 'unchanged', VisitProblem[]>> => {
    await lockRound(tx, id);
    const round = await roundOf(tx, id);
    if (!round) return err([visitProblem('round-unknown', {})]);
    if (round.withdrawnBecause !== null) return ok('unchanged');
    if (reason === null) return err([visitProblem('reason-missing', {}, 'reason')]);
    await addRoundWithdrawal(tx, { roundId: id, reason, by: desk.actor.name });
    tx.audit({ round: id }, reason);
    return ok('recorded');
  });
}
