import { ok, type Result } from '#base/result.ts';
import type { PeriodProblem } from '#drive/period-problem.ts';
import { rowsFor } from '#drive/period-rows.ts';
import type { PeriodTable } from '#drive/period-table.ts';
import type { Desk } from '#server/desk/desk.ts';
import { areaRows } from './area-rows.ts';
import { heldRows } from './held-rows.ts';
import { listHolders } from './list-holders.ts';
import { type AskedPeriod, placePeriod } from './place-period.ts';

/**
 * A unit and those below it over a period, or who holds its participants: assigned, opening, each flow, closing, cumulative, and by how many
 * people each is behind. Where borders changed within the period or its year, people count in the areas of today.
 */
export async function readPeriod(
  desk: Desk,
  asked: AskedPeriod,
  now: Date,
): Promise<Result<PeriodTable, PeriodProblem[]>> {
  const placed = await placePeriod(desk, asked, now);
  if (!placed.ok) return placed;
  const { period, whole, areas, isPart } = placed.value;
  const choices = rowsFor(desk.actor);
  const rowsOf = asked.rows ?? choices[0] ?? 'areas';
  const about = {
    ...{ period, isPart, choices, rowsOf },
    areas: areas
      .filter(({ unit }) => areas.some(({ under }) => under === unit))
      .map(({ code, name }) => ({ code, name })),
  };
  const holders = await desk.countLines((tx) =>
    listHolders(tx, { actor: desk.actor, rows: rowsOf, within: asked.within }),
  );
  if (!holders.ok) return holders;
  if (rowsOf !== 'areas') {
    const held = await heldRows(desk, { placed: placed.value, holders: holders.value, rows: rowsOf }, asked, now);
    return ok({ ...about, ...held, within: holders.value.within });
  }
  const below = areas.filter(({ under }) => under === whole.unit);
  const [first, ...rows] = await areaRows(desk, placed.value, [whole, ...below], now);
  if (!first) throw new Error('an area that is asked for has a row');
  return ok({ ...about, whole: first, rows, within: null });
}
