import { z } from 'zod';
import { isUuid } from '#base/ids.ts';
import { CYCLES } from '#law/language/methods.ts';
import { choice } from '../fields/choices.ts';
import { day, month } from '../fields/days.ts';
import { amount } from '../fields/numbers.ts';
import { readReceiptNumber } from '../fields/receipt-numbers.ts';
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

/** A receipt as it was typed: a number of the book that was chosen, or what stands on another one. */
export const takenReceipt = (bookId: string, typed: string) =>
  isUuid(bookId)
    ? { receipt: { bookId, number: typed === '' ? null : (readReceiptNumber(typed) ?? NO_NUMBER) }, receiptNo: null }
    : { receipt: null, receiptNo: typed || null };

/** Stands for what is not a number: no book has this one. */
const NO_NUMBER = 0;
