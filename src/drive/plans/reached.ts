import type { Day } from '#base/dates.ts';
import { daysBetween } from '#base/dates.ts';
import type { Scheme } from '#coverage/facts.ts';
import { ACTIVITY_KINDS } from '#indicators/catalogue.ts';
import { codeOf, type NewGoal, type UnitId } from './plan.ts';

/** Whose result it is, and from which day on until which. */
export interface ReachedBy {
  unit: UnitId;
  /** Whether it is an area or a base office, not somebody who works there. */
  isPlace: boolean;
  /** Whether it is what the whole plan is of: the denominator of a rate is its own, and no other unit’s. */
  isWhole: boolean;
  /** The areas that it is counted in: of a base office the communes in its charge, of whoever works there the whole. */
  areas: readonly string[];
  from: Day;
  on: Day;
  /** The day before the period began. */
  eve: Day;
  /** How many districts or base offices lie under it, or that it is one: what a norm for each of them is divided by. */
  parts: number;
}

/** What is counted for a result, as expressions of the indicator language, and what it is made of them; null where a part is not known. */
export interface Reached {
  texts: readonly string[];
  madeOf: (counts: readonly (number | undefined)[]) => number | null;
}

const DAYS_OF_MONTH = 365 / 12;
const PERCENT = 100;
const NOTHING: Reached = { texts: [], madeOf: () => null };

/**
 * How far a target is reached by a unit, in what it is said in: people, activities, per cent. What the register does not say is not
 * counted: a norm for each head, the rate of a part of what the denominator is of, and whom a collector or an organisation holds covered.
 */
export function reachedOf({ kind, scheme, per, denominator }: Omit<NewGoal, 'id'>, by: ReachedBy): Reached {
  if (!by.isPlace) return reachedBySomebody({ kind, scheme }, by);
  const covered = (on: Day): string => counted(by, 'participants', scheme, `on=${on}`);
  const joined = counted(by, 'joined', scheme, flow(by));
  switch (kind) {
    case 'stock':
      return { texts: [covered(by.on)], madeOf: ([value]) => value ?? null };
    case 'new':
      return { texts: [joined], madeOf: ([value]) => value ?? null };
    case 'growth':
      return {
        texts: [covered(by.on), covered(by.eve)],
        madeOf: ([value, before]) =>
          share(value === undefined || before === undefined ? undefined : value - before, before),
      };
    case 'rate':
      return by.isWhole ? { texts: [covered(by.on)], madeOf: ([value]) => share(value, denominator?.value) } : NOTHING;
    case 'activities':
      return { texts: [counted(by, 'activities', null, flow(by))], madeOf: ([value]) => value ?? null };
    case 'conversion':
      return {
        texts: [...atActivities(by, scheme), counted(by, 'attendance', null, flow(by))],
        madeOf: (counts) => share(sumOf(counts.slice(0, -1)), counts.at(-1)),
      };
    case 'norm':
      if (per === 'activity') {
        return {
          texts: [...atActivities(by, scheme), counted(by, 'activities', null, flow(by))],
          madeOf: (counts) => divided(sumOf(counts.slice(0, -1)), counts.at(-1)),
        };
      }
      if (per === 'head') return NOTHING;
      return { texts: [joined], madeOf: ([value]) => divided(value, per === 'month' ? monthsOf(by) : by.parts) };
  }
}

/** What a collector or an organisation brought. */
function reachedBySomebody({ kind, scheme }: Pick<NewGoal, 'kind' | 'scheme'>, by: ReachedBy): Reached {
  const who = by.unit.startsWith('agent:') ? `agent=${quoted(by.unit)}` : `organisation=${quoted(by.unit)}`;
  const value: Reached['madeOf'] = ([found]) => found ?? null;
  if (kind === 'new') return { texts: [counted(by, 'enrolments', scheme, `${who}, ${flow(by)}`)], madeOf: value };
  const holds = kind === 'activities' && by.unit.startsWith('organisation:');
  return holds ? { texts: [counted(by, 'activities', null, `${who}, ${flow(by)}`)], madeOf: value } : NOTHING;
}

const quoted = (unit: UnitId): string => `"${codeOf(unit).replace(/["\\]/g, '\\$&')}"`;
const flow = ({ from, on }: ReachedBy): string => `from=${from}, to=${on}`;

/** Enrolments that are owed to activities, kind by kind. */
const atActivities = (by: ReachedBy, scheme: Scheme): string[] =>
  ACTIVITY_KINDS.map((kind) => counted(by, 'enrolments', scheme, `kind=${kind}, ${flow(by)}`));

function counted({ areas }: ReachedBy, name: string, scheme: Scheme | null, keys: string): string {
  return countedIn(areas, name, scheme, keys);
}

/** A count over areas together, as an expression of the indicator language. */
export function countedIn(areas: readonly string[], name: string, scheme: Scheme | null, keys: string): string {
  const of = scheme === null ? '' : `${scheme}, `;
  const each = areas.map((area) => `${name}(${of}area=${area}, ${keys})`);
  return each.length === 1 ? (each[0] ?? '') : `sum(${each.join(', ')})`;
}

const sumOf = (counts: readonly (number | undefined)[]): number | undefined =>
  counts.reduce((sum, each) => (sum === undefined || each === undefined ? undefined : sum + each), 0);

/** Nobody can tell how many a nothing has each. */
const divided = (value: number | undefined, by: number | undefined): number | null =>
  value === undefined || by === undefined || by === 0 ? null : value / by;

function share(value: number | undefined, whole: number | undefined): number | null {
  const part = divided(value, whole);
  return part === null ? null : part * PERCENT;
}

/** Months of a usual length from the beginning to the day, one at least. */
const monthsOf = ({ from, on }: ReachedBy): number => Math.max(1, (daysBetween(from, on) + 1) / DAYS_OF_MONTH);
