import type { Uuid } from '#base/ids.ts';
import type { ReportedActivity } from '#drive/reported-activity.ts';
import { areaTree } from '#server/areas/area-tree.ts';
import type { Desk } from '#server/desk/desk.ts';
import { activitiesOf } from '../../data/activity-records.ts';
import { reportedActivity } from '../../data/reported-activities.ts';
import { isChosen, reportedChoice } from './reported-choice.ts';

/** What a partner reported, with the activities of that kind which stand there already for the same day and commune. */
export interface ReadReported {
  report: ReportedActivity;
  alike: { code: string; title: string | null }[];
}

/** One report of an activity; null where there is none, or it is none of this desk's. */
export function readReported(desk: Desk, id: Uuid, now: Date): Promise<ReadReported | null> {
  return desk.countLines(async (tx) => {
    const row = await reportedActivity(tx, id);
    if (!row || !isChosen(await reportedChoice(tx, desk, now), row)) return null;
    const { areaId, sentBy: _, ...report } = row;
    const { heldOn, kind } = report.said;
    const sought = { from: heldOn, to: heldOn, kind, areaIds: [areaId], partner: null, campaign: null };
    const { activities } = report.decided
      ? { activities: [] }
      : await activitiesOf(tx, sought, { limit: 3, offset: 0 });
    return {
      report: { ...report, area: (await areaTree(tx)).area(areaId).name },
      alike: activities.map(({ code, title }) => ({ code, title })),
    };
  });
}
