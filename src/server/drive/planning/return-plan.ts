import type { Uuid } from '#base/ids.ts';
import { err, ok, type Result } from '#base/result.ts';
import { type PlanProblem, planProblem } from '#drive/plans/plan-problem.ts';
import type { Desk } from '#server/desk/desk.ts';
import { addPlanStep } from '../data/plans.ts';
import { lockedPlanOf } from './plan-of.ts';

/** Returns a version that was submitted to whoever drafted it, with the reason. */
export async function returnPlan(
  desk: Desk,
  { planId, reason }: { planId: Uuid; reason: string | null },
): Promise<Result<'recorded' | 'unchanged', PlanProblem[]>> {
  if (reason === null) return err([planProblem('reason-missing', {}, 'reason')]);
  return desk.write('plan.return', async (tx) => {
    const plan = await lockedPlanOf(tx, desk, planId);
    if (!plan) return err([planProblem('plan-unknown', {})]);
    const { version, state } = plan.version;
    if (state === 'returned') return ok('unchanged');
    if (state !== 'submitted') return err([planProblem('not-submitted', {})]);
    const by = { by: desk.actor.name, byName: desk.actor.ownName ?? desk.actor.name };
    await addPlanStep(tx, { planId, version, step: 'returned', reason, ...by });
    tx.audit({ plan: planId, version }, reason);
    return ok('recorded');
  });
}
