import { daysOfPlan } from '#base/periods.ts';
import type { TargetPlan } from '#drive/plans/plan.ts';
import { areasWithin } from '#server/areas/areas-within.ts';
import type { Transaction } from '#server/database/connect.ts';
import type { Desk } from '#server/desk/desk.ts';
import { listPlanAreas } from './list-plan-areas.ts';

/**
 * Whether a desk may draft and change a plan: every one where it works for the whole province; otherwise plans of units all of whose
 * communes lie within its areas by the end of the period.
 */
export async function isOwnPlan(
  tx: Transaction,
  desk: Desk,
  { period, top }: Pick<TargetPlan, 'period' | 'top'>,
): Promise<boolean> {
  if (desk.areas === null) return true;
  const days = daysOfPlan(period);
  if (top === null || !days) return false;
  const now = new Date(`${days.to}T00:00:00Z`);
  const areas = await listPlanAreas(tx, { areas: null, period, top, now });
  const communes = areas.flatMap(({ level, areaId }) => (level === 'commune' && areaId !== null ? [areaId] : []));
  const isWithin = await areasWithin(tx, { areas: desk.areas, on: days.to, now });
  return communes.length > 0 && communes.every(isWithin);
}
