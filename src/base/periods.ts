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

/** The first week of a year holds its fourth of January. */
function firstMonday(year: string): Day {
  const fourth = day(`${year}-01-04`);
  const sinceMonday = ((daysBetween(A_MONDAY, fourth) % DAYS_OF_WEEK) + DAYS_OF_WEEK) % DAYS_OF_WEEK;
  return addDays(fourth, -sinceMonday);
}
const A_MONDAY = day('2020-01-06');
