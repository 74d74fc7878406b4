import { addDays, type Day, day, daysBetween } from '#base/dates.ts';
import { firstDay, lastDay, type Month } from '#base/months.ts';

const DAYS_OF_WEEK = 7;
const A_MONDAY = day('2020-01-06');

/** Days of a week from Monday on, the week in which a day lies. */
export function weekOf(at: Day): Day[] {
  const sinceMonday = ((daysBetween(A_MONDAY, at) % DAYS_OF_WEEK) + DAYS_OF_WEEK) % DAYS_OF_WEEK;
  return Array.from({ length: DAYS_OF_WEEK }, (_, index) => addDays(at, index - sinceMonday));
}

/** Whole weeks from Monday on, in which all days of a month lie. */
export function weeksOf(of: Month): Day[] {
  const [first] = weekOf(firstDay(of));
  const last = weekOf(lastDay(of)).at(-1);
  const days = first && last ? daysBetween(first, last) + 1 : 0;
  return Array.from({ length: days }, (_, index) => addDays(first ?? firstDay(of), index));
}

/** Which day of the week it is, from Monday, 0, on. */
export const weekdayOf = (at: Day): number => weekOf(at).indexOf(at);
