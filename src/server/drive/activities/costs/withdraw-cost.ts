import type { Uuid } from '#base/ids.ts';
import { err, ok, type Result } from '#base/result.ts';
import type { Desk } from '#server/desk/desk.ts';
import { addCostWithdrawal, costOf, lockCosts } from '../../data/activity-costs.ts';
import { type CostProblem, costProblem } from './cost-problem.ts';
import { ownActivity } from './own-activity.ts';

/** Withdraws a cost that was recorded by mistake, with the reason. Withdrawn twice, it is so once. */
export function withdrawCost(
  desk: Desk,
  { code, costId, reason }: { code: string; costId: Uuid; reason: string | null },
  now: Date,
): Promise<Result<'recorded' | 'unchanged', CostProblem[]>> {
  return desk.write('activity.withdraw-cost', async (tx): Promise<Result<'recorded' | 'unchanged', CostProblem[]>> => {
    await lockCosts(tx, code);
    if (!(await ownActivity(tx, desk, { code, now }))) return err([costProblem('activity-unknown', { code })]);
    const cost = await costOf(tx, costId);
    if (cost?.activityCode !== code) return err([costProblem('cost-unknown', {})]);
    if (cost.withdrawnBecause !== null) return ok('unchanged');
    if (reason === null) return err([costProblem('reason-missing', {}, 'reason')]);
    await addCostWithdrawal(tx, { costId, reason, by: desk.actor.name });
    tx.audit({ activity: code, cost: costId }, reason);
    return ok('recorded');
  });
}
