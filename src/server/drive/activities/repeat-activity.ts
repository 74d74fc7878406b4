import { type Day, dayInVietNam } from '#base/dates.ts';
import type { Uuid } from '#base/ids.ts';
import { err, ok, type Result } from '#base/result.ts';
import type { ActivityPlan } from '#drive/activity.ts';
import { MOST_REPEATS, type RepeatEvery, repeatDays } from '#drive/repeats.ts';
import { listCommunes } from '#server/areas/list-communes.ts';
import type { Transaction } from '#server/database/connect.ts';
import type { Desk } from '#server/desk/desk.ts';
import { openRecording } from '#server/journal/open-recording.ts';
import { madeId } from '#server/register/made-id.ts';
import { type ActivityRow, activityOf, codesOfRecords, type NewActivity } from '../data/activity-records.ts';
import { checkActivity } from './check-activity.ts';
import { type RepeatProblem, repeatProblem } from './repeat-problem.ts';
import { writeActivity } from './write-activity.ts';

/** How an activity is repeated. */
export interface Repeat {
  id: Uuid;
  code: string;
  every: RepeatEvery;
  until: Day;
}

type Repeated = { outcome: 'recorded' | 'unchanged'; codes: string[] };

/**
 * Plans an activity again on later days. Each is an activity of its own from then on: nothing is shared, and whoever was present at the
 * first one was not present at these. Sent twice with one id, they are recorded once.
 */
export function repeatActivity(desk: Desk, asked: Repeat, now: Date): Promise<Result<Repeated, RepeatProblem[]>> {
  return desk.write('activity.repeat', async (tx): Promise<Result<Repeated, RepeatProblem[]>> => {
    const { id, code, every, until } = asked;
    const first = await activityOf(tx, code);
    if (!first) return err([repeatProblem('activity-unknown', { code })]);
    const days = repeatDays(first.heldOn, every, until);
    const ids = days.map((heldOn) => madeId(['repeat', id, heldOn]));
    const there = await codesOfRecords(tx, ids);
    if (there.length > 0) return ok({ outcome: 'unchanged', codes: there });
    const today = dayInVietNam(now);
    const planned = await plannedOn(tx, desk, { first, days, ids, today });
    const problems = [
      ...(planned === null ? [repeatProblem('activity-unknown', { code })] : []),
      ...(days.length === 0 ? [repeatProblem('no-day-until', { until, heldOn: first.heldOn }, 'until')] : []),
      ...(days.length > MOST_REPEATS ? [repeatProblem('too-many-days', { most: MOST_REPEATS }, 'until')] : []),
      ...(await checkActivity(tx, { ...saidAgain(first), heldOn: first.heldOn }, today)),
    ];
    if (planned === null || problems.length > 0) return err(problems);
    const recording = await openRecording(tx);
    const codes: string[] = [];
    for (const each of planned) {
      const activity = { ...first, ...each };
      codes.push(await writeActivity(tx, activity, { code: null, by: desk.actor.name, recording }));
    }
    tx.audit({ repeated: code, activities: codes.join(' ') });
    return ok({ outcome: 'recorded', codes });
  });
}

/** What is said of an activity that is still to come. */
const saidAgain = ({ partners, campaignCode, programmeCode }: ActivityRow) => ({
  ...{ campaignCode, programmeCode, attendance: null, organisers: null },
  partners: partners.map(({ code }) => code),
});

interface Asked {
  first: ActivityRow;
  days: readonly Day[];
  ids: readonly Uuid[];
  today: Day;
}

type Planned = Pick<NewActivity & ActivityPlan, 'id' | 'heldOn' | 'areaId' | 'attendance' | 'organisers' | 'partners'>;

/** Each of them in the commune as it stands on its day; null where the first one is not in the areas of the desk. */
async function plannedOn(tx: Transaction, desk: Desk, { first, days, ids, today }: Asked): Promise<Planned[] | null> {
  const planned: Planned[] = [];
  for (const [index, heldOn] of days.entries()) {
    const communes = await listCommunes(tx, { areas: desk.areas, on: heldOn, today });
    const commune = communes.find(({ memberIds }) => memberIds.includes(first.areaId));
    const id = ids[index];
    if (!commune || id === undefined) return null;
    planned.push({ ...saidAgain(first), id, heldOn, areaId: commune.id });
  }
  return planned;
}
