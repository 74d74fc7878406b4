declare const unit: unique symbol;

/** A calendar day in Viet Nam, `YYYY-MM-DD`. Days compare with `<` as the text they are. */
export type Day = string & { readonly [unit]: 'day' };

const FORM = /^\d{4}-\d{2}-\d{2}$/;
const MS_PER_DAY = 86_400_000;
/** Indochina Time: seven hours ahead of UTC, without summer time, since 1975-06-13. */
const VIET_NAM_OFFSET_MS = 7 * 3_600_000;

/** A year that people write with four digits: `0020` is a slip, and the last day of 9999 stands for «for ever». */
export const isYear = (year: number): boolean => year >= 1000 && year <= 9998;

/** The last day that the calendar of the register has. */
export const LAST_DAY = '9998-12-31' as Day;

/** Whether the text is a day that the calendar has: `2021-02-29` is not. */
export function isDay(text: string): text is Day {
  if (!FORM.test(text)) return false;
  const [year, month, dayOfMonth] = [Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8))];
  return isYear(year) && month >= 1 && month <= 12 && dayOfMonth >= 1 && dayOfMonth <= daysInMonth(year, month);
}

/** @throws RangeError where the text is not a day: a bug in our code, never a person's mistake. */
export function day(text: string): Day {
  if (!isDay(text)) throw new RangeError(`not a day: ${text}`);
  return text;
}

/** The day `count` days later (earlier where negative). */
export function addDays(from: Day, count: number): Day {
  return new Date(Date.parse(from) + count * MS_PER_DAY).toISOString().slice(0, 10) as Day;
}

/** How many days `to` lies after `from`. */
export function daysBetween(from: Day, to: Day): number {
  return (Date.parse(to) - Date.parse(from)) / MS_PER_DAY;
}

/** The calendar day in Asia/Ho_Chi_Minh on which an instant falls. */
export function dayInVietNam(instant: Date): Day {
  return new Date(instant.getTime() + VIET_NAM_OFFSET_MS).toISOString().slice(0, 10) as Day;
}

export const earliest = (a: Day, b: Day): Day => (a < b ? a : b);
export const latest = (a: Day, b: Day): Day => (a > b ? a : b);

/** Days of a month; `month` counts from 1. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
