import { dayInVietNam } from '#base/dates.ts';
import { ok, type Result } from '#base/result.ts';
import type { AreaActivities } from '#drive/activity.ts';
import { areaTree } from '#server/areas/area-tree.ts';
import { listCommunes } from '#server/areas/list-communes.ts';
import type { Desk } from '#server/desk/desk.ts';
import { totalsByArea } from '../data/activity-records.ts';
import { activityChoice, type SoughtActivities } from './activity-choice.ts';
import type { ActivityListProblem } from './activity-problem.ts';

/**
 * What the activities of a time come to in every commune of today, whatever it was called on the day, and in each wider area that some
 * were held for: they sum to all. Most activities first.
 */
export function mapActivities(
  desk: Desk,
  sought: SoughtActivities,
  now: Date,
): Promise<Result<AreaActivities[], ActivityListProblem[]>> {
  return desk.countLines(async (tx): Promise<Result<AreaActivities[], ActivityListProblem[]>> => {
    const choice = await activityChoice(tx, desk, sought, now);
    if (!choice.ok) return choice;
    const tree = await areaTree(tx);
    const today = dayInVietNam(now);
    const parts = await totalsByArea(tx, choice.value);
    const communes = await listCommunes(tx, { areas: null, on: today, today });
    const counted = communes.map(({ id, name, memberIds }): AreaActivities => {
      const ours = parts.filter(({ areaId }) => memberIds.includes(areaId));
      const sum = (of: 'total' | 'invited' | 'attendance' | 'enrolled') =>
        ours.reduce((all, each) => all + each[of], 0);
      return {
        ...{ code: tree.area(id).code, name, isCommune: true, total: sum('total'), invited: sum('invited') },
        ...{ attendance: sum('attendance'), enrolled: sum('enrolled') },
      };
    });
    const placed = new Set(communes.flatMap(({ memberIds }) => memberIds));
    const wider = parts.flatMap(({ areaId, ...sums }): AreaActivities[] => {
      const { code, name } = tree.area(areaId);
      return placed.has(areaId) ? [] : [{ code, name, isCommune: false, ...sums }];
    });
    return ok([...counted, ...wider].sort((a, b) => b.total - a.total || a.code.localeCompare(b.code)));
  });
}
