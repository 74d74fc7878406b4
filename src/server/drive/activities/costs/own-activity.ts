import { dayInVietNam } from '#base/dates.ts';
import { listCommunes } from '#server/areas/list-communes.ts';
import type { Transaction } from '#server/database/connect.ts';
import type { Desk } from '#server/desk/desk.ts';
import { type ActivityRow, activityOf } from '../../data/activity-records.ts';

/** An activity in the areas of a desk; undefined where there is none of that code. */
export async function ownActivity(
  tx: Transaction,
  desk: Desk,
  { code, now }: { code: string; now: Date },
): Promise<ActivityRow | undefined> {
  const activity = await activityOf(tx, code);
  if (!activity || desk.areas === null) return activity;
  const today = dayInVietNam(now);
  const communes = await listCommunes(tx, { areas: desk.areas, on: activity.heldOn, today });
  return communes.some(({ memberIds }) => memberIds.includes(activity.areaId)) ? activity : undefined;
}
