import type { Day } from '#base/dates.ts';
import type { Uuid } from '#base/ids.ts';

/** How money comes: into the hands of whoever takes it, or into the account of their organisation, with a code or without. */
export const MEANS = ['cash', 'transfer', 'vietqr'] as const;
export type Means = (typeof MEANS)[number];

/** Whose money it is: that of the household, an advance of the collector, or that of somebody else. */
export const PAYERS = ['household', 'collector', 'other'] as const;
export type Payer = (typeof PAYERS)[number];

/** How a payment at the desk came. */
export interface PaymentMade {
  /** Made by whoever sends it; of a household it stands for the payments of all members. */
  id: Uuid;
  means: Means;
  payer: Payer;
  /** Of another payer, else null. */
  payerName: string | null;
}

/** As many months as one payment can be for, and as many as somebody was insured elsewhere in a life of work. */
export const MOST_MONTHS = 120;
export const MOST_MONTHS_OF_LIFE = 720;

/** Where nobody says how it came. */
export const IN_CASH = { means: 'cash', payer: 'household', payerName: null } as const satisfies Omit<
  PaymentMade,
  'id'
>;

/** The letters of Crockford's base 32: none of them is taken for a digit. */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const DIGITS = 14;
/** Where such a text may begin in letters and digits that follow each other, each with what stands there. */
export const REFERENCE = new RegExp(`(?=(BP[${LETTERS}]{${DIGITS}}))`, 'g');

/**
 * The text of a transfer, by which the line of a statement is found: letters and digits only, as banks pass nothing else on. It is
 * made of 70 bits of the id of a payment or a slip, most of them random.
 */
export function referenceOf({ id }: { id: Uuid }): string {
  let rest = BigInt(`0x${id.replaceAll('-', '').slice(-18)}`);
  let text = '';
  for (let digit = 0; digit < DIGITS; digit += 1) {
    text = (LETTERS[Number(rest % 32n)] ?? '') + text;
    rest /= 32n;
  }
  return `BP${text}`;
}

/** The account to which people transfer what they pay. */
export interface BankAccount {
  id: Uuid;
  organisation: { code: string; name: string } | null;
  /** The 6 digits by which NAPAS knows a bank. */
  bankBin: string;
  accountNo: string;
  holder: string;
  validFrom: Day;
  /** Why it was withdrawn; null where it holds. */
  withdrawn: string | null;
}

/** Money that a collector paid for a household, and what came back of it. */
export interface Advance {
  paymentId: Uuid;
  collector: string;
  collectorName: string;
  /** In đồng: what holds of it, and what was given back. */
  amount: number;
  repaid: number;
  receiptNo: string | null;
  takenOn: Day;
}

/** A part of an advance that was given back. */
export interface ListedRepayment {
  id: Uuid;
  collectorName: string;
  receiptNo: string | null;
  /** In đồng. */
  amount: number;
  repaidOn: Day;
  /** Why it was withdrawn; null where it holds. */
  withdrawn: string | null;
}

/** What a household owes its collector, in đồng; below nought what it has to get back, as its payment was taken back. */
export const openOf = ({ amount, repaid }: Pick<Advance, 'amount' | 'repaid'>): number => amount - repaid;
