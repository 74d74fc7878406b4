import type { Day } from '#base/dates.ts';
import type { Uuid } from '#base/ids.ts';
import { NO_VISITS, type VisitLine, type VisitRound } from '#drive/visit.ts';
import { areaTree } from '#server/areas/area-tree.ts';
import type { Desk } from '#server/desk/desk.ts';
import { linesOf } from '../data/visit-lines.ts';
import { roundOf, sumsOfRounds } from '../data/visits.ts';
import { describeLines } from './describe-lines.ts';

/** A round with its households. */
export interface ReadRound {
  round: VisitRound;
  lines: VisitLine[];
}

/** A round that is seen, with the last digits of numbers; null where there is none. The look at whoever it names is in the audit. */
export async function readRound(desk: Desk, id: Uuid, on: Day): Promise<ReadRound | null> {
  const sums = await desk.countLines((tx) => sumsOfRounds(tx, [id]));
  return desk.write('visit.read', async (tx) => {
    const row = await roundOf(tx, id);
    if (!row) return null;
    const { areaId, ...round } = row;
    const lines = await describeLines(tx, await linesOf(tx, id), on);
    tx.audit({ round: id, people: lines.flatMap(({ person }) => person?.id ?? []), households: lines.length });
    return {
      round: { ...round, ...(sums.get(id) ?? NO_VISITS), area: (await areaTree(tx)).area(areaId).name },
      lines: lines.map(({ person, ...line }): VisitLine => {
        if (person === null) return { ...line, person };
        const { siCode: __, phone: ___, email: ____, ...shown } = person;
        return { ...line, person: shown };
      }),
    };
  });
}
