import { addDays, type Day, daysBetween } from '#base/dates.ts';
import { firstDay, lastDay, type Month } from '#base/months.ts';
import { weekdayOf } from '#base/periods.ts';

const DAYS_OF_WEEK = 7;

/** Days of a week from Monday on, the week in which a day lies. */
export const daysOfWeek = (at: Day): Day[] =>
  Array.from({ length: DAYS_OF_WEEK }, (_, index) => addDays(at, index - weekdayOf(at)));

/** Whole weeks from Monday on, in which all days of a month lie. */
export function weeksOf(of: Month): Day[] {
  const [first] = daysOfWeek(firstDay(of));
  const last = daysOfWeek(lastDay(of)).at(-1);
  const days = first && last ? daysBetween(first, last) + 1 : 0;
  return Array.from({ length: days }, (_, index) => addDays(first ?? firstDay(of), index));
}
