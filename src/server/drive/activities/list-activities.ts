import { ok, type Result } from '#base/result.ts';
import type { Activity, ActivityTotals, AudienceActivities, EnrolmentsBy } from '#drive/activity.ts';
import { areaTree } from '#server/areas/area-tree.ts';
import type { Desk } from '#server/desk/desk.ts';
import type { ListLimits } from '#server/desk/list-page.ts';
import { activitiesOf, enrolmentsByChannel, totalsByAudience } from '../data/activity-records.ts';
import { activityChoice, type SoughtActivities } from './activity-choice.ts';
import type { ActivityListProblem } from './activity-problem.ts';

/** A page of them with the totals of all, and how all enrolments of that time in the province came about. */
export interface FoundActivities extends ActivityTotals {
  activities: Activity[];
  /** The same by whom they were for: they sum to the totals. */
  audiences: AudienceActivities[];
  enrolments: EnrolmentsBy[];
}

/** The activities of a time, counted over the whole province: nobody is named. A partner sees those in which it took part. */
export function listActivities(
  desk: Desk,
  sought: SoughtActivities,
  { now, ...limits }: ListLimits & { now: Date },
): Promise<Result<FoundActivities, ActivityListProblem[]>> {
  return desk.countLines(async (tx): Promise<Result<FoundActivities, ActivityListProblem[]>> => {
    const choice = await activityChoice(tx, desk, sought, now);
    if (!choice.ok) return choice;
    const { from, to, partner } = choice.value;
    const { activities, ...totals } = await activitiesOf(tx, choice.value, limits);
    const tree = await areaTree(tx);
    return ok({
      ...totals,
      activities: activities.map(({ areaId, ...each }) => ({ ...each, area: tree.area(areaId).name })),
      audiences: await totalsByAudience(tx, choice.value),
      enrolments: partner === null ? await enrolmentsByChannel(tx, from, to) : [],
    });
  });
}
