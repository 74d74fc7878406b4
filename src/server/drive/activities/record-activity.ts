import { type Day, dayInVietNam } from '#base/dates.ts';
import type { Uuid } from '#base/ids.ts';
import { err, ok, type Result } from '#base/result.ts';
import type { ActivityPlan } from '#drive/activity.ts';
import { chosenAreas } from '#input/fields/chosen-areas.ts';
import { areaTree } from '#server/areas/area-tree.ts';
import { listCommunes } from '#server/areas/list-communes.ts';
import type { Transaction } from '#server/database/connect.ts';
import type { Desk } from '#server/desk/desk.ts';
import { openRecording } from '#server/journal/open-recording.ts';
import { withdrawActivity } from '#server/register/withdrawing/withdraw-activity.ts';
import {
  type ActivityRow,
  activityOf,
  addActivity,
  addActivityPlan,
  codeOfRecord,
  freeCode,
  type NewActivity,
  unknownCodes,
} from '../data/activity-records.ts';
import { type ActivityProblem, activityProblem } from './activity-problem.ts';

/** An activity as somebody hands it in. */
export interface HandedActivity extends Omit<NewActivity, 'areaId'>, ActivityPlan {
  /** The code of the activity that is corrected; null for a new one. */
  code: string | null;
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
    const there = await codeOfRecord(tx, handed.id);
    if (there !== undefined && handed.code !== null && there !== handed.code)
      return err([activityProblem('id-taken', {})]);
    if (there !== undefined) return ok({ outcome: 'unchanged', code: there });
    const before = handed.code === null ? undefined : await activityOf(tx, handed.code);
    const found = await checkActivity(tx, desk, { handed, before, today: dayInVietNam(now) });
    if (!found.ok) return found;
    const areaId = found.value;
    const code = handed.code ?? (await freeCode(tx, handed.heldOn, (await areaTree(tx)).area(areaId).code));
    const recording = await openRecording(tx);
    if (before) await withdrawActivity(tx, { id: before.id, reason: handed.reason ?? '', recording });
    await addActivity(tx, code, { ...handed, areaId }, recording);
    await addActivityPlan(tx, code, { ...handed, recordedBy: desk.actor.name });
    tx.audit({ activity: code, ...(before ? { withdrawn: before.id } : {}) }, handed.reason ?? undefined);
    return ok({ outcome: 'recorded', code });
  });
}

interface Checked {
  handed: HandedActivity;
  before: ActivityRow | undefined;
  today: Day;
}

/** The commune of an activity; or every reason against it. */
async function checkActivity(
  tx: Transaction,
  desk: Desk,
  { handed, before, today }: Checked,
): Promise<Result<NewActivity['areaId'], ActivityProblem[]>> {
  const { code, commune, heldOn, attendance, reason } = handed;
  const communes = await listCommunes(tx, { areas: desk.areas, on: heldOn, today });
  const isOurs = before && communes.some(({ memberIds }) => memberIds.includes(before.areaId));
  if (code !== null && !isOurs) return err([activityProblem('activity-unknown', { code }, 'code')]);
  const [place] = chosenAreas(commune, communes);
  const unknown = await unknownCodes(tx, handed);
  const problems = [
    ...(place ? [] : [activityProblem('commune-unknown', { text: commune }, 'commune')]),
    ...(unknown.campaign
      ? [activityProblem('campaign-unknown', { code: handed.campaignCode ?? '' }, 'campaignCode')]
      : []),
    ...(unknown.programme
      ? [activityProblem('programme-unknown', { code: handed.programmeCode ?? '' }, 'programmeCode')]
      : []),
    ...unknown.partners.map((each) => activityProblem('partner-unknown', { code: each }, 'partners')),
    ...(attendance !== null && heldOn > today
      ? [activityProblem('present-before-the-day', { heldOn }, 'attendance')]
      : []),
    ...(before && !reason ? [activityProblem('reason-missing', {}, 'reason')] : []),
    ...(before && place && saysSame(before, { ...handed, areaId: place.id })
      ? [activityProblem('activity-said-so', {})]
      : []),
  ];
  return place && problems.length === 0 ? ok(place.id) : err(problems);
}

const SAID = [
  ...(['kind', 'heldOn', 'areaId', 'title', 'audience', 'campaignCode', 'programmeCode', 'attendance'] as const),
  ...(['invited', 'goal', 'startsAt', 'place', 'speaker', 'inCharge'] as const),
];

const saysSame = (before: ActivityRow, handed: Omit<NewActivity, 'id'> & ActivityPlan & { id: Uuid }): boolean =>
  SAID.every((name) => before[name] === handed[name]) &&
  before.partners.map(({ code }) => code).join() === handed.partners.toSorted().join();
