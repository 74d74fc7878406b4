import { z } from 'zod';
import { isDay } from '#base/dates.ts';
import { nearestName } from '#base/nearest.ts';
import type { CellProblems, WholeOf } from './cell-problem.ts';
import { isPeriod } from './periods.ts';

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
const required = z.string().refine((text) => text !== '', because('required', {}));

/** An empty cell is not given: null. */
export const optional = <Cell extends z.ZodType>(cell: Cell) =>
  z.preprocess((text) => (text === '' ? null : text), cell.nullable());

/** Any words, in one Unicode form. */
export const words = required.normalize('NFC');

/** A code: words without a space or a `|`. */
export const code = required.refine(matches(/^[^\s|]+$/), because('not-a-code', {}));

export const uuid = required
  .toLowerCase()
  .refine(matches(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/), because('not-a-uuid', {}));

export const digits = (length: number) =>
  required.refine((text) => text.length === length && /^\d+$/.test(text), because('not-digits', { length }));

export const oneOf = <const Allowed extends readonly string[]>(...allowed: Allowed) =>
  required.superRefine((text, context) => {
    if (allowed.includes(text)) return;
    const facts = { allowed, nearest: nearestName(text, allowed) };
    context.addIssue({ code: 'custom', ...because('not-a-choice', facts) });
  }) as unknown as z.ZodType<Allowed[number], string>;

/** A whole number between two borders, both allowed. */
export const whole = (of: WholeOf, least: number, most: number) =>
  required
    .refine(matches(/^-?\d{1,15}$/), because('not-whole', { of, least, most }))
    .transform(Number)
    .refine((value) => value >= least && value <= most, because('not-whole', { of, least, most }));

/** An amount of đồng. */
export const dong = whole('dong', 0, 999_999_999_999);

/** A number with or without decimals. */
export const number = required.refine(matches(/^\d{1,15}(\.\d{1,9})?$/), because('not-a-number', {})).transform(Number);

/** A typing mistake in the year gives a day far from ours. */
const isLikely = (text: string): boolean => text >= '1900' && text < '2100';

/** A day of the calendar: YYYY-MM-DD. */
export const day = required.refine((text) => isDay(text) && isLikely(text), because('not-a-day', {}));

/** The first day of a month given as YYYY-MM; spreadsheets make that its first day by themselves. */
export const month = required
  .refine((text) => /^\d{4}-(0[1-9]|1[0-2])(-01)?$/.test(text) && isLikely(text), because('not-a-month', {}))
  .transform((text) => `${text.slice(0, 7)}-01`);

/** Year, month or day of birth, as far as it is known. */
export const birthDate = required.refine(
  (text) => isLikely(text) && isDay(`${text}${'-01-01'.slice(text.length - 4)}`),
  because('not-a-birth-date', {}),
);

/** A point in time with its offset from UTC. */
export const instant = required.refine(
  (text) =>
    isDay(text.slice(0, 10)) &&
    /^T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,6})?)?(Z|[+-]\d\d:\d\d)$/.test(text.slice(10)) &&
    isLikely(text),
  because('not-an-instant', {}),
);

/** Codes with `|` between them, in order and each once. */
export const codes = z
  .string()
  .refine(matches(/^[^\s]*$/), because('not-codes', {}))
  .transform((text) => [...new Set(text.split('|').filter(Boolean))].sort());

/** Code of an area: 2, 3 or 5 digits. */
export const areaCode = words.refine(matches(/^\d{2,5}$/), because('not-an-area-code', {}));

/** A year, quarter or month. */
export const period = words.refine(isPeriod, because('not-a-period', {}));
