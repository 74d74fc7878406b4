import { addDays, type Day, day } from '#base/dates.ts';
import { addMonths, firstDay, type Month, month } from '#base/months.ts';
import type { Random } from './random.ts';

/**
 * Days and months counted from January 2015. Ten million rows are written with them, so they are plain numbers and
 * their texts stand ready in tables.
 */
export type DayNumber = number;
export type MonthNumber = number;

const FIRST_MONTH = month('2015-01');
const MONTHS: readonly Month[] = Array.from({ length: 12 * 20 }, (_, index) => addMonths(FIRST_MONTH, index));
const ZERO = Date.parse(firstDay(FIRST_MONTH));
const MS_PER_DAY = 86_400_000;

const STARTS: readonly DayNumber[] = MONTHS.map((each) => (Date.parse(firstDay(each)) - ZERO) / MS_PER_DAY);
const DAYS: readonly Day[] = Array.from({ length: STARTS.at(-1) ?? 0 }, (_, index) =>
  addDays(firstDay(FIRST_MONTH), index),
);
const MONTH_OF: readonly MonthNumber[] = DAYS.map((each) => monthNumber(each.slice(0, 7)));

/** @throws RangeError outside the twenty years from 2015. */
export function dayText(number: DayNumber): Day {
  const text = DAYS[number];
  if (!text) throw new RangeError(`day ${number} lies outside the calendar`);
  return text;
}

/** @throws RangeError outside the twenty years from 2015. */
export function monthText(number: MonthNumber): Month {
  const text = MONTHS[number];
  if (!text) throw new RangeError(`month ${number} lies outside the calendar`);
  return text;
}

export const dayNumber = (text: string): DayNumber => (Date.parse(day(text)) - ZERO) / MS_PER_DAY;
/** Five in the afternoon of a day in Viet Nam: when the office writes up what it held. */
export const atFive = (on: string): string => `${on}T17:00:00+07:00`;
export const monthOfDay = (number: DayNumber): MonthNumber => MONTH_OF[number] ?? 0;
export const monthStart = (number: MonthNumber): DayNumber => STARTS[number] ?? 0;
export const yearOfDay = (number: DayNumber): number => 2015 + Math.floor(monthOfDay(number) / 12);

export function monthNumber(text: string): MonthNumber {
  return (Number(text.slice(0, 4)) - 2015) * 12 + Number(text.slice(5)) - 1;
}

/** An instant, in milliseconds since 1970. */
export type Instant = number;

/** Some instant of the office's hours on a day: between 08:00 and 17:00 in Viet Nam, which is 01:00 to 10:00 UTC. */
export const officeHour = (on: DayNumber, random: Random): Instant =>
  ZERO + on * MS_PER_DAY + 3_600_000 + random.below(9 * 3_600_000);

const dayOfInstant = (instant: Instant): DayNumber => Math.floor((instant - ZERO) / MS_PER_DAY);

const TWO = Array.from({ length: 60 }, (_, number) => String(number).padStart(2, '0'));

/** ISO 8601 with milliseconds, in UTC. */
export function instantText(instant: Instant): string {
  const ms = (instant - ZERO) % MS_PER_DAY;
  const time = `${TWO[Math.floor(ms / 3_600_000)]}:${TWO[Math.floor(ms / 60_000) % 60]}:${TWO[Math.floor(ms / 1000) % 60]}`;
  return `${dayText(dayOfInstant(instant))}T${time}.${String(ms % 1000).padStart(3, '0')}Z`;
}
