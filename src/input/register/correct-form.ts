import { z } from 'zod';
import { month } from '../fields/days.ts';
import { type AddressNames, type ReadForm, readFields } from '../form.ts';
import { PAID_FOR, PAID_FOR_NAMES } from './paid-for.ts';

const form = z.object({
  ...PAID_FOR,
  unusedFrom: month().optional(),
});

/** The fields of a payment as it should have been, by their names. */
export const CORRECT_NAMES = {
  ...PAID_FOR_NAMES,
  unusedFrom: 'khong-dung-tu',
  ...{ shown: 'chenh-lech', reason: 'ly-do' },
} as const satisfies AddressNames<typeof form> & Record<string, string>;

/** A payment as it should have been, as it was typed; what is not said is as it was. */
export const readCorrectForm = (
  get: (name: string) => string | null,
  usual: Readonly<Record<'income' | 'method' | 'months' | 'fromMonth', string>>,
): ReadForm<z.infer<typeof form>> => readFields(form, get, CORRECT_NAMES, usual);
