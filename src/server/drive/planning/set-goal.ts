import type { Uuid } from '#base/ids.ts';
import { err, ok, type Result } from '#base/result.ts';
import { checkGoal, type GivenGoal } from '#drive/plans/check-goal.ts';
import { topOf } from '#drive/plans/plan.ts';
import { type PlanProblem, planProblem } from '#drive/plans/plan-problem.ts';
import type { Desk } from '#server/desk/desk.ts';
import { addTopGoal } from './add-top-goal.ts';
import { listPlanAreas } from './list-plan-areas.ts';
import { canChange, lockedPlanOf } from './plan-of.ts';

/** Sets one more target in a plan that is still open; or says everything that is missing. */
export async function setGoal(
  desk: Desk,
  { planId, ...given }: GivenGoal & { planId: Uuid },
  now: Date,
): Promise<Result<'recorded' | 'unchanged', PlanProblem[]>> {
  const checked = checkGoal(given);
  if (!checked.ok) return checked;
  const { goal, value } = checked.value;
  return desk.write('plan.set-target', async (tx) => {
    const plan = await lockedPlanOf(tx, desk, planId);
    if (!plan) return err([planProblem('plan-unknown', {})]);
    if (plan.goals.some(({ id }) => id === goal.id)) return ok('unchanged');
    if (!canChange(plan, plan.version)) return err([planProblem('not-open', {})]);
    const isThere = plan.goals.some(
      ({ kind, scheme, shares }) => kind === goal.kind && scheme === goal.scheme && topOf(shares),
    );
    if (isThere && goal.kind !== 'rate' && goal.kind !== 'norm') return err([planProblem('target-there', {}, 'kind')]);
    const [top] = await listPlanAreas(tx, { ...plan, areas: null, now });
    if (!top) return err([planProblem('plan-unknown', {})]);
    const { version } = plan.version;
    const isNew = await addTopGoal(tx, { planId, version, goal, value, unit: top.unit, by: desk.actor.name });
    if (!isNew) return err([planProblem('plan-unknown', {})]); // the id is of a target elsewhere
    tx.audit({ plan: planId, version, target: goal.id, kind: goal.kind });
    return ok('recorded');
  });
}
