import { z } from 'zod';
import { isDay } from '#base/dates.ts';
import { dong } from '#base/money.ts';
import { isMonth, month } from '#base/months.ts';

const WHOLE = /^\d+$/;

/** Text of a form field or a command line as the values that the law is asked with. */
export const amount = z
  .string()
  .transform((text) => text.replace(/[.\s]/g, ''))
  .refine((text) => WHOLE.test(text) && Number.isSafeInteger(Number(text)), 'is no whole amount of đồng')
  .transform((text) => dong(Number(text)));

export const count = z
  .string()
  .regex(/^\d{1,4}$/, 'is no whole number')
  .transform(Number);

/** `4,5` or `4.5`. */
export const decimal = z
  .string()
  .regex(/^\d+([.,]\d+)?$/, 'is no number')
  .transform((text) => Number(text.replace(',', '.')));

export const day = z.string().refine(isDay, 'is no day (YYYY-MM-DD)');
export const monthText = z.string().refine(isMonth, 'is no month (YYYY-MM)').transform(month);
export const birth = z
  .string()
  .refine((text) => /^\d{4}$/.test(text) || isMonth(text) || isDay(text), 'is no date (YYYY, YYYY-MM or YYYY-MM-DD)');
export const sex = z.enum(['male', 'female']);
export const yesNo = z.enum(['yes', 'no']).transform((text) => text === 'yes');

/** Values with commas between them; nothing is an empty list. */
export const listOf = <Value>(item: z.ZodType<Value, string>) =>
  z
    .string()
    .transform((text) => (text === '' ? [] : text.split(',').map((part) => part.trim())))
    .pipe(z.array(item));
