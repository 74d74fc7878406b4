import type { Uuid } from '#base/ids.ts';
import { err, ok, type Result } from '#base/result.ts';
import { furthestStep } from '#drive/visit.ts';
import type { Desk } from '#server/desk/desk.ts';
import { addRemoval, linesOf } from '../data/visit-lines.ts';
import { roundToChange } from './round-to-change.ts';
import { type VisitProblem, visitProblem } from './visit-problem.ts';

/** Takes a household off a round to which nobody went yet, with the reason. Taken off twice, it is so once. */
export function takeOffHousehold(
  desk: Desk,
  { roundId, lineId, reason }: { roundId: Uuid; lineId: Uuid; reason: string | null },
): Promise<Result<'recorded' | 'unchanged', VisitProblem[]>> {
  return desk.write('visit.take-off', async (tx): Promise<Result<'recorded' | 'unchanged', VisitProblem[]>> => {
    const round = await roundToChange(tx, roundId);
    if (!round.ok) return round;
    const line = (await linesOf(tx, roundId)).find(({ id }) => id === lineId);
    if (!line) return err([visitProblem('household-unknown', {}, 'lineId')]);
    if (line.isRemoved) return ok('unchanged');
    if (furthestStep(line.days) !== 'none') return err([visitProblem('visited-already', {}, 'lineId')]);
    if (reason === null) return err([visitProblem('reason-missing', {}, 'reason')]);
    await addRemoval(tx, { lineId, reason, by: desk.actor.name });
    tx.audit({ round: roundId, household: lineId }, reason);
    return ok('recorded');
  });
}
