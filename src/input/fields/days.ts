import { type Day, isDay } from '#base/dates.ts';
import { isMonth, type Month } from '#base/months.ts';
import { formatDay } from '#base/vietnamese.ts';
import { field, fieldProblem } from './field.ts';
import type { FieldProblem } from './problems.ts';

const two = (digits: string): string => digits.padStart(2, '0');

/** A day as people type it: `2026-11-23`, `23/11/2026`, `23-11-2026`, `23.11.2026`; null where the calendar has none. */
export function readDay(text: string): Day | null {
  if (isDay(text)) return text;
  const [, dayOfMonth, month, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text) ?? [];
  const written = dayOfMonth && month && year ? `${year}-${two(month)}-${two(dayOfMonth)}` : '';
  return isDay(written) ? written : null;
}

/** A month as people type it: `1985-05`, `05/1985`, `5-1985`, `tháng 5/1985`, `tháng 5 năm 1985`; null where it is none. */
export function readMonth(text: string): Month | null {
  const plain = text
    .normalize('NFC')
    .replace(/^tháng\s+/i, '')
    .replace(/\s+năm\s+/i, '/');
  if (isMonth(plain)) return plain;
  const [, month, year] = /^(\d{1,2})[/.-](\d{4})$/.exec(plain) ?? [];
  const written = month && year ? `${year}-${two(month)}` : '';
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
export const month = () => field((text) => monthIn(text) ?? fieldProblem('not-a-month', { text }));

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
    const found = /^\d{4}$/.test(text) ? text : (readMonth(text) ?? readDay(text));
    return found !== null && found >= FIRST_YEAR ? found : fieldProblem('not-a-birth', { text });
  });

/** Nobody who asks was born or worked before. */
export const FIRST_YEAR = '1900';
