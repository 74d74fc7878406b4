import { z } from 'zod';
import { addDays, day as calendarDay, type Day, dayInVietNam, isDay } from '#base/dates.ts';
import { nearestName } from '#base/nearest.ts';
import { isPeriod } from '#base/periods.ts';
import { withoutAccents } from '#base/vietnamese.ts';
import { dictionary } from '#base/words.ts';
import { readDay, readMonth } from '../fields/days.ts';
import { MOST_DONG, readAmount } from '../fields/numbers.ts';
import type { CellProblems, WholeOf } from './cell-problem.ts';
import { garblingOf } from './names.ts';

/**
 * How the cells of import files are read (docs/office/import.md). Each takes the text of a cell without the space around
 * it; where it refuses one, the issue carries the kind and facts of a `CellProblems`.
 */
const because = <Kind extends keyof CellProblems>(kind: Kind, facts: CellProblems[Kind]) => ({
  params: { kind, facts },
  abort: true,
});
const matches =
  (form: RegExp) =>
  (text: string): boolean =>
    form.test(text);
/** A cell that is read from its text; where it is refused, why. */
const reading = <Value>(
  read: (text: string) => { value: Value } | { [Kind in keyof CellProblems]?: CellProblems[Kind] },
) =>
  required.transform((text, context): Value => {
    const found = read(text);
    if ('value' in found) return found.value as Value;
    const [[kind, facts]] = Object.entries(found) as [[keyof CellProblems, never]];
    context.addIssue({ code: 'custom', ...because(kind, facts) });
    return z.NEVER;
  });

const required = z.string().refine((text) => text !== '', because('required', {}));

/** An empty cell is not given: null. */
export const optional = <Cell extends z.ZodType>(cell: Cell) =>
  z.preprocess((text) => (text === '' ? null : text), cell.nullable());

/** Any words, in one Unicode form. */
export const words = required.normalize('NFC');

/** More letters than an address of e-mail can have (RFC 5321). */
const MOST_OF_EMAIL = 254;

/** An address of e-mail as forms of the web take it; several at once are none. */
export const email = reading<string>((text) => {
  const read = z.email().max(MOST_OF_EMAIL).safeParse(text.normalize('NFKC'));
  return read.success ? { value: read.data } : { 'not-an-email': {} };
});

/** A code: words without a space or a `|`. */
export const code = required.refine(matches(/^[^\s|]+$/), because('not-a-code', {}));

export const uuid = required
  .toLowerCase()
  .refine(matches(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/), because('not-a-uuid', {}));

/** A number that is a name: an SI code, a citizen number. Apostrophes and spaces that programs put there are left out. */
export const digits = (length: number) =>
  reading<string>((typed) => {
    const text = typed.replace(/^'|[\s.]/g, '').normalize('NFKC');
    if (!/^\d+$/.test(text) || text.length > length) return { 'not-digits': { length } };
    if (text.length < length) return lostZeros(text, length);
    return isPlaceholder(text) ? { placeholder: {} } : { value: text };
  });

/** A spreadsheet program makes a number of digits, and leaves out the zeros before it. */
const lostZeros = (text: string, length: number) =>
  text.length >= length - MOST_LOST_ZEROS && !/^0/.test(text)
    ? { 'lost-zeros': { meant: text.padStart(length, '0') } }
    : { 'not-digits': { length } };
const MOST_LOST_ZEROS = 3;

/** What is typed where the number is not known. */
const isPlaceholder = (text: string): boolean =>
  /^(\d)\1+$/.test(text) || '01234567890123456789'.includes(text) || '98765432109876543210'.includes(text);

export const oneOf = <const Allowed extends readonly string[]>(...allowed: Allowed) =>
  required.superRefine((text, context) => {
    if (allowed.includes(text)) return;
    const facts = { allowed, nearest: nearestName(text, allowed) };
    context.addIssue({ code: 'custom', ...because('not-a-choice', facts) });
  }) as unknown as z.ZodType<Allowed[number], string>;

/** One of a list, in its own words or in those of Vietnamese files without accents. */
export const oneNamed = <const Allowed extends readonly string[]>(
  allowed: Allowed,
  names: Readonly<Record<string, Allowed[number]>>,
) =>
  required
    .transform((text) =>
      allowed.includes(text)
        ? text
        : (names[
            withoutAccents(text.replaceAll('Ð', 'Đ'))
              .replace(/[^a-z0-9]+/g, ' ')
              .trim()
          ] ?? text),
    )
    .pipe(oneOf(...allowed)) as unknown as z.ZodType<Allowed[number], string>;

/** A whole number between two borders, both allowed. */
export const whole = (of: WholeOf, least: number, most: number) =>
  required
    .refine(matches(/^-?\d{1,15}$/), because('not-whole', { of, least, most }))
    .transform(Number)
    .refine((value) => value >= least && value <= most, because('not-whole', { of, least, most }));

/** An amount of đồng as people type it: `1500000`, `1.500.000 đ`, `1 500 000`, `1.500.000,00`, `1,5 triệu`. */
export const dong = reading<number>((text) => {
  const value = readAmount(text);
  return value === null || value > MOST_DONG ? { 'not-whole': { of: 'dong', least: 0, most: MOST_DONG } } : { value };
});

/** A number with or without decimals; `1.500` may be 1500 or 1.5, and is refused. */
export const number = reading<number>((text) => {
  if (/^[1-9]\d{0,2}[.,]\d{3}$/.test(text)) {
    return { 'ambiguous-number': { whole: text.replace(/\D/, ''), decimal: String(Number(text.replace(',', '.'))) } };
  }
  const plain = /^\d{1,3}(\.\d{3}){2,}$|^\d{1,3}(,\d{3}){2,}$/.test(text)
    ? text.replace(/\D/g, '')
    : text.replace(',', '.');
  return /^\d{1,15}(\.\d{1,9})?$/.test(plain) ? { value: Number(plain) } : { 'not-a-number': {} };
});

/** A typing mistake in the year gives a day far from ours. */
const isLikely = (text: string): boolean => text >= '1900' && text < '2100';

/** A day with an hour: spreadsheet programs add `00:00:00`. */
const DAY_AND_TIME = /^(.{8,10}?)[T ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?$/;
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/;

/** A day as people and programs write it: `2026-01-10`, `10/1/2026`, `2026-1-10`, also with an hour; null where it is not one. */
export function dayIn(text: string): Day | null {
  if (isDay(text)) return text;
  if (INSTANT.test(text)) {
    const at = new Date(text);
    return Number.isNaN(at.getTime()) ? null : dayInVietNam(at);
  }
  const alone = DAY_AND_TIME.exec(text)?.[1] ?? text;
  const [, year = '', month = '', dayOfMonth = ''] = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(alone) ?? [];
  const turned = year ? `${year}-${month.padStart(2, '0')}-${dayOfMonth.padStart(2, '0')}` : '';
  return isDay(turned) ? turned : readDay(alone);
}

const EXCEL_EPOCH = calendarDay('1899-12-30');
const FIRST_SERIAL = 10_000;
const LAST_SERIAL = 99_999;

/** The day that a bare number is to a spreadsheet program. */
const serialDay = (text: string): Day | null =>
  /^\d{5}(\.\d+)?$/.test(text) && Number(text) >= FIRST_SERIAL && Number(text) <= LAST_SERIAL
    ? addDays(EXCEL_EPOCH, Math.floor(Number(text)))
    : null;

/** Why a text does not give a day, as far as that can be seen. */
function noDay(text: string, otherwise: 'not-a-day' | 'not-a-month' | 'not-a-birth-date') {
  const meant = serialDay(text);
  if (meant) return { 'day-of-excel': { day: meant } };
  if (/^\d{1,2}[-/.]\d{1,2}[-/.]\d{2}$/.test(text)) return { 'two-digit-year': {} };
  return { [otherwise]: {} };
}

/** A day of the calendar. */
export const day = reading<string>((text) => {
  const value = dayIn(text);
  return value !== null && isLikely(value) ? { value } : noDay(text, 'not-a-day');
});

/** The first day of a month given as YYYY-MM or MM/YYYY; spreadsheets make that its first day by themselves. */
export const month = reading<string>((text) => {
  const first = dayIn(text);
  const value = readMonth(text) ?? (first?.endsWith('-01') ? first.slice(0, 7) : null);
  return value !== null && isLikely(value) ? { value: `${value}-01` } : noDay(text, 'not-a-month');
});

/** Year, month or day of birth, as far as it is known; `00/00/1950` is a year. */
export const birthDate = reading<string>((text) => {
  const [, year] = /^(?:00?[/.-]00?[/.-](\d{4})|(?:\d{4})-00-00)$/.exec(text) ?? [];
  const known = year ?? (/^\d{4}-00-00$/.test(text) ? text.slice(0, 4) : null) ?? (/^\d{4}$/.test(text) ? text : null);
  const value = known ?? readMonth(text) ?? dayIn(text);
  return value !== null && isLikely(value) ? { value } : noDay(text, 'not-a-birth-date');
});

/** A person's name; letters that were lost or read in another encoding are refused. */
export const personName = reading<string>((text) => {
  const garbling = garblingOf(text);
  return garbling ? { garbled: { garbling } } : { value: text.normalize('NFC').replace(/\s+/g, ' ') };
});

/** `male` and `female` as lists have them: Nam, Nữ; in declaration software 1 and 0. */
export const sex = reading<string>((text) => {
  const value = SEXES[withoutAccents(text)];
  const facts = { allowed: ['male', 'female', 'Nam', 'Nữ'], nearest: nearestName(text, ['male', 'female']) };
  return value ? { value } : { 'not-a-choice': facts };
});

const SEXES = dictionary<string>({
  male: 'male',
  nam: 'male',
  '1': 'male',
  female: 'female',
  nu: 'female',
  '0': 'female',
});

const VIET_NAM = '+07:00';

/** A point in time; without an offset from UTC, as in cells of workbooks, it is the clock of Viet Nam. */
export const instant = reading<string>((text) => {
  const typed = text.replace(' ', 'T');
  const value = /(Z|[+-]\d\d:\d\d)$/.test(typed.slice(10))
    ? typed
    : `${typed.length === 10 ? `${typed}T00:00` : typed}${VIET_NAM}`;
  const isInstant =
    isDay(value.slice(0, 10)) &&
    /^T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,6})?)?(Z|[+-]\d\d:\d\d)$/.test(value.slice(10)) &&
    isLikely(value);
  return isInstant ? { value } : { 'not-an-instant': {} };
});

/** Codes with `|` between them, in order and each once. */
export const codes = z
  .string()
  .refine(matches(/^[^\s]*$/), because('not-codes', {}))
  .transform((text) => [...new Set(text.split('|').filter(Boolean))].sort());

/** An area by its code of 2, 3 or 5 digits, or by its name; `Xã Bằng Thành (01864)` is the code. */
export const areaCode = reading<string>((text) => {
  const code = /\((\d{2,5})\)$/.exec(text)?.[1] ?? text;
  if (/^\d{4}$/.test(code)) return { 'lost-zeros': { meant: code.padStart(5, '0') } };
  return /^(\d{2}|\d{3}|\d{5})$/.test(code) || /^\p{L}/u.test(code) ? { value: code } : { 'not-an-area-code': {} };
});

/** A year, quarter or month. */
export const period = words.refine(isPeriod, because('not-a-period', {}));
