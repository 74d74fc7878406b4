import { addDays, type Day, isYear } from './dates.ts';

declare const unit: unique symbol;

/** A calendar month, `YYYY-MM`. Months compare with `<` as the text they are. */
export type Month = string & { readonly [unit]: 'month' };

export const isMonth = (text: string): text is Month =>
  /^\d{4}-(0[1-9]|1[0-2])$/.test(text) && isYear(Number(text.slice(0, 4)));

/** @throws RangeError where the text is not a month: a bug in our code, never a person's mistake. */
export function month(text: string): Month {
  if (!isMonth(text)) throw new RangeError(`not a month: ${text}`);
  return text;
}

export const monthOf = (at: Day): Month => at.slice(0, 7) as Month;
export const firstDay = (of: Month): Day => `${of}-01` as Day;
export const lastDay = (of: Month): Day => addDays(firstDay(addMonths(of, 1)), -1);

/** The month `count` months later (earlier where negative). */
export function addMonths(from: Month, count: number): Month {
  const index = indexOf(from) + count;
  const year = Math.floor(index / 12);
  return `${String(year).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}` as Month;
}

/** How many months `to` lies after `from`. */
export const monthsBetween = (from: Month, to: Month): number => indexOf(to) - indexOf(from);

const indexOf = (of: Month): number => Number(of.slice(0, 4)) * 12 + Number(of.slice(5)) - 1;
