import type { Day } from '#base/dates.ts';
import type { Uuid } from '#base/ids.ts';
import { daysOfPlan } from '#base/periods.ts';
import { err, ok, type Result } from '#base/result.ts';
import { checkGoal, type GivenGoal } from '#drive/plans/check-goal.ts';
import { codeOf, type UnitId } from '#drive/plans/plan.ts';
import { type PlanProblem, planProblem } from '#drive/plans/plan-problem.ts';
import type { Desk } from '#server/desk/desk.ts';
import { goalOf } from '../data/plan-goals.ts';
import { addPlan, addPlanVersion, isDocumentTaken, lockOwner, lockPlan } from '../data/plans.ts';
import { addTopGoal } from './add-top-goal.ts';
import { isOwnPlan } from './is-own-plan.ts';
import { listPlanAreas } from './list-plan-areas.ts';

/** A plan as somebody gives it, with its first target: whatever is missing is null. */
export interface GivenPlan {
  id: Uuid;
  owner: string | null;
  documentNo: string | null;
  documentDay: Day | null;
  period: string | null;
  /** What it shares out; null is the whole province. */
  top: UnitId | null;
  goal: GivenGoal;
}

/** Drafts a plan with its first target; nothing is written where anything is missing. */
export async function draftPlan(
  desk: Desk,
  { id, owner, documentNo, documentDay, period, top: part, goal: given }: GivenPlan,
  now: Date,
): Promise<Result<'recorded' | 'unchanged', PlanProblem[]>> {
  const goal = checkGoal(given);
  const problems: PlanProblem[] = [
    ...(owner === null ? [planProblem('owner-missing', {}, 'owner')] : []),
    ...(documentNo === null ? [planProblem('document-missing', {}, 'documentNo')] : []),
    ...(documentDay === null ? [planProblem('document-day-missing', {}, 'documentDay')] : []),
    ...(period === null || !daysOfPlan(period)
      ? [planProblem('period-unknown', { text: period ?? '' }, 'period')]
      : []),
    ...(goal.ok ? [] : goal.error),
  ];
  if (
    !goal.ok ||
    owner === null ||
    documentNo === null ||
    documentDay === null ||
    period === null ||
    problems.length > 0
  )
    return err(problems);
  return desk.write('plan.draft', async (tx) => {
    await lockOwner(tx, owner);
    await lockPlan(tx, id);
    if (await isDocumentTaken(tx, { id, owner, period, documentNo }))
      return err([planProblem('document-taken', { documentNo }, 'documentNo')]);
    const [top] = await listPlanAreas(tx, { areas: null, period, top: part, now });
    if (!top) return err([planProblem('top-unknown', { unit: part === null ? '' : codeOf(part) }, 'top')]);
    if (!(await isOwnPlan(tx, desk, { period, top: part }))) return err([planProblem('top-of-others', {}, 'top')]);
    const held = await goalOf(tx, goal.value.goal.id);
    if (held && held.planId !== id) return err([planProblem('plan-unknown', {})]); // the id is of a target elsewhere
    const by = { by: desk.actor.name, byName: desk.actor.ownName ?? desk.actor.name };
    if (!(await addPlan(tx, { id, owner, period, top: part, by: by.by }))) return ok('unchanged');
    await addPlanVersion(tx, { planId: id, version: 1, documentNo, documentDay, reason: null, ...by });
    await addTopGoal(tx, { planId: id, version: 1, ...goal.value, unit: top.unit, by: by.by });
    tx.audit({ plan: id, period, kind: goal.value.goal.kind });
    return ok('recorded');
  });
}
