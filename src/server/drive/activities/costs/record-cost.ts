import { dayInVietNam } from '#base/dates.ts';
import { err, ok, type Result } from '#base/result.ts';
import type { ActivityCost } from '#drive/activity.ts';
import type { Desk } from '#server/desk/desk.ts';
import { addCost, costOf, lockCosts } from '../../data/activity-costs.ts';
import { type CostProblem, costProblem } from './cost-problem.ts';
import { ownActivity } from './own-activity.ts';

/** A cost as somebody hands it in. */
export interface HandedCost extends Pick<ActivityCost, 'id' | 'item' | 'amount' | 'documentNo' | 'documentDay'> {
  code: string;
}

/** Records what an activity cost, by its document. Sent twice with one id, it is recorded once. */
export function recordCost(
  desk: Desk,
  { code, ...cost }: HandedCost,
  now: Date,
): Promise<Result<'recorded' | 'unchanged', CostProblem[]>> {
  return desk.write('activity.record-cost', async (tx): Promise<Result<'recorded' | 'unchanged', CostProblem[]>> => {
    await lockCosts(tx, code);
    const there = await costOf(tx, cost.id);
    if (there) return there.activityCode === code ? ok('unchanged') : err([costProblem('id-taken', {})]);
    if (!(await ownActivity(tx, desk, { code, now }))) return err([costProblem('activity-unknown', { code })]);
    if (cost.documentDay > dayInVietNam(now))
      return err([costProblem('day-to-come', { day: cost.documentDay }, 'documentDay')]);
    await addCost(tx, code, { ...cost, by: desk.actor.name, byName: desk.actor.ownName ?? desk.actor.name });
    tx.audit({ activity: code, cost: cost.id, amount: cost.amount });
    return ok('recorded');
  });
}
