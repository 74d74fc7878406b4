import { addDays, type Day, day } from '#base/dates.ts';
import type { Problem } from '#base/problem.ts';
import type { Scheme } from '#coverage/facts.ts';
import { ARRIVALS, MOVEMENT_KINDS, type MovementKind } from '#coverage/movements.ts';
import type { FollowedTarget } from './followed-target.ts';
import type { Pace } from './pace.ts';

/** What the rows of a table are: areas; or who holds the participants of one area (docs/decisions/0032-held-by.md). */
export const PERIOD_ROWS = ['areas', 'organisations', 'points', 'collectors'] as const;
export type PeriodRows = (typeof PERIOD_ROWS)[number];

/** What a period table counts of each area; `cumulative` is who joined since the year of the last day began. */
export const PERIOD_COUNTS = ['opening', ...MOVEMENT_KINDS, 'closing', 'cumulative'] as const;
export type AreaCount = (typeof PERIOD_COUNTS)[number];

/** Participants who pass from one holder to another within the period. */
export const HAND_OVERS = ['taken_over', 'handed_over'] as const;
export type PassedOn = (typeof HAND_OVERS)[number];

export type PeriodCount = AreaCount | PassedOn;
const HELD_COUNTS = ['opening', ...MOVEMENT_KINDS, ...HAND_OVERS, 'closing', 'cumulative'] as const;

/** The counts of each row, in their order: who holds participants hands some over and takes some over, an area does not. */
export const countsOf = (rows: PeriodRows): readonly PeriodCount[] => (rows === 'areas' ? PERIOD_COUNTS : HELD_COUNTS);

/** The row of those whom nobody is known to hold, and the one of all rows together. */
export const UNKNOWN_HOLDER = '-';
export const ALL_HOLDERS = '*';

/** The days of a table, both inclusive, and as known at the end of which day; null for now. */
export interface Period {
  scheme: Scheme;
  from: Day;
  to: Day;
  known: Day | null;
  /** Whether people count in the areas of today: borders changed since the period, or the year of its last day, began. */
  isOfToday: boolean;
}

/** What is assigned to a unit, beside what is reached of it. */
export type AssignedTarget = Pick<FollowedTarget, 'id' | 'indicator' | 'owner' | 'plan' | 'target' | 'value'> & Pace;

/**
 * Why nothing is said of what is assigned: the unit is of others; a collector’s targets are set by a code, which accounts do not have; an
 * organisation’s are of all it holds, not of one area; or the row is of nobody.
 */
export type Unassigned = 'of-others' | 'by-code' | 'of-the-whole' | 'of-nobody';

/** A unit of the table: its assigned targets stand side by side, each with its plan, or why they do not. */
export interface PeriodRow {
  /** Of a collector: `organisation|account`. */
  id: string;
  code: string;
  name: string;
  /** For which organisation a point or a collector works; of others null. */
  worksFor: string | null;
  /** A count that could not be made is null, never 0. */
  counts: Readonly<Record<AreaCount, number | null> & Partial<Record<PassedOn, number | null>>>;
  /** Of the participants of a count, how many wait for the SI office; a count of which nobody does is not there. */
  pending: Readonly<Partial<Record<PeriodCount, number>>>;
  /** What counts cannot be made for; empty where all were. */
  problems: readonly Problem[];
  targets: readonly AssignedTarget[] | null;
  /** Null where targets are told. */
  unassigned: Unassigned | null;
}

/** A unit and those below it, or who holds its participants. */
export interface PeriodTable {
  period: Period;
  rowsOf: PeriodRows;
  /** What rows can be asked for by whoever asks. */
  choices: readonly PeriodRows[];
  /** The organisation that the rows are within; null where they are of the whole area. */
  within: { code: string; name: string } | null;
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
): Record<AreaCount, string> {
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
  let sum = (counts.taken_over ?? 0) - (counts.handed_over ?? 0);
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

/** What a count of a holder’s row rests on. */
export interface HeldEvidence {
  period: Period;
  rowsOf: PeriodRows;
  row: PeriodRow;
  count: PeriodCount;
  value: number | null;
  /** What the whole area counts, by the expression that its evidence is asked by; null of who passed from one holder to another, and of the rows of an organisation. */
  whole: { code: string; name: string; expression: string; value: number | null } | null;
  /** By the commune of the journal’s lines, the greatest first; none of those whom nobody is known to hold. */
  parts: readonly { code: string; name: string; value: number }[];
  /** The last position of the register. */
  position: number;
}
