import { type Day, daysBetween } from '#base/dates.ts';

/** A target with what is reached of it, as of a day within its period. */
export interface TargetStanding {
  target: number;
  /** Reached so far. */
  value: number;
  /** What there was when the period began: 0 of a flow. */
  opening: number;
  /** First and last day of the period, and the day as of which is counted. */
  from: Day;
  to: Day;
  on: Day;
  /** What would be reached by that day as it was planned, where it was planned otherwise than in even steps. */
  expected?: number | undefined;
}

export interface Pace {
  /** How many people are missing today, were the target reached as planned, or in even steps; 0 where none is. */
  behind: number;
  /** How many are missing to the target; 0 where it is reached. */
  missing: number;
  /** How many it takes in each week that is left; null where the period is over or nothing is missing. */
  perWeek: number | null;
}

const DAYS_OF_WEEK = 7;

/** How far a target is behind, and what it takes. Parts of people are rounded up. */
export function paceOf({ target, value, opening, from, to, on, expected: planned }: TargetStanding): Pace {
  const days = daysBetween(from, to) + 1;
  const passed = Math.min(days, Math.max(0, daysBetween(from, on) + 1));
  const expected = planned ?? opening + ((target - opening) * passed) / days;
  const missing = Math.max(0, Math.ceil(target - value));
  const weeks = (days - passed) / DAYS_OF_WEEK;
  return {
    behind: Math.max(0, Math.ceil(expected - value)),
    missing,
    perWeek: weeks > 0 && missing > 0 ? Math.ceil(missing / weeks) : null,
  };
}
