import type { Day } from '#base/dates.ts';
import { lastDay, type Month } from '#base/months.ts';
import { pendingOf } from '#indicators/figure.ts';
import { type Chosen, expressionOf, monthlyExpressions } from '#indicators/language/choices.ts';
import { areasWithin, type ListedArea } from '#server/areas/data/areas.ts';
import type { Desk } from '#server/desk/desk.ts';
import { readBeginning } from '#server/journal/read-beginning.ts';
import { evaluate } from './evaluate.ts';

/** A value where there is one: nothing is counted where nothing was planned. */
interface CountedValue {
  value: number | null;
  /** How many participants of it wait for the SI office; 0 where nobody does, or other things are counted. */
  pending: number;
}
export interface MonthValue extends CountedValue {
  month: Month;
}
export interface AreaValue extends ListedArea, CountedValue {}

export interface Statistics extends CountedValue {
  chosen: Chosen;
  area: ListedArea;
  /** The districts of the register's province, or its communes where there are none. */
  choosable: ListedArea[];
  /** From this day on the register knows anything; null where it knows nothing. What lies before is not 0, it is not known. */
  began: Day | null;
  months: MonthValue[];
  /** What lies directly below the area. */
  parts: AreaValue[];
}

/** A province that took a former one over. */
export interface Heir {
  /** From that day on. */
  since: Day;
  /** Codes of its communes that took communes of the former one over. */
  communes: ReadonlySet<string>;
}

/** Months of the line: this year's and the whole year before stand side by side. */
const MONTHS = 24;

/**
 * One indicator over time and over the areas below; null where the province has no such area on that day. Of an heir only
 * the communes that took the former province over, and nothing from before.
 */
export async function readStatistics(
  desk: Desk,
  province: string,
  chosen: Chosen,
  { now, heir }: { now: Date; heir?: Heir },
): Promise<Statistics | null> {
  const within = await desk.read((tx) => areasWithin(tx, province, chosen.on));
  const areas = heir ? within.filter(({ code }) => code === province || heir.communes.has(code)) : within;
  const area = areas.find((each) => each.code === chosen.area);
  if (!area) return null;
  const began = await readBeginning(desk);
  const below = areas.filter((each) => each.parent === area.code);
  const monthly = monthlyExpressions(chosen, MONTHS);
  const [counted, ...rest] = await evaluate(
    desk,
    [
      expressionOf(chosen),
      ...monthly.map((each) => each.expression),
      ...below.map((each) => expressionOf({ ...chosen, area: each.code })),
    ],
    now,
  );
  const valueWithin = (until: Day, answer: typeof counted): CountedValue =>
    answer?.ok && began !== null && until >= (heir?.since ?? began)
      ? { value: answer.value.value, pending: pendingOf(answer.value) }
      : { value: null, pending: 0 };
  const parts = below.map((each, index) => ({ ...each, ...valueWithin(chosen.on, rest[MONTHS + index]) }));
  return {
    chosen,
    area,
    choosable: areas.filter((each) => each.parent === province),
    began,
    ...valueWithin(chosen.on, counted),
    months: monthly.map(({ month }, index) => ({ month, ...valueWithin(lastDay(month), rest[index]) })),
    parts,
  };
}
