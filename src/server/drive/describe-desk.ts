import { type Day, dayInVietNam } from '#base/dates.ts';
import type { AreaChoice } from '#input/fields/chosen-areas.ts';
import { areaTree } from '#server/areas/area-tree.ts';
import { listCommunes } from '#server/areas/list-communes.ts';
import { readMadeUp } from '#server/areas/read-made-up.ts';
import { countSent } from '#server/batches/count-sent.ts';
import type { Desk } from '#server/desk/desk.ts';
import { readFreshness } from '#server/journal/read-freshness.ts';
import { organisationNames } from './data/organisations.ts';

/** Where somebody works: for whom, on whose data, and how fresh it is. */
export interface DeskDescription {
  /** The name of the organisation; its code where it has none, null where there is none. */
  organisation: string | null;
  /** Names of the areas in scope; null for the whole province. */
  areas: string[] | null;
  /** The communes in scope as they stand on the working day. */
  communes: AreaChoice[];
  /** The day for which work is listed: today; of a made-up register the last day of its history. */
  day: Day;
  isMadeUp: boolean;
  recordedOn: Day | null;
  recordedAt: Date | null;
  /** Records in sight that the SI office has not answered; null where there is none to be seen. */
  pending: number | null;
}

/** Describes the desk at which somebody works. */
export async function describeDesk(desk: Desk, now: Date): Promise<DeskDescription> {
  const { organisation } = desk.actor;
  const pending = await countSent(desk);
  return desk.read(async (tx) => {
    const today = dayInVietNam(now);
    const isMadeUp = await readMadeUp(tx);
    const { recordedOn, recordedAt, historyUntil } = await readFreshness(tx);
    const day = isMadeUp && historyUntil !== null ? historyUntil : today;
    const names = organisation === null ? null : await organisationNames(tx, [organisation]);
    const tree = await areaTree(tx);
    const communes = await listCommunes(tx, { areas: desk.areas, on: day, today });
    return {
      organisation: organisation === null ? null : (names?.get(organisation) ?? organisation),
      areas: desk.areas?.map((area) => tree.area(area).name) ?? null,
      communes: communes.map(({ id, name, formerNames }) => ({ id, name, formerNames })),
      day,
      isMadeUp,
      recordedOn,
      recordedAt,
      pending,
    };
  });
}
