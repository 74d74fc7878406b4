import type { Uuid } from '#base/ids.ts';
import { err, ok, type Result } from '#base/result.ts';
import type { Desk } from '#server/desk/desk.ts';
import { eraseLabelOf, linesOf } from '../data/visit-lines.ts';
import { roundOf } from '../data/visits.ts';
import { type VisitProblem, visitProblem } from './visit-problem.ts';

/** Erases what a house was called, where whoever lives there asks for it. What was counted stays. */
export function eraseLabel(
  desk: Desk,
  { roundId, lineId, reason }: { roundId: Uuid; lineId: Uuid; reason: string },
): Promise<Result<'recorded', VisitProblem[]>> {
  return desk.write('visit.erase', async (tx): Promise<Result<'recorded', VisitProblem[]>> => {
    if (!(await roundOf(tx, roundId))) return err([visitProblem('round-unknown', {})]);
    if (!(await linesOf(tx, roundId)).some(({ id }) => id === lineId))
      return err([visitProblem('household-unknown', {}, 'lineId')]);
    await eraseLabelOf(tx, lineId);
    tx.audit({ round: roundId, household: lineId }, reason);
    return ok('recorded');
  });
}
