import { z } from 'zod';
import { CYCLES } from '#law/language/methods.ts';
import { choice } from '../fields/choices.ts';
import { day, month } from '../fields/days.ts';
import { amount } from '../fields/numbers.ts';
import { type AddressNames, type ReadForm, readForm, type Typed } from '../form.ts';

const form = z.object({
  income: amount(),
  method: choice(CYCLES),
  fromMonth: month(),
  paidOn: day(),
});

/** The fields of a payment at a desk, by their names. */
export const COLLECT_NAMES: AddressNames<typeof form> & { receiptNo: 'bien-lai'; shown: 'so-tien' } = {
  income: 'thu-nhap',
  method: 'ky',
  fromMonth: 'tu-thang',
  paidOn: 'ngay-thu',
  receiptNo: 'bien-lai',
  shown: 'so-tien',
};

/** A payment as it was typed into a form or an address; what is not said is as usual. */
export function readCollectForm(
  get: (name: string) => string | null,
  usual: Readonly<Record<'income' | 'method' | 'fromMonth' | 'paidOn', string>>,
): ReadForm<z.infer<typeof form>> {
  const typed: Typed = Object.fromEntries(
    (['income', 'method', 'fromMonth', 'paidOn'] as const).map((name) => [
      name,
      (get(COLLECT_NAMES[name]) ?? usual[name]).trim().slice(0, 100),
    ]),
  );
  const read = readForm(form, Object.fromEntries(Object.entries(typed).filter(([, text]) => text !== '')));
  const placed = read.problems.map((problem) => ({
    ...problem,
    at: COLLECT_NAMES[problem.at as keyof typeof COLLECT_NAMES] ?? problem.at,
  }));
  return { ...read, typed, problems: placed as typeof read.problems };
}
