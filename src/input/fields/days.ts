import { type Day, isDay } from '#base/dates.ts';
import { isMonth, type Month, monthOf } from '#base/months.ts';
import { formatDay, formatMonth } from '#base/vietnamese.ts';
import { field, fieldProblem } from './field.ts';
import type { FieldProblem } from './problems.ts';
import { plainly } from './typed.ts';

const two = (digits: string): string => digits.padStart(2, '0');

/**
 * A day as people type it: `2026-11-23`, `23/11/2026`, `3/1/2026`, `23-11-2026`, `23.11.2026`, `ngày 23 tháng 11 năm 2026`;
 * null where the calendar has none. The day stands before the month, as everybody in Viet Nam writes it.
 */
export function readDay(typed: string): Day | null {
  if (isDay(typed)) return typed;
  const text = withoutWords(plainly(typed));
  const [, year, month, dayOfMonth] =
    /^(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})$/.exec(text) ?? reversed(/^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text));
  const written = year && month && dayOfMonth ? `${year}-${two(month)}-${two(dayOfMonth)}` : '';
  return isDay(written) ? written : null;
}

const reversed = (found: RegExpExecArray | null): (string | undefined)[] =>
  found ? [found[0], ...found.slice(1).reverse()] : [];

/** `ngày 23 tháng 11 năm 2026` → `23/11/2026`; `tháng 5/1985` → `5/1985`; blanks around signs are none. */
const withoutWords = (text: string): string =>
  text
    .toLowerCase()
    .replace(/^ngày /, '')
    .replace(/^tháng /, '')
    .replace(/ (tháng|năm) /g, '/')
    .replace(/ ?([/.-]) ?/g, '$1');

/** A month as people type it: `1985-05`, `05/1985`, `5-1985`, `tháng 5/1985`, `tháng 5 năm 1985`; null where it is none. */
export function readMonth(typed: string): Month | null {
  if (isMonth(typed)) return typed;
  const text = withoutWords(plainly(typed));
  const [, year, month] = /^(\d{4})[/.-](\d{1,2})$/.exec(text) ?? reversed(/^(\d{1,2})[/.-](\d{4})$/.exec(text));
  const written = year && month ? `${year}-${two(month)}` : '';
  return isMonth(written) ? written : null;
}

export interface DayBorders {
  first?: Day;
  last?: Day;
}

/** A day of the calendar. */
export const day = ({ first, last }: DayBorders = {}) =>
  field((text): Day | FieldProblem => {
    const found = readDay(text);
    if (found === null) return fieldProblem('not-a-day', { text });
    if (first !== undefined && found < first) return fieldProblem('before-the-first', { first: formatDay(first) });
    if (last !== undefined && found > last) return fieldProblem('after-the-last', { last: formatDay(last) });
    return found;
  });

/** A month of the calendar; a whole day is understood as its month. */
export const month = ({ first, last }: { first?: Month; last?: Month } = {}) =>
  field((text): Month | FieldProblem => {
    const found = monthIn(text);
    if (found === null) return fieldProblem('not-a-month', { text });
    if (first !== undefined && found < first) return fieldProblem('before-the-first', { first: formatMonth(first) });
    if (last !== undefined && found > last) return fieldProblem('after-the-last', { last: formatMonth(last) });
    return found;
  });

/** A day or month of a life that the law can be asked about: later ones nobody who asks will see. */
export const lawDay = () => day({ first: `${FIRST_YEAR}-01-01` as Day, last: LAW_DAYS.last });
export const lawMonth = () => month({ first: `${FIRST_YEAR}-01` as Month, last: monthOf(LAW_DAYS.last) });

/** A day or a month of the calendar. */
export const dayOrMonth = () =>
  field((text): Day | Month | FieldProblem => readDay(text) ?? readMonth(text) ?? fieldProblem('not-a-day', { text }));

const monthIn = (text: string): Month | null => {
  const found = readMonth(text) ?? readDay(text)?.slice(0, 7) ?? '';
  return isMonth(found) ? found : null;
};

/** A birth as far as it is known: `1985`, `1985-05` or `1985-05-17`; nobody was born before the first year. */
export const birth = () =>
  field((text) => {
    const plain = plainly(text);
    const found = /^\d{4}$/.test(plain) ? plain : (readMonth(text) ?? readDay(text));
    return found !== null && found >= FIRST_YEAR && found <= LAW_DAYS.last
      ? found
      : fieldProblem('not-a-birth', { text });
  });

/** Nobody who asks was born or worked before. */
export const FIRST_YEAR = '1900';

/** Days that people ask the law about, or on which something of it is done: since there is social insurance, and before nobody can know. */
export const LAW_DAYS = { first: '1995-01-01' as Day, last: '2100-12-31' as Day } as const satisfies DayBorders;
