import { z } from 'zod';
import { isDay } from '#base/dates.ts';
import { dong } from '#base/money.ts';
import { isMonth, month } from '#base/months.ts';
import { SUPPORT_GROUPS } from '../contribution/support.ts';
import { CYCLES, type Cycle, type Method } from '../language/methods.ts';

/** Inputs that several kinds of examples share. */
export const amount = z.int().min(0).transform(dong);
export const percent = z.number().min(0);
export const count = z.int().min(0);
export const sex = z.enum(['male', 'female']);
export const monthText = z.string().refine(isMonth, 'is not a month').transform(month);
export const birth = z.string().refine((text) => /^\d{4}$/.test(text) || isMonth(text) || isDay(text), 'is not a date');
export const group = z.enum([...SUPPORT_GROUPS, 'none']);

/** A month, or the month of a day. */
export const monthOrDay = z
  .string()
  .refine((text) => isMonth(text) || isDay(text), 'is not a month')
  .transform((text) => month(text.slice(0, 7)));

const CYCLE_NAMES: Record<string, Cycle> = { monthly: '1', '3_months': '3', '6_months': '6', '12_months': '12' };
const cycleOf = (text: string): Cycle | undefined => CYCLE_NAMES[text] ?? CYCLES.find((each) => each === text);

/** `monthly`, `3_months`, or as import files write it. */
export const cycle = z.string().transform((text, context): Cycle => {
  const found = cycleOf(text);
  if (found) return found;
  context.addIssue('is not a payment period');
  return z.NEVER;
});

/** The same, or `prepay_60_months`, `missing`. */
export const method = z.string().transform((text, context): Method => {
  if (text.startsWith('prepay') || text === 'advance') return 'advance';
  if (text === 'missing') return 'missing';
  const found = cycleOf(text);
  if (found) return found;
  context.addIssue('is not a payment method');
  return z.NEVER;
});

/** How many months such a payment is for: the number in its name. */
export const monthsOfMethod = (text: string): number => Number(cycleOf(text) ?? /\d+/.exec(text)?.[0] ?? 1);
