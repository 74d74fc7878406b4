import type { Uuid } from '#base/ids.ts';
import { err, ok, type Result } from '#base/result.ts';
import type { Desk } from '#server/desk/desk.ts';
import { householdsOf, linesOf, tieLine } from '../data/visit-lines.ts';
import { roundToChange } from './round-to-change.ts';
import { type VisitProblem, visitProblem } from './visit-problem.ts';

/**
 * Ties a house that had only a label to the household that was recorded of it later, by somebody of it; null takes that back. What was
 * recorded of the house stays, and enrolments of the household count for it.
 */
export function tieHousehold(
  desk: Desk,
  { roundId, lineId, personId }: { roundId: Uuid; lineId: Uuid; personId: Uuid | null },
): Promise<Result<'recorded' | 'unchanged', VisitProblem[]>> {
  return desk.write('visit.tie', async (tx): Promise<Result<'recorded' | 'unchanged', VisitProblem[]>> => {
    const round = await roundToChange(tx, roundId);
    if (!round.ok) return round;
    const lines = await linesOf(tx, roundId);
    const line = lines.find(({ id, isRemoved }) => id === lineId && !isRemoved);
    if (!line) return err([visitProblem('household-unknown', {}, 'lineId')]);
    if (line.label === null) return err([visitProblem('house-known', {}, 'lineId')]);
    const [household] = personId === null ? [] : await householdsOf(tx, [personId]);
    if (personId !== null && !household) return err([visitProblem('person-not-found', {}, 'personId')]);
    const householdId = household?.householdId ?? null;
    if (line.householdId === householdId) return ok('unchanged');
    if (householdId !== null && lines.some((each) => each.householdId === householdId))
      return err([visitProblem('listed-already', { label: null }, 'personId')]);
    await tieLine(tx, { lineId, personId, householdId });
    const people = [personId ?? line.personId].flatMap((each) => each ?? []);
    tx.audit({ round: roundId, household: lineId, people, tied: personId !== null });
    return ok('recorded');
  });
}
