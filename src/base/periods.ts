import { addDays, type Day, day, daysBetween } from './dates.ts';
import { addMonths, firstDay, lastDay, month } from './months.ts';

const FORM = /^(19|20)\d{2}(-Q[1-4]|-(0[1-9]|1[0-2]))?$/;

/** A year, quarter or month: `2020`, `2020-Q4`, `2020-12`. */
export const isPeriod = (text: string): boolean => FORM.test(text);

/** First and last day of a period; nothing where the text is none. */
export function daysOfPeriod(period: string): { from: Day; to: Day } | undefined {
  if (!isPeriod(period)) return undefined;
  const [year = '', part] = period.split('-');
  if (part === undefined) return { from: day(`${year}-01-01`), to: day(`${year}-12-31`) };
  if (!part.startsWith('Q')) return { from: firstDay(month(period)), to: lastDay(month(period)) };
  const first = addMonths(month(`${year}-01`), (Number(part.slice(1)) - 1) * 3);
  return { from: firstDay(first), to: addDays(firstDay(addMonths(first, 3)), -1) };
}

const WEEK = /^((?:19|20)\d{2})-W(\d{2})$/;
const DAYS_OF_WEEK = 7;

/** A period of plans: a year, quarter or month, or a week by ISO 8601, from Monday on: `2021-W05`. */
export function daysOfPlan(period: string): { from: Day; to: Day } | undefined {
  const [, year, week] = WEEK.exec(period) ?? [];
  if (!year || !week) return daysOfPeriod(period);
  const from = addDays(firstMonday(year), (Number(week) - 1) * DAYS_OF_WEEK);
  const isWithin = Number(week) >= 1 && from < firstMonday(String(Number(year) + 1));
  return isWithin ? { from, to: addDays(from, DAYS_OF_WEEK - 1) } : undefined;
}

/** The ISO 8601 week in which a day lies: `2021-W05`. Of the first days of January it may be one of the year before. */
export function weekOf(on: Day): string {
  const thursday = addDays(on, 3 - weekdayOf(on));
  const year = thursday.slice(0, 4);
  const week = Math.floor(daysBetween(firstMonday(year), on) / DAYS_OF_WEEK) + 1;
  return `${year}-W${String(week).padStart(2, '0')}`;
}

/** The first week of a year holds its fourth of January. */
function firstMonday(year: string): Day {
  const fourth = day(`${year}-01-04`);
  return addDays(fourth, -weekdayOf(fourth));
}

/** Which day of its week a day is: Monday is 0. */
export const weekdayOf = (on: Day): number =>
  ((daysBetween(A_MONDAY, on) % DAYS_OF_WEEK) + DAYS_OF_WEEK) % DAYS_OF_WEEK;
const A_MONDAY = day('2020-01-06');
