import type { ReportedActivity } from '#drive/reported-activity.ts';
import { areaTree } from '#server/areas/area-tree.ts';
import type { Desk } from '#server/desk/desk.ts';
import type { ListLimits } from '#server/desk/list-page.ts';
import { countReported, reportedActivities } from '../../data/reported-activities.ts';
import { reportedChoice } from './reported-choice.ts';

/** A page of what partners reported, and how much of all of it waits. */
export interface ListedReported {
  total: number;
  waiting: number;
  reports: ReportedActivity[];
}

/** The activities that partners reported: a partner sees its own, whoever decides those of their areas. */
export function listReported(desk: Desk, { now, ...limits }: ListLimits & { now: Date }): Promise<ListedReported> {
  return desk.countLines(async (tx) => {
    const choice = await reportedChoice(tx, desk, now);
    const tree = await areaTree(tx);
    const reports = await reportedActivities(tx, choice, limits);
    return {
      ...(await countReported(tx, choice)),
      reports: reports.map(({ areaId, sentBy: _, ...each }) => ({ ...each, area: tree.area(areaId).name })),
    };
  });
}
