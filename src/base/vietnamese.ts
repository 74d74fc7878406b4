import type { Day } from './dates.ts';
import type { Month } from './months.ts';
import { printNumber } from './numbers.ts';

/** A number as Vietnamese print it: `7.548`, `133,4`. */
export const formatNumber = (value: number, decimals = 0): string =>
  printNumber(value, 'vi', { least: decimals, most: decimals });

/** A day as Vietnamese print it: `31/12/2020`. */
export const formatDay = (at: Day): string => at.split('-').reverse().join('/');

/** `11/2026`. */
export const formatMonth = (of: Month): string => of.split('-').reverse().join('/');

/** An instant to the minute by the clock of Viet Nam: 08:00 ngày 05/01/2021. `instant` is ISO 8601. */
export function formatInstant(instant: string): string {
  const at = new Date(Date.parse(instant) + 7 * 3_600_000).toISOString();
  return `${at.slice(11, 16)} ngày ${formatDay(at.slice(0, 10) as Day)}`;
}

/** A name as it is compared, as `plain_name` of the database has it (migrations/0023_person_search.sql). */
export const plainName = (name: string): string => withoutAccents(name).replace(/\s+/g, ' ').trim();

/** Text without accents and in lower case, so that people find a name however they type it. */
export function withoutAccents(text: string): string {
  if (/^[ -~]*$/.test(text)) return text.toLowerCase();
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D').toLowerCase();
}
