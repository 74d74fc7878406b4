import { type Day, daysBetween } from '#base/dates.ts';
import type { Uuid } from '#base/ids.ts';
import { SCHEMES, type Scheme } from '#coverage/facts.ts';
import type { Means, Payer } from './payment.ts';

/** Whose money it is: an account, for the organisation for which it was taken; null for the SI office itself. */
export interface MoneyHolder {
  collector: string;
  organisation: string | null;
}

/** What a collector has taken and nobody received yet. */
export interface HeldMoney extends MoneyHolder {
  name: string;
  organisationName: string | null;
  /** Cash that payers gave, in đồng; below nought where money was given back after it had been handed over. */
  held: number;
  /** Of one's own, for households, and due as well. */
  advanced: number;
  /** How much of all that was taken, by whatever means, is in no closing yet, in how many lines. */
  open: number;
  openLines: number;
  /** When the oldest payment of it that holds was recorded; null where there is none. */
  oldest: Day | null;
}

/** For how many days money is held. */
export const ageOf = ({ oldest }: Pick<HeldMoney, 'oldest'>, today: Day): number | null =>
  oldest === null ? null : daysBetween(oldest, today);

/** A payment that was taken, or is given back. */
export interface ClosingLine {
  id: Uuid;
  /** The payment that is taken back, and when it was recorded; null for a payment. */
  reversedOn: Day | null;
  scheme: Scheme;
  /** In đồng; below nought where it is given back. */
  amount: number;
  receiptNo: string | null;
  means: Means;
  payer: Payer;
  /** ISO 8601 instant. */
  recordedAt: string;
}

/** A closing in a list: of whom, of which day, which one of that day, and whether its money was received. */
export interface ListedClosing extends MoneyHolder {
  id: Uuid;
  name: string;
  organisationName: string | null;
  day: Day;
  /** 1 for the day's first; those after it are supplements. */
  number: number;
  closedByName: string;
  recordedAt: string;
  lines: number;
  amount: number;
  /** What of it is cash, and has to be handed over. */
  cash: number;
  received: { on: Day; byName: string } | null;
}

/** A closing with all that it closed, the oldest first. */
export interface DayClosing extends Omit<ListedClosing, 'lines'> {
  lines: ClosingLine[];
}

/** What the lines of a scheme come to. */
export interface SchemeTotal {
  scheme: Scheme;
  payments: number;
  paid: number;
  reversals: number;
  /** Below nought. */
  givenBack: number;
}

/** In which way money came: an advance in cash is the collector's own. */
export const WAYS = ['cash', 'advance', 'transfer', 'vietqr'] as const;
export type Way = (typeof WAYS)[number];

export const wayOf = ({ means, payer }: Pick<ClosingLine, 'means' | 'payer'>): Way =>
  means === 'cash' && payer === 'collector' ? 'advance' : means;

/** What lines come to by the way in which their money came; a way without any is left out. */
export const waysOf = (lines: readonly ClosingLine[]): { way: Way; lines: number; amount: number }[] =>
  WAYS.flatMap((way) => {
    const own = lines.filter((each) => wayOf(each) === way);
    return own.length === 0 ? [] : { way, lines: own.length, amount: sumOf(own) };
  });

/** What lines come to by scheme; a scheme without any is left out. */
export const totalsOf = (lines: readonly ClosingLine[]): SchemeTotal[] =>
  SCHEMES.flatMap((scheme) => {
    const own = lines.filter((each) => each.scheme === scheme);
    if (own.length === 0) return [];
    const [payments, reversals] = [own.filter(isPayment), own.filter((each) => !isPayment(each))];
    return {
      ...{ scheme, payments: payments.length, paid: sumOf(payments) },
      ...{ reversals: reversals.length, givenBack: sumOf(reversals) },
    };
  });

const isPayment = ({ reversedOn }: ClosingLine): boolean => reversedOn === null;

/** What lines come to, in đồng. */
export const sumOf = (lines: readonly Pick<ClosingLine, 'amount'>[]): number =>
  lines.reduce((sum, { amount }) => sum + amount, 0);

/** The receipts of what was paid: how many there are, and their numbers, those that follow each other as first and last. */
export interface ClosedReceipts {
  count: number;
  /** Payments without a receipt. */
  without: number;
  ranges: { first: string; last: string }[];
}

/** Receipts of the payments among lines; one receipt may be for several payments. */
export function receiptsOf(lines: readonly ClosingLine[]): ClosedReceipts {
  const payments = lines.filter(isPayment);
  const named = payments.flatMap(({ receiptNo }) => receiptNo ?? []);
  const numbers = [...new Set(named)].toSorted();
  const ranges: ClosedReceipts['ranges'] = [];
  for (const number of numbers) {
    const before = ranges.at(-1);
    if (before && follows(before.last, number)) before.last = number;
    else ranges.push({ first: number, last: number });
  }
  return { count: numbers.length, without: payments.length - named.length, ranges };
}

/** `AA/26 0000102` follows `AA/26 0000101`. */
function follows(before: string, after: string): boolean {
  const [, symbol, digits] = /^(.*?)(\d{1,15})$/.exec(before) ?? [];
  return digits !== undefined && after === symbol + String(Number(digits) + 1).padStart(digits.length, '0');
}
