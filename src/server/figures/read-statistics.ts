import type { Month } from '#base/months.ts';
import { type Chosen, expressionOf, monthlyExpressions } from '#indicators/language/choices.ts';
import type { Expression } from '#indicators/language/expression.ts';
import { areasWithin, type ListedArea } from '#server/areas/data/areas.ts';
import type { Desk } from '#server/desk/desk.ts';
import { evaluate } from './evaluate.ts';

/** A value where there is one: nothing is counted where nothing was planned. */
export interface MonthValue {
  month: Month;
  value: number | null;
}
export interface AreaValue extends ListedArea {
  value: number | null;
}

export interface Statistics {
  chosen: Chosen;
  area: ListedArea;
  /** The districts of the register's province, or its communes where there are none. */
  choosable: ListedArea[];
  value: number | null;
  months: MonthValue[];
  /** What lies directly below the area. */
  parts: AreaValue[];
}

/** Months of the line: this year's and the whole year before stand side by side. */
const MONTHS = 24;

/** One indicator over time and over the areas below; null where the province has no such area on that day. */
export async function readStatistics(
  desk: Desk,
  province: string,
  chosen: Chosen,
  now: Date,
): Promise<Statistics | null> {
  const areas = await desk.read((tx) => areasWithin(tx, province, chosen.on));
  const area = areas.find((each) => each.code === chosen.area);
  if (!area) return null;
  const below = areas.filter((each) => each.parent === area.code);
  const monthly = monthlyExpressions(chosen, MONTHS);
  const [value = null, ...rest] = await valuesOf(desk, now, [
    expressionOf(chosen),
    ...monthly.map((each) => each.expression),
    ...below.map((each) => expressionOf({ ...chosen, area: each.code })),
  ]);
  return {
    chosen,
    area,
    choosable: areas.filter((each) => each.parent === province),
    value,
    months: monthly.map(({ month }, index) => ({ month, value: rest[index] ?? null })),
    parts: below.map((each, index) => ({ ...each, value: rest[MONTHS + index] ?? null })),
  };
}

async function valuesOf(desk: Desk, now: Date, expressions: readonly Expression[]): Promise<(number | null)[]> {
  const counted = await evaluate(desk, expressions, now);
  return counted.map((each) => (each.ok ? each.value.value : null));
}
