import type { ActivityPlan } from '#drive/activity.ts';
import { areaTree } from '#server/areas/area-tree.ts';
import type { Transaction } from '#server/database/connect.ts';
import type { Recording } from '#server/journal/open-recording.ts';
import { addActivity, addActivityPlan, freeCode, type NewActivity } from '../data/activity-records.ts';

/** Writes an activity, under a code of its own where it has none yet, and answers the code. */
export async function writeActivity(
  tx: Transaction,
  activity: NewActivity & ActivityPlan,
  { code: given, by, recording }: { code: string | null; by: string; recording: Recording },
): Promise<string> {
  const { heldOn, areaId } = activity;
  const code = given ?? (await freeCode(tx, heldOn, (await areaTree(tx)).area(areaId).code));
  await addActivity(tx, code, activity, recording);
  await addActivityPlan(tx, code, { ...activity, recordedBy: by });
  return code;
}
