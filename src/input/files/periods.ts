import { addDays, type Day, day } from '#base/dates.ts';
import { addMonths, firstDay, lastDay, month } from '#base/months.ts';

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
