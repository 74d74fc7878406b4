import { type Day, dayInVietNam } from '#base/dates.ts';
import { err, ok, type Result } from '#base/result.ts';
import type { AreaId } from '#coverage/facts.ts';
import type { ActivityKind } from '#drive/activity.ts';
import { chosenAreas } from '#input/fields/chosen-areas.ts';
import { listCommunes } from '#server/areas/list-communes.ts';
import type { Transaction } from '#server/database/connect.ts';
import type { Desk } from '#server/desk/desk.ts';
import type { ActivityChoice } from '../data/activity-records.ts';
import { type ActivityListProblem, activityListProblem } from './activity-problem.ts';
import { partnerOf } from './partner-of.ts';

/** Which activities somebody wants to see. */
export interface SoughtActivities {
  from: Day;
  to: Day;
  kind: ActivityKind | null;
  /** A commune by its present or former name; null for the whole province. */
  commune: string | null;
  /** The code of a campaign. */
  campaign: string | null;
}

/** Which activities are meant; a partner means those in which it took part. */
export async function activityChoice(
  tx: Transaction,
  desk: Desk,
  { commune, ...sought }: SoughtActivities,
  now: Date,
): Promise<Result<ActivityChoice, ActivityListProblem[]>> {
  const { from, to } = sought;
  const areaIds = commune === null ? null : await areasNamed(tx, commune, { on: to, today: dayInVietNam(now) });
  const problems = [
    ...(from > to ? [activityListProblem('days-reversed', { from, to }, 'from')] : []),
    ...(areaIds?.length === 0 ? [activityListProblem('commune-unknown', { text: commune ?? '' }, 'commune')] : []),
  ];
  return problems.length > 0 ? err(problems) : ok({ ...sought, areaIds, partner: partnerOf(desk) });
}

/** Whose people count in the communes of a name: as they stood on a day, and as they stand today, since the name may go on elsewhere. */
async function areasNamed(tx: Transaction, name: string, { on, today }: { on: Day; today: Day }): Promise<AreaId[]> {
  const then = await listCommunes(tx, { areas: null, on, today });
  const now = await listCommunes(tx, { areas: null, on: today, today });
  const ofToday = now.map((each) => ({ ...each, formerNames: [] }));
  return [...chosenAreas(name, then), ...chosenAreas(name, ofToday)].flatMap(({ memberIds }) => memberIds);
}
