import { type Day, dayInVietNam } from '#base/dates.ts';
import type { AreaId } from '#coverage/facts.ts';
import type { Transaction } from '#server/database/connect.ts';
import { listCommunes } from './list-communes.ts';

/**
 * Whether an area lies within those of a desk on a day: one of them, or a commune whose people count in one of them, under whatever
 * borders. Everything does where `areas` is null.
 */
export async function areasWithin(
  tx: Transaction,
  { areas, on, now }: { areas: readonly AreaId[] | null; on: Day; now: Date },
): Promise<(id: AreaId) => boolean> {
  if (areas === null) return () => true;
  const communes = await listCommunes(tx, { areas, on, today: dayInVietNam(now) });
  const within = new Set([...areas, ...communes.flatMap(({ memberIds }) => memberIds)]);
  return (id) => within.has(id);
}
