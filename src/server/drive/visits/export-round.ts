import type { Day } from '#base/dates.ts';
import type { Uuid } from '#base/ids.ts';
import type { Desk } from '#server/desk/desk.ts';
import { linesOf } from '../data/visit-lines.ts';
import { roundOf } from '../data/visits.ts';
import { type DescribedLine, describeLines } from './describe-lines.ts';

/** The households of a round with whole telephone numbers, for a file; null where there is no such round. The audit names whom. */
export function exportRound(desk: Desk, id: Uuid, on: Day): Promise<DescribedLine[] | null> {
  return desk.write('visit.export', async (tx) => {
    if (!(await roundOf(tx, id))) return null;
    const lines = await describeLines(tx, await linesOf(tx, id), on);
    tx.audit({ round: id, people: lines.flatMap(({ person }) => person?.id ?? []), households: lines.length });
    return lines;
  });
}
