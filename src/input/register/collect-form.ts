import { z } from 'zod';
import { CYCLES } from '#law/language/methods.ts';
import { choice } from '../fields/choices.ts';
import { day, month } from '../fields/days.ts';
import { amount } from '../fields/numbers.ts';
import { type AddressNames, type ReadForm, readFields } from '../form.ts';

const form = z.object({
  income: amount(),
  method: choice(CYCLES),
  fromMonth: month(),
  paidOn: day(),
});

/** The fields of a payment at a desk, by their names. */
export const COLLECT_NAMES: AddressNames<typeof form> & { receipt: 'quyen'; receiptNo: 'bien-lai'; shown: 'so-tien' } =
  {
    income: 'thu-nhap',
    method: 'ky',
    fromMonth: 'tu-thang',
    paidOn: 'ngay-thu',
    receipt: 'quyen',
    receiptNo: 'bien-lai',
    shown: 'so-tien',
  };

/** A payment as it was typed into a form or an address; what is not said is as usual. */
export const readCollectForm = (
  get: (name: string) => string | null,
  usual: Readonly<Record<'income' | 'method' | 'fromMonth' | 'paidOn', string>>,
): ReadForm<z.infer<typeof form>> => readFields(form, get, COLLECT_NAMES, usual);
