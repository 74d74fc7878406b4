import { z } from 'zod';
import { isDay } from '#base/dates.ts';
import { dong } from '#base/money.ts';
import { isMonth, month } from '#base/months.ts';
import type { Cycle, Method } from '../language/methods.ts';

/** Inputs that several kinds of examples share. */
export const amount = z.int().min(0).transform(dong);
export const percent = z.number().min(0);
export const count = z.int().min(0);
export const sex = z.enum(['male', 'female']);
export const monthText = z.string().refine(isMonth, 'is no month').transform(month);
export const birth = z.string().refine((text) => /^\d{4}$/.test(text) || isMonth(text) || isDay(text), 'is no date');
export const group = z.enum(['poor', 'near_poor', 'island', 'ethnic_minority', 'other', 'none']);

const CYCLES: Record<string, Cycle> = { monthly: '1', '3_months': '3', '6_months': '6', '12_months': '12' };

/** `monthly`, `3_months`, `prepay_60_months`, `missing`, or as import files write it. */
export const method = z.string().transform((text, context): Method => {
  if (text.startsWith('prepay') || text === 'advance') return 'advance';
  if (text === 'missing') return 'missing';
  const cycle = CYCLES[text] ?? Object.values(CYCLES).find((each) => each === text);
  if (cycle) return cycle;
  context.addIssue('is no payment method');
  return z.NEVER;
});
