import { addDays, dayInVietNam } from '#base/dates.ts';
import type { AreaId } from '#coverage/facts.ts';
import type { Activity } from '#drive/activity.ts';
import { type AreaTree, areaTree } from '#server/areas/area-tree.ts';
import { readMadeUp } from '#server/areas/read-made-up.ts';
import type { Transaction } from '#server/database/connect.ts';
import type { Desk } from '#server/desk/desk.ts';
import { readFreshness } from '#server/journal/read-freshness.ts';
import { activitiesOf } from '../data/activity-records.ts';
import { partnerOf } from './partner-of.ts';

/** How many days a calendar shows, back and ahead. */
const BEFORE = 92;
const AFTER = 366;

/**
 * What a calendar of an office shows: activities in its areas and in what these lie in; a partner sees those in which it took part. Nobody is
 * named, neither who speaks nor who is in charge: a calendar hands it on to whoever keeps it.
 */
export const feedActivities = (desk: Desk, now: Date): Promise<Activity[]> =>
  desk.countLines(async (tx) => {
    const tree = await areaTree(tx);
    const today = await dayOfRegister(tx, now);
    const { activities } = await activitiesOf(
      tx,
      {
        ...{ from: addDays(today, -BEFORE), to: addDays(today, AFTER), kind: null, campaign: null },
        ...{ areaIds: desk.areas && around(tree, desk.areas as readonly AreaId[]), partner: partnerOf(desk) },
      },
      { limit: null, offset: 0 },
    );
    return activities.map(({ areaId, ...each }) => ({
      ...{ ...each, area: tree.area(areaId).name, speaker: null, inCharge: null },
    }));
  });

/** Today; of a made-up register the last day of its history, as its office works by it. */
async function dayOfRegister(tx: Transaction, now: Date) {
  const { historyUntil } = await readFreshness(tx);
  return ((await readMadeUp(tx)) && historyUntil) || dayInVietNam(now);
}

/** The areas of an office, whatever counts in them, and whatever they count in: the launch of the province is in every commune's calendar. */
const around = (tree: AreaTree, areas: readonly AreaId[]): AreaId[] => [
  ...new Set(
    areas.flatMap((area) => [
      ...[area, ...tree.membersOf(area).map(({ areaId }) => areaId)],
      ...tree.scopesOf(area).map(({ scopeId }) => scopeId),
    ]),
  ),
];
