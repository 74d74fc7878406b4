import { z } from 'zod';
import { REFUND_REASONS } from '#register/quote.ts';
import { choice } from '../fields/choices.ts';
import { month } from '../fields/days.ts';
import { fieldProblem } from '../fields/field.ts';
import { type AddressNames, type ReadForm, readFields } from '../form.ts';
import { PAID_FOR, PAID_FOR_NAMES } from './paid-for.ts';

const form = z.object({
  ...PAID_FOR,
  unusedFrom: month().optional(),
  because: choice(REFUND_REASONS).optional(),
});

/** The fields of a payment as it should have been, by their names. */
export const CORRECT_NAMES = {
  ...PAID_FOR_NAMES,
  unusedFrom: 'khong-dung-tu',
  because: 'dung-vi',
  ...{ shown: 'chenh-lech', reason: 'ly-do' },
} as const satisfies AddressNames<typeof form> & Record<string, string>;

/** A payment as it should have been, as it was typed; what is not said is as it was. Months are not used from one on, and for a reason. */
export const readCorrectForm = (
  get: (name: string) => string | null,
  usual: Readonly<Record<'income' | 'method' | 'months' | 'fromMonth', string>>,
): ReadForm<z.infer<typeof form>> => {
  const read = readFields(form, get, CORRECT_NAMES, usual);
  const { unusedFrom, because } = read.value ?? {};
  if ((unusedFrom === undefined) === (because === undefined)) return read;
  const missing = because === undefined ? CORRECT_NAMES.because : CORRECT_NAMES.unusedFrom;
  return { ...read, problems: [fieldProblem('missing', {}, missing)], value: null };
};
