import { daysInMonth } from '#base/dates.ts';

/** A day or a month; the year is often left to the reader. */
export interface Point {
  year: number | null;
  month: number;
  day: number | null;
}

/** A date or period as it was printed; the year is often left to the reader. */
export type Time =
  | { form: 'day'; year: number | null; month: number; day: number }
  | { form: 'months'; year: number | null; from: number; to: number }
  | { form: 'years'; from: number; to: number; school?: true }
  /** `từ 1/8 đến 30/9/2022`; up to now where it ends with `đến nay`. */
  | { form: 'span'; from: Point; to: Point | 'now' }
  /** `từ đầu năm đến nay` */
  | { form: 'this-year' };

/** A time and the token after it. */
export interface TimeRead {
  time: Time;
  next: number;
}

const two = (part: number): string => String(part).padStart(2, '0');
const isoPoint = ({ month, day }: Point, year: number): string =>
  day === null ? `${year}-${two(month)}` : `${year}-${two(month)}-${two(day)}`;

/** As ISO 8601 writes it: a day, a month, a year or `from/to`; `year` stands where none was printed, `now` ends what goes on. */
export function isoPeriod(time: Time, year: number | null, now: string | null): string | null {
  if (time.form === 'years') return time.from === time.to ? `${time.from}` : `${time.from}/${time.to}`;
  const of = yearOf(time) ?? year;
  if (of === null) return null;
  if (time.form === 'this-year') return `${of}`;
  if (time.form === 'day') return isoPoint(time, of);
  if (time.form === 'span') return isoSpan(time, of, now);
  if (time.from === 1 && time.to === 12) return `${of}`;
  return time.from === time.to ? `${of}-${two(time.from)}` : `${of}-${two(time.from)}/${of}-${two(time.to)}`;
}

function isoSpan({ from, to }: Extract<Time, { form: 'span' }>, year: number, now: string | null): string {
  const start = isoPoint(from, from.year ?? year);
  if (to !== 'now') return `${start}/${isoPoint(to, to.year ?? year)}`;
  return now === null ? start : `${start}/${now.slice(0, Math.max(start.length, 7))}`;
}

/** The last day of a time, as ISO 8601; of what goes on the year that it is now. */
export function isoEnd(time: Time, year: number | null): string | null {
  if (time.form === 'years') return `${time.to}-12-31`;
  const of = yearOf(time) ?? year;
  if (of === null) return null;
  if (time.form === 'this-year' || (time.form === 'span' && time.to === 'now')) return `${of}`;
  if (time.form === 'day') return isoPoint(time, of);
  const { month, day } = time.form === 'span' && time.to !== 'now' ? time.to : { month: monthsEnd(time), day: null };
  return `${of}-${two(month)}-${two(day ?? daysInMonth(of, month))}`;
}

const monthsEnd = (time: Time): number => (time.form === 'months' ? time.to : 12);

/** The first day of a month that was named by its beginning: `đến đầu tháng 9`. */
export const isoStart = (time: Time, year: number | null): string | null =>
  time.form === 'months' && (time.year ?? year) !== null
    ? `${time.year ?? year}-${two(time.from)}-01`
    : isoEnd(time, year);

/** The year in which a time ends, where it is printed. */
export function yearOf(time: Time): number | null {
  if (time.form === 'years') return time.to;
  if (time.form === 'span') return time.to === 'now' ? null : (time.to.year ?? time.from.year);
  return time.form === 'this-year' ? null : time.year;
}

export const isYear = (value: number): boolean => value >= 1900 && value <= 2100;
export const isMonth = (value: number): boolean => value >= 1 && value <= 12;
export const isDayOfMonth = (value: number): boolean => value >= 1 && value <= 31;
