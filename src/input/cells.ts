import { z } from 'zod';
import { isDay } from '#base/dates.ts';
import { didYouMean } from '#indicators/language/nearest.ts';

/**
 * How the cells of import files are read (docs/office/import.md). Each takes the text of a cell without the space around
 * it, and says what is allowed where it refuses one: the sentence goes on from the column's name and the text.
 */
const REQUIRED = 'is required';
const required = z.string().min(1, { error: REQUIRED, abort: true });

/** An empty cell is not given: null. */
export const optional = <Cell extends z.ZodType>(cell: Cell) =>
  z.preprocess((text) => (text === '' ? null : text), cell.nullable());

/** Any words, in one Unicode form. */
export const words = required.normalize('NFC');

/** A code: words without a space or a `|`. */
export const code = required.regex(/^[^\s|]+$/, 'is not a code: letters, digits and hyphens without a space');

export const uuid = required
  .toLowerCase()
  .regex(
    /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/,
    'is not a UUID such as 0190c7a4-5a00-7000-8000-000000000001',
  );

export const digits = (length: number) =>
  required.refine(
    (text) => text.length === length && /^\d+$/.test(text),
    `is not a number of exactly ${length} digits`,
  );

export const oneOf = <const Allowed extends readonly string[]>(...allowed: Allowed) =>
  z.enum(allowed, {
    error: ({ input }) =>
      input ? `is not one of ${allowed.join(', ')}${didYouMean(String(input), allowed)}` : REQUIRED,
  });

/** A whole number between two borders, both allowed. */
export const whole = (least: number, most: number, what: string) => {
  const error = `is not ${what}`;
  return required
    .regex(/^-?\d{1,15}$/, { error, abort: true })
    .transform(Number)
    .refine((value) => value >= least && value <= most, { error });
};

/** An amount of đồng. */
export const dong = whole(0, 999_999_999_999, 'a whole amount of đồng from 0 to 999999999999, without separators');

/** A number with or without decimals. */
export const number = required
  .regex(/^\d{1,15}(\.\d{1,9})?$/, 'is not a number of 0 or more, with a decimal point and no separators')
  .transform(Number);

/** A typing mistake in the year is no day of ours. */
const isLikely = (text: string): boolean => text >= '1900' && text < '2100';

/** A day of the calendar: YYYY-MM-DD. */
export const day = required.refine(
  (text) => isDay(text) && isLikely(text),
  'is not a day of the calendar from 1900 to 2099 in the form YYYY-MM-DD',
);

/** The first day of a month given as YYYY-MM; spreadsheets make that its first day by themselves. */
export const month = required
  .refine((text) => /^\d{4}-(0[1-9]|1[0-2])(-01)?$/.test(text) && isLikely(text), {
    error: 'is not a month from 1900 to 2099 in the form YYYY-MM',
    abort: true,
  })
  .transform((text) => `${text.slice(0, 7)}-01`);

/** Year, month or day of birth, as far as it is known. */
export const birthDate = required.refine(
  (text) => isLikely(text) && isDay(`${text}${'-01-01'.slice(text.length - 4)}`),
  'is not a year, month or day from 1900 to 2099 in the form YYYY, YYYY-MM or YYYY-MM-DD',
);

/** A point in time with its offset from UTC. */
export const instant = required.refine(
  (text) =>
    isDay(text.slice(0, 10)) &&
    /^T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,6})?)?(Z|[+-]\d\d:\d\d)$/.test(text.slice(10)) &&
    isLikely(text),
  'is not a time such as 2020-12-31T16:05:00+07:00',
);

/** Codes with `|` between them, in order and each once. */
export const codes = z
  .string()
  .regex(/^[^\s]*$/, { error: 'is not a list of codes with | between them', abort: true })
  .transform((text) => [...new Set(text.split('|').filter(Boolean))].sort());
