import { z } from 'zod';
import { isUuid } from '#base/ids.ts';
import { IN_CASH, MEANS, PAYERS } from '#register/money/payment.ts';
import { day } from '../fields/days.ts';
import { readAmount } from '../fields/numbers.ts';
import { readReceiptNumber } from '../fields/receipt-numbers.ts';
import { type AddressNames, type ReadForm, readFields, wholeText } from '../form.ts';
import { PAID_FOR, PAID_FOR_NAMES } from './paid-for.ts';

const form = z.object({
  ...PAID_FOR,
  paidOn: day(),
});

/** The fields of a payment at a desk, by their names. */
export const COLLECT_NAMES = {
  ...PAID_FOR_NAMES,
  paidOn: 'ngay-thu',
  receipt: 'quyen',
  receiptNo: 'bien-lai',
  shown: 'so-tien',
  means: 'tra-bang',
  payer: 'ai-tra',
  payerName: 'ten-nguoi-tra',
} as const satisfies AddressNames<typeof form> & Record<string, string>;

/** A payment as it was typed into a form or an address; what is not said is as usual. */
export const readCollectForm = (
  get: (name: string) => string | null,
  usual: Readonly<Record<'income' | 'method' | 'fromMonth' | 'paidOn', string>>,
): ReadForm<z.infer<typeof form>> => readFields(form, get, COLLECT_NAMES, usual);

/** What was typed of money that is taken: how it comes, and which receipt stands for it. */
export interface TypedMoney {
  /** The book that was chosen; null where none was asked yet. */
  bookId: string | null;
  receiptNo: string;
  means: string;
  payer: string;
  payerName: string;
}

/** As it usually is. */
export const USUAL_MONEY: TypedMoney = { ...IN_CASH, bookId: null, receiptNo: '', payerName: '' };

/** Money as it was typed, and as it is meant; what is no choice of ours is as usual. */
export function readTakenMoney(get: (name: string) => string | null) {
  const text = (name: keyof typeof COLLECT_NAMES): string => wholeText(get(COLLECT_NAMES[name]));
  const means = MEANS.find((each) => each === text('means')) ?? IN_CASH.means;
  const payer = PAYERS.find((each) => each === text('payer')) ?? IN_CASH.payer;
  const [bookId, receiptNo, payerName] = [text('receipt'), text('receiptNo'), text('payerName')];
  const typed: TypedMoney = { bookId, receiptNo, means, payer, payerName };
  const money = { means, payer, payerName: payer === 'other' ? payerName || null : null };
  const shown = readAmount(text('shown')) ?? 0;
  return { typed, value: { ...money, ...takenReceipt(bookId, receiptNo), shown } };
}

/** A receipt as it was typed: a number of the book that was chosen, or what stands on another one. */
const takenReceipt = (bookId: string, typed: string) =>
  isUuid(bookId)
    ? { receipt: { bookId, number: typed === '' ? null : (readReceiptNumber(typed) ?? NO_NUMBER) }, receiptNo: null }
    : { receipt: null, receiptNo: typed || null };

/** Stands for what is not a number: no book has this one. */
const NO_NUMBER = 0;
