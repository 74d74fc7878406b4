import { type Day, dayInVietNam } from '#base/dates.ts';
import type { Uuid } from '#base/ids.ts';
import { err, ok, type Result } from '#base/result.ts';
import type { AreaId } from '#coverage/facts.ts';
import type { ActivityPlan } from '#drive/activity.ts';
import { listCommunes } from '#server/areas/list-communes.ts';
import type { Transaction } from '#server/database/connect.ts';
import type { Desk } from '#server/desk/desk.ts';
import { openRecording } from '#server/journal/open-recording.ts';
import { withdrawActivity } from '#server/register/withdrawing/withdraw-activity.ts';
import {
  type ActivityRow,
  activityOf,
  codesOfRecords,
  lockActivity,
  type NewActivity,
} from '../data/activity-records.ts';
import { type ActivityProblem, activityProblem } from './activity-problem.ts';
import { checkActivity } from './check-activity.ts';
import { chosenCommune } from './chosen-commune.ts';
import { writeActivity } from './write-activity.ts';

/** An activity as somebody hands it in. */
export interface HandedActivity extends Omit<NewActivity, 'areaId'>, ActivityPlan {
  /** The code of the activity that is corrected; null for a new one. */
  code: string | null;
  /** The record of it that was seen: what somebody wrote meanwhile is not overwritten. Null of a new one. */
  seen: Uuid | null;
  /** Its commune, by its name. */
  commune: string;
  /** Why it is corrected; null of a new one. */
  reason: string | null;
}

type Recorded = { outcome: 'recorded' | 'unchanged'; code: string };

/**
 * Records an activity under a code of its own, or corrects one: what was recorded is withdrawn with the reason, and the next record
 * takes its place, known from now on. Sent twice with one id, it is recorded once.
 */
export function recordActivity(
  desk: Desk,
  handed: HandedActivity,
  now: Date,
): Promise<Result<Recorded, ActivityProblem[]>> {
  return desk.write('activity.record', async (tx): Promise<Result<Recorded, ActivityProblem[]>> => {
    const [there] = await codesOfRecords(tx, [handed.id]);
    if (there !== undefined && handed.code !== null && there !== handed.code)
      return err([activityProblem('id-taken', {})]);
    if (there !== undefined) return ok({ outcome: 'unchanged', code: there });
    if (handed.code !== null) await lockActivity(tx, handed.code);
    const before = handed.code === null ? undefined : await activityOf(tx, handed.code);
    const said = { ...handed, partners: [...new Set(handed.partners)] };
    const found = await checkHanded(tx, desk, { handed: said, before, today: dayInVietNam(now) });
    if (!found.ok) return found;
    const recording = await openRecording(tx);
    if (before) await withdrawActivity(tx, { id: before.id, reason: handed.reason ?? '', recording });
    const activity = { ...said, areaId: found.value };
    const code = await writeActivity(tx, activity, { code: handed.code, by: desk.actor.name, recording });
    tx.audit({ activity: code, ...(before ? { withdrawn: before.id } : {}) }, handed.reason ?? undefined);
    return ok({ outcome: 'recorded', code });
  });
}

/** The commune of an activity; or every reason against it. */
async function checkHanded(
  tx: Transaction,
  desk: Desk,
  { handed, before, today }: { handed: HandedActivity; before: ActivityRow | undefined; today: Day },
): Promise<Result<AreaId, ActivityProblem[]>> {
  const { code, reason, seen } = handed;
  const communes = await listCommunes(tx, { areas: desk.areas, on: handed.heldOn, today });
  const isOurs = before && communes.some(({ memberIds }) => memberIds.includes(before.areaId));
  if (code !== null && !isOurs) return err([activityProblem('activity-unknown', { code }, 'code')]);
  if (before && before.id !== seen) return err([activityProblem('changed-meanwhile', {})]);
  const place = chosenCommune(handed.commune, communes);
  const problems = [
    ...(place.ok ? [] : place.error),
    ...(await checkActivity(tx, handed, today)),
    ...(before && !reason ? [activityProblem('reason-missing', {}, 'reason')] : []),
    ...(before && place.ok && saysSame(before, { ...handed, areaId: place.value })
      ? [activityProblem('activity-said-so', {})]
      : []),
  ];
  return place.ok && problems.length === 0 ? place : err(problems);
}

const SAID = [
  ...(['kind', 'heldOn', 'areaId', 'title', 'audience', 'campaignCode', 'programmeCode', 'attendance'] as const),
  ...(['invited', 'goal', 'startsAt', 'place', 'speaker', 'inCharge', 'village', 'materials', 'organisers'] as const),
];

const saysSame = (before: ActivityRow, handed: Omit<NewActivity, 'id'> & ActivityPlan & { id: Uuid }): boolean =>
  SAID.every((name) => before[name] === handed[name]) &&
  before.partners.map(({ code }) => code).join() === handed.partners.toSorted().join();
