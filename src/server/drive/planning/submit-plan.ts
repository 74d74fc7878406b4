import type { Uuid } from '#base/ids.ts';
import { err, ok, type Result } from '#base/result.ts';
import { topOf } from '#drive/plans/plan.ts';
import { type PlanProblem, planProblem } from '#drive/plans/plan-problem.ts';
import type { Desk } from '#server/desk/desk.ts';
import { addPlanStep } from '../data/plans.ts';
import { canChange, lockedPlanOf } from './plan-of.ts';

/** Submits the newest version of a plan, the one that was seen, so that somebody else approves or returns it. */
export function submitPlan(
  desk: Desk,
  { planId, version: seen }: { planId: Uuid; version: number },
): Promise<Result<'recorded' | 'unchanged', PlanProblem[]>> {
  return desk.write('plan.submit', async (tx) => {
    const plan = await lockedPlanOf(tx, desk, planId);
    if (!plan) return err([planProblem('plan-unknown', {})]);
    const { version, state } = plan.version;
    if (version !== seen) return err([planProblem('not-open', {})]);
    if (state === 'submitted') return ok('unchanged');
    if (!canChange(plan, plan.version)) return err([planProblem('not-open', {})]);
    if (!plan.goals.some(({ shares }) => topOf(shares))) return err([planProblem('nothing-set', {})]);
    const by = { by: desk.actor.name, byName: desk.actor.ownName ?? desk.actor.name };
    await addPlanStep(tx, { planId, version, step: 'submitted', reason: null, ...by });
    tx.audit({ plan: planId, version });
    return ok('recorded');
  });
}
