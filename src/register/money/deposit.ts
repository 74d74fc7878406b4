import type { Day } from '#base/dates.ts';
import type { Uuid } from '#base/ids.ts';
import type { Scheme } from '#coverage/facts.ts';
import type { BankAccount } from './payment.ts';

/** A slip by which money of one scheme is handed over to the SI office. */
export interface ListedDeposit {
  id: Uuid;
  organisation: string | null;
  organisationName: string | null;
  scheme: Scheme;
  /** Running within the organisation and the year. */
  year: number;
  number: number;
  depositedOn: Day;
  /** In đồng: what its closings come to. */
  amount: number;
  /** What of it stands in statements of the SI office. */
  arrived: number;
  /** The text of its transfer. */
  reference: string;
  byName: string;
  closings: number;
  /** Why it was withdrawn; null where it holds. */
  withdrawn: string | null;
}

/** The money of one scheme in a closing. */
export interface DepositedClosing {
  id: Uuid;
  organisation: string | null;
  organisationName: string | null;
  scheme: Scheme;
  /** Whose closing it is. */
  name: string;
  day: Day;
  number: number;
  lines: number;
  amount: number;
}

/** A slip with the closings whose money it is, the oldest first. */
export interface Deposit extends Omit<ListedDeposit, 'closings'> {
  closings: DepositedClosing[];
  /** The account of the SI office into which it is paid; null where none is recorded. */
  account: Pick<BankAccount, 'bankBin' | 'accountNo' | 'holder'> | null;
}

export const DEPOSIT_STATES = ['waiting', 'short', 'confirmed', 'withdrawn'] as const;
export type DepositState = (typeof DEPOSIT_STATES)[number];

/** How far a slip has come: nothing of it arrived, a part, or all; more than it says is never matched with it. */
export function depositState({
  withdrawn,
  arrived,
  amount,
}: Pick<ListedDeposit, 'withdrawn' | 'arrived' | 'amount'>): DepositState {
  if (withdrawn !== null) return 'withdrawn';
  if (arrived === 0) return 'waiting';
  return arrived < amount ? 'short' : 'confirmed';
}

/**
 * Where money that was taken is, from the hand that took it to the account of the SI office: with its collector, closed or not; with
 * whoever received it; said to be transferred, and seen in the account of the organisation; on a slip, and confirmed by the bank.
 */
export const MONEY_PLACES = ['open', 'closed', 'received', 'unseen', 'seen', 'deposited', 'confirmed'] as const;
export type MoneyPlace = (typeof MONEY_PLACES)[number];

/** The money of one scheme that was taken on one day: each line of it is in one place, so that the places sum to all of it. */
export interface PlacedMoney {
  day: Day;
  scheme: Scheme;
  lines: number;
  amount: number;
  /** What of it has a receipt, and what a batch has sent to the SI office, or needs none. */
  receipted: number;
  batched: number;
  /** In đồng; a place that has nothing is nought. */
  places: Record<MoneyPlace, number>;
}

/** A line of money that is not confirmed yet, with who has it. */
export interface WaitingMoney {
  id: Uuid;
  day: Day;
  scheme: Scheme;
  receiptNo: string | null;
  amount: number;
  place: MoneyPlace;
  /** Who has to act: the collector, whoever received it, or whoever made the slip. */
  person: string;
  organisation: string | null;
  organisationName: string | null;
}
