import { type Day, dayInVietNam } from '#base/dates.ts';
import { err, ok, type Result } from '#base/result.ts';
import type { Activity, ActivityKind, ActivityTotals, EnrolmentsBy } from '#drive/activity.ts';
import { chosenAreas } from '#input/fields/chosen-areas.ts';
import { areaTree } from '#server/areas/area-tree.ts';
import { listCommunes } from '#server/areas/list-communes.ts';
import type { Desk } from '#server/desk/desk.ts';
import type { ListLimits } from '#server/desk/list-page.ts';
import { activitiesOf, enrolmentsByChannel } from '../data/activity-records.ts';
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

/** A page of them with the totals of all, and how all enrolments of that time in the province came about. */
export interface FoundActivities extends ActivityTotals {
  activities: Activity[];
  enrolments: EnrolmentsBy[];
}

/** The activities of a time, counted over the whole province: nobody is named. A partner sees those in which it took part. */
export function listActivities(
  desk: Desk,
  { from, to, kind, commune, campaign }: SoughtActivities,
  { now, ...limits }: ListLimits & { now: Date },
): Promise<Result<FoundActivities, ActivityListProblem[]>> {
  return desk.countLines(async (tx): Promise<Result<FoundActivities, ActivityListProblem[]>> => {
    const today = dayInVietNam(now);
    const communes = commune === null ? [] : await listCommunes(tx, { areas: null, on: to, today });
    const areaIds = commune === null ? null : chosenAreas(commune, communes).flatMap(({ memberIds }) => memberIds);
    const problems = [
      ...(from > to ? [activityListProblem('days-reversed', { from, to }, 'from')] : []),
      ...(areaIds?.length === 0 ? [activityListProblem('commune-unknown', { text: commune ?? '' }, 'commune')] : []),
    ];
    if (problems.length > 0) return err(problems);
    const partner = partnerOf(desk);
    const { activities, ...totals } = await activitiesOf(tx, { from, to, kind, areaIds, partner, campaign }, limits);
    const tree = await areaTree(tx);
    return ok({
      ...totals,
      activities: activities.map(({ areaId, ...each }) => ({ ...each, area: tree.area(areaId).name })),
      enrolments: partner === null ? await enrolmentsByChannel(tx, from, to) : [],
    });
  });
}
