import { type Day, isDay } from '#base/dates.ts';
import { firstDay, isMonth, lastDay } from '#base/months.ts';

/** First and last day, both inclusive. */
export interface Days {
  from: Day;
  to: Day;
}

/** The days of a period: a day, a month, a year, or two of these with a stroke between; null for anything else. */
export function daysOf(period: string | null): Days | null {
  if (period === null) return null;
  const [first = '', last = first] = period.split('/');
  const [from, to] = [bounds(first), bounds(last)];
  return from && to ? { from: from.from, to: to.to } : null;
}

function bounds(text: string): Days | null {
  if (isDay(text)) return { from: text, to: text };
  if (isMonth(text)) return { from: firstDay(text), to: lastDay(text) };
  return /^\d{4}$/.test(text) ? { from: `${text}-01-01` as Day, to: `${text}-12-31` as Day } : null;
}
