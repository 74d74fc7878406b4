import type { Day } from '#base/dates.ts';
import type { Uuid } from '#base/ids.ts';
import { err, ok, type Result } from '#base/result.ts';
import { SCHEMES, type Scheme } from '#coverage/facts.ts';
import { stepsTo, stepTooEarly, VISIT_STEPS, type VisitReached } from '#drive/visit.ts';
import type { Desk } from '#server/desk/desk.ts';
import { madeId } from '#server/register/made-id.ts';
import { addResults, isResult, type LineRow, linesOf, type NewResult } from '../data/visit-lines.ts';
import { roundToChange } from './round-to-change.ts';
import { type VisitProblem, visitProblem } from './visit-problem.ts';

/** How far a household was brought by a visit. */
export interface HandedVisit {
  lineId: Uuid;
  reached: VisitReached;
  /** In which schemes they are interested. */
  schemes: readonly Scheme[];
  on: Day;
  /** The result that whoever says so saw; null for none. */
  seen: Uuid | null;
}

type Filled = { outcome: 'recorded' | 'unchanged'; households: number };

/**
 * Records how far households of a round were brought, all or none. What says no more than is known is left out; what somebody else said
 * meanwhile is told first, so that nobody corrects what they did not see. Sent twice with one id, it is recorded once.
 */
export function fillRound(
  desk: Desk,
  { id, roundId, visits }: { id: Uuid; roundId: Uuid; visits: readonly HandedVisit[] },
  today: Day,
): Promise<Result<Filled, VisitProblem[]>> {
  return desk.write('visit.fill', async (tx): Promise<Result<Filled, VisitProblem[]>> => {
    const round = await roundToChange(tx, roundId);
    if (!round.ok) return round;
    const ids = visits.map(({ lineId }) => madeId(['visit result', id, lineId]));
    if (await isResult(tx, ids)) return ok({ outcome: 'unchanged', households: 0 });
    const lines = new Map(
      (await linesOf(tx, roundId)).filter((each) => !each.isRemoved).map((each) => [each.id, each]),
    );
    const problems: VisitProblem[] = [];
    const results: NewResult[] = [];
    for (const [index, visit] of visits.entries()) {
      const line = lines.get(visit.lineId);
      const isTwice = visits.findIndex(({ lineId }) => lineId === visit.lineId) < index;
      const found = isTwice
        ? [visitProblem('household-twice', {}, `visits.${index}`)]
        : problemsOfVisit(line, visit, { index, from: round.value.from, today });
      problems.push(...found);
      if (!line || found.length > 0 || isKnown(line, visit)) continue;
      const days = stepsTo(line.days, visit.reached, visit.on);
      const schemes = SCHEMES.filter((scheme) => visit.schemes.includes(scheme));
      results.push({ id: ids[index] ?? visit.lineId, lineId: line.id, days, schemes });
    }
    if (problems.length > 0) return err(problems);
    if (results.length === 0) return ok({ outcome: 'unchanged', households: 0 });
    await addResults(tx, results, { by: desk.actor.name, byName: desk.actor.ownName ?? desk.actor.name });
    tx.audit({ round: roundId, households: results.length });
    return ok({ outcome: 'recorded', households: results.length });
  });
}

/** Whether that is held already. */
function isKnown(line: LineRow, { reached, schemes, on }: HandedVisit): boolean {
  const days = stepsTo(line.days, reached, on);
  const isSame = VISIT_STEPS.every((step) => days[step] === line.days[step]);
  return isSame && SCHEMES.every((scheme) => schemes.includes(scheme) === line.schemes.includes(scheme));
}

function problemsOfVisit(
  line: LineRow | undefined,
  visit: HandedVisit,
  { index, from, today }: { index: number; from: Day; today: Day },
): VisitProblem[] {
  const at = (field: keyof HandedVisit): string => `visits.${index}.${field}`;
  if (!line) return [visitProblem('household-unknown', {}, at('lineId'))];
  const { reached, schemes, on, seen } = visit;
  if (isKnown(line, visit)) return [];
  const days = stepsTo(line.days, reached, on);
  const early = stepTooEarly(days);
  const before = early && days[VISIT_STEPS[VISIT_STEPS.indexOf(early) - 1] ?? early];
  const isInterested = days.interested !== null;
  const checks: [boolean, VisitProblem][] = [
    [seen !== line.resultId, visitProblem('said-meanwhile', { by: line.by ?? '' }, at('reached'))],
    [reached !== 'none' && on > today, visitProblem('day-to-come', { day: on }, at('on'))],
    [reached !== 'none' && on < from, visitProblem('before-the-round', { from }, at('on'))],
    [before != null, visitProblem('before-the-step', { day: before ?? on }, at('reached'))],
    [isInterested && schemes.length === 0, visitProblem('scheme-missing', {}, at('schemes'))],
    [!isInterested && schemes.length > 0, visitProblem('scheme-not-meant', {}, at('schemes'))],
  ];
  return checks.flatMap(([isWrong, problem]) => (isWrong ? problem : []));
}
