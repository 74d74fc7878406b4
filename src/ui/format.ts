import type { Day } from '#base/dates.ts';
import { printNumber } from '#base/numbers.ts';
import { formatDay } from '#base/vietnamese.ts';
import type { Language } from '#base/words.ts';
import { readDay, readMonth } from '#input/fields/days.ts';

/** How a value is shown: a count of people, or a share of one. */
export type Unit = 'count' | 'share';

export const formatCount = (value: number, lang: Language): string => printNumber(value, lang, { most: 2 });

/** 1.334 → `133,4%`. */
const formatShare = (share: number, lang: Language): string =>
  `${printNumber(share * 100, lang, { least: 1, most: 1 })}%`;

export const formatValue = (value: number, unit: Unit, lang: Language): string =>
  unit === 'share' ? formatShare(value, lang) : formatCount(value, lang);

/** `31/12/2020` in both languages: nobody in Viet Nam reads it any other way. */
export const formatDate = (day: Day): string => formatDay(day);

/** A day or month that was typed, as pages write it; as it was typed where it cannot be read. */
export function formatTyped(typed: string): string {
  const day = readDay(typed);
  if (day) return formatDate(day);
  const month = readMonth(typed);
  return month ? formatMonth(month) : typed;
}

/** `05/01/2021, 08:00` in Viet Nam. */
export function formatMoment(at: Date): string {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Asia/Ho_Chi_Minh',
    dateStyle: 'short',
    timeStyle: 'short',
  });
  return parts.format(at);
}

/** `2020-12` → `12/2020`. */
export const formatMonth = (month: string): string => month.split('-').reverse().join('/');
