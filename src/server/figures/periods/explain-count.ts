import { err, ok, type Result } from '#base/result.ts';
import { type PeriodProblem, periodProblem } from '#drive/period-problem.ts';
import {
  ALL_HOLDERS,
  type HeldEvidence,
  PERIOD_COUNTS,
  type PeriodCount,
  type PeriodRow,
  periodExpressions,
  UNKNOWN_HOLDER,
} from '#drive/period-table.ts';
import { areaTree } from '#server/areas/area-tree.ts';
import type { Desk } from '#server/desk/desk.ts';
import { readPosition } from '#server/journal/read-position.ts';
import { type AskedHolders, heldByArea } from '../data/held-entries.ts';
import { askedHolders } from './held-rows.ts';
import { listHolders } from './list-holders.ts';
import { type AskedPeriod, type PlacedPeriod, placePeriod } from './place-period.ts';
import { readPeriod } from './read-period.ts';

/** A count of a table that is asked about: of which row. */
export interface AskedCount extends AskedPeriod {
  /** The id of the row. */
  unit: string;
  count: PeriodCount;
}

/** A count that was found, and how the database counts it. */
export interface FoundCount {
  placed: PlacedPeriod;
  evidence: Omit<HeldEvidence, 'parts' | 'position'>;
  holders: AskedHolders;
  /** The units whose lines make it; none where it is what an area counts less what is held. */
  units: readonly string[];
}

/** What a count of a holder rests on: how many in each commune, or what the area counts that it is left of. */
export async function explainCount(
  desk: Desk,
  asked: AskedCount,
  now: Date,
): Promise<Result<HeldEvidence, PeriodProblem[]>> {
  const found = await findCount(desk, asked, now);
  if (!found.ok) return found;
  const { evidence, holders, units } = found.value;
  return desk.countLines(async (tx) => {
    const tree = await areaTree(tx);
    const lines = units.length > 0 ? await heldByArea(tx, holders, { name: asked.count, units }) : [];
    const parts = lines.map(({ areaId, value }) => {
      const { code, name } = tree.area(areaId);
      return { code, name, value };
    });
    return ok({ ...evidence, parts, position: await readPosition(tx) });
  });
}

/** The row and the count that are asked about, as the table has them. */
export async function findCount(
  desk: Desk,
  { unit, count, ...asked }: AskedCount,
  now: Date,
): Promise<Result<FoundCount, PeriodProblem[]>> {
  const table = await readPeriod(desk, asked, now);
  if (!table.ok) return table;
  const placed = await placePeriod(desk, asked, now);
  if (!placed.ok) return placed;
  const { period, rowsOf, whole, rows, within } = table.value;
  const holders = await desk.countLines((tx) =>
    listHolders(tx, { actor: desk.actor, rows: rowsOf, within: asked.within }),
  );
  if (!holders.ok) return holders;
  const row: PeriodRow | undefined = unit === ALL_HOLDERS ? whole : rows.find(({ id }) => id === unit);
  if (!row || rowsOf === 'areas') return err([periodProblem('unit-not-there', { code: unit }, 'unit')]);
  const ofArea = PERIOD_COUNTS.find((each) => each === count);
  const { code, name } = placed.value.whole;
  const area =
    within === null && ofArea
      ? { code, name, expression: periodExpressions(period, code)[ofArea], value: whole.counts[ofArea] }
      : null;
  const isRest = area !== null && (unit === UNKNOWN_HOLDER || unit === ALL_HOLDERS);
  return ok({
    placed: placed.value,
    evidence: { period, rowsOf, row, count, value: row.counts[count] ?? null, whole: area },
    holders: askedHolders(placed.value, holders.value, rowsOf),
    units: isRest ? [] : unit === ALL_HOLDERS ? rows.map(({ id }) => id) : [unit],
  });
}
