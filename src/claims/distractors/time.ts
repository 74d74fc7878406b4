import { daysInMonth } from '#base/dates.ts';

/** A date or period as it was printed; the year is often left to the reader. */
export type Time =
  | { form: 'day'; year: number | null; month: number; day: number }
  | { form: 'months'; year: number | null; from: number; to: number }
  | { form: 'years'; from: number; to: number };

/** A time and the token after it. */
export interface TimeRead {
  time: Time;
  next: number;
}

const two = (part: number): string => String(part).padStart(2, '0');

/** As ISO 8601 writes it: a day, a month, a year or `from/to`; `year` stands where none was printed. */
export function isoPeriod(time: Time, year: number | null): string | null {
  if (time.form === 'years') return time.from === time.to ? `${time.from}` : `${time.from}/${time.to}`;
  const of = time.year ?? year;
  if (of === null) return null;
  if (time.form === 'day') return `${of}-${two(time.month)}-${two(time.day)}`;
  if (time.from === 1 && time.to === 12) return `${of}`;
  return time.from === time.to ? `${of}-${two(time.from)}` : `${of}-${two(time.from)}/${of}-${two(time.to)}`;
}

/** The last day of a time, as ISO 8601. */
export function isoEnd(time: Time, year: number | null): string | null {
  if (time.form === 'years') return `${time.to}-12-31`;
  const of = time.year ?? year;
  if (of === null) return null;
  if (time.form === 'day') return `${of}-${two(time.month)}-${two(time.day)}`;
  return `${of}-${two(time.to)}-${two(daysInMonth(of, time.to))}`;
}

export const yearOf = (time: Time): number | null => (time.form === 'years' ? time.to : time.year);

export const isYear = (value: number): boolean => value >= 1900 && value <= 2100;
export const isMonth = (value: number): boolean => value >= 1 && value <= 12;
export const isDayOfMonth = (value: number): boolean => value >= 1 && value <= 31;
