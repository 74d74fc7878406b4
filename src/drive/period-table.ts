import { addDays, type Day, day } from '#base/dates.ts';
import type { Problem } from '#base/problem.ts';
import type { Scheme } from '#coverage/facts.ts';
import { ARRIVALS, MOVEMENT_KINDS, type MovementKind } from '#coverage/movements.ts';
import type { FollowedTarget } from './followed-target.ts';

/** What a period table counts of each unit; `cumulative` is who joined since the year of the last day began. */
export const PERIOD_COUNTS = ['opening', ...MOVEMENT_KINDS, 'closing', 'cumulative'] as const;
export type PeriodCount = (typeof PERIOD_COUNTS)[number];

/** The days of a table, both inclusive, and as known at the end of which day; null for now. */
export interface Period {
  scheme: Scheme;
  from: Day;
  to: Day;
  known: Day | null;
  /** Whether people count in the areas of today: borders changed since the period, or the year of its last day, began. */
  isOfToday: boolean;
}

/** A unit of the table: its assigned targets stand side by side, each with its plan; null where whoever looks does not follow the unit. */
export interface PeriodRow {
  id: string;
  code: string;
  name: string;
  /** A count that could not be made is null, never 0. */
  counts: Readonly<Record<PeriodCount, number | null>>;
  /** Of the participants of a count, how many wait for the SI office; a count of which nobody does is not there. */
  pending: Readonly<Partial<Record<PeriodCount, number>>>;
  /** What counts cannot be made for; empty where all were. */
  problems: readonly Problem[];
  targets: readonly FollowedTarget[] | null;
}

/** A unit and those below it. */
export interface PeriodTable {
  period: Period;
  /** The register is of a former province, and holds only its part of the one that took it over. */
  isPart: boolean;
  whole: PeriodRow;
  rows: readonly PeriodRow[];
  /** Areas that have others below them, which can be opened. */
  areas: readonly { code: string; name: string }[];
}

/** What each count is in the indicator language, which its evidence is asked by. */
export function periodExpressions(
  { scheme, from, to, known, isOfToday }: Period,
  code: string,
): Record<PeriodCount, string> {
  const beside = [isOfToday ? ', areas=now' : '', known ? `, known=${known}` : ''].join('');
  const stock = (on: Day): string => `participants(${scheme}, area=${code}, on=${on}${beside})`;
  const flow = (name: MovementKind, first = from): string =>
    `${name}(${scheme}, area=${code}, from=${first}, to=${to}${beside})`;
  return {
    opening: stock(addDays(from, -1)),
    ...(Object.fromEntries(MOVEMENT_KINDS.map((name) => [name, flow(name)])) as Record<MovementKind, string>),
    closing: stock(to),
    cumulative: flow('joined', day(`${to.slice(0, 4)}-01-01`)),
  };
}

/**
 * How far a row is from the identity of the journal, opening + flows = closing: 0 as long as the unit keeps its borders. Null where a
 * count is missing.
 */
export function differenceOf({ counts }: Pick<PeriodRow, 'counts'>): number | null {
  let sum = 0;
  for (const name of ['opening', ...MOVEMENT_KINDS] as const) {
    const count = counts[name];
    if (count === null) return null;
    sum += name === 'opening' || ARRIVALS.some((kind) => kind === name) ? count : -count;
  }
  return counts.closing === null ? null : counts.closing - sum;
}

/** By how many people a unit is behind what is assigned to it: of several plans the one that is farthest ahead asks most. Null where none is known. */
export const behindOf = ({ targets }: Pick<PeriodRow, 'targets'>): number | null =>
  !targets || targets.length === 0 ? null : Math.max(...targets.map(({ behind }) => behind));
