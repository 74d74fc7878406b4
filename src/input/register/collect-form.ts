import { z } from 'zod';
import { CYCLES } from '#law/language/methods.ts';
import { choice } from '../fields/choices.ts';
import { day, month } from '../fields/days.ts';
import { amount } from '../fields/numbers.ts';
import { type AddressNames, type ReadForm, readAddress } from '../form.ts';

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

type CollectForm = typeof form;

/** A payment as it was typed into a form or an address; what is not said is as usual. */
export function readCollectForm(
  typed: URLSearchParams,
  usual: Readonly<Record<keyof CollectForm['shape'], string>>,
): ReadForm<z.infer<CollectForm>> {
  const names = Object.keys(form.shape) as (keyof typeof usual)[];
  const search = new URLSearchParams();
  for (const name of names) {
    search.set(COLLECT_NAMES[name], (typed.get(COLLECT_NAMES[name]) ?? usual[name]).slice(0, 100));
  }
  return readAddress(form, search, COLLECT_NAMES);
}
