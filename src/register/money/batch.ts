import type { Day } from '#base/dates.ts';
import type { Uuid } from '#base/ids.ts';
import type { Month } from '#base/months.ts';
import type { Scheme } from '#coverage/facts.ts';
import type { Method } from '#law/language/methods.ts';
import type { PlacedRecord } from './batch-standing.ts';

/** What became of a batch: nothing is sent; the SI office has it; it accepted all, some, or none of its records. */
export const BATCH_STATES = ['draft', 'sent', 'accepted', 'in-part', 'refused'] as const;
export type BatchState = (typeof BATCH_STATES)[number];

/** The procedure of the SI office by which records of a scheme are handed in. */
export const PROCEDURES: Readonly<Record<Scheme, string>> = { vsi: '602', hhi: '603' };

/** A batch by what it is called: number n of a month of a scheme of an organisation. */
export interface BatchName {
  organisation: string;
  scheme: Scheme;
  month: Month;
  number: number;
}

/** What stands on every paper of a batch: `602/2026-11/1`. Of one organisation no other batch has it. */
export const batchCode = ({ scheme, month, number }: Omit<BatchName, 'organisation'>): string =>
  `${PROCEDURES[scheme]}/${month}/${number}`;

/** What a batch comes to, in đồng; `records` are those that it holds. */
export interface BatchTotal {
  records: number;
  amount: number;
}

export interface ListedBatch extends BatchName, BatchTotal {
  id: Uuid;
  organisationName: string | null;
  openedByName: string;
  /** ISO 8601 instants; null as long as it did not happen. */
  openedAt: string;
  sentAt: string | null;
  sentByName: string | null;
  answered: BatchAnswer | null;
  /** How many of its records are refused. */
  refused: number;
}

export interface BatchAnswer {
  on: Day;
  documentNo: string | null;
  /** Null where somebody wrote the answer down by hand. */
  fileName: string | null;
  byName: string;
  at: string;
}

export const stateOf = ({ sentAt, answered, refused, records }: Omit<ListedBatch, keyof BatchName>): BatchState => {
  if (sentAt === null) return 'draft';
  if (answered === null) return 'sent';
  if (refused === 0) return 'accepted';
  return refused < records ? 'in-part' : 'refused';
};

/** A payment that a batch holds, and what became of it. Of people out of scope nothing but the money is told. */
export interface BatchRecord {
  id: Uuid;
  personId: Uuid | null;
  name: string | null;
  siCode: string | null;
  birthDate: string | null;
  collectorName: string;
  receiptNo: string | null;
  paidOn: Day | null;
  fromMonth: Month | null;
  months: number | null;
  income: number | null;
  method: Method | null;
  sex: 'male' | 'female' | null;
  /** Nothing was paid for the scheme before it. */
  isNew: boolean;
  stateSupport: number;
  localSupport: number;
  otherSupport: number;
  /** The book of the receipt, and all that this receipt is for, in đồng; null where no book of the register has it. */
  bookNo: string | null;
  receiptAmount: number | null;
  /** In đồng, by the person. */
  amount: number;
  /** When it was taken back, whoever did so; null where it counts. */
  reversedOn: Day | null;
  /** Whether it was taken back before the SI office had answered. */
  isReversedBefore: boolean;
  answer: 'accepted' | 'refused' | null;
  /** Why it is refused, in the words of the SI office. */
  reason: string | null;
  /** What was collected since of the same person for the same scheme. */
  again: CollectedAgain | null;
}

/** A payment that takes the place of a refused one. */
export interface CollectedAgain {
  id: Uuid;
  amount: number;
  paidOn: Day;
  fromMonth: Month;
  months: number;
  income: number | null;
}

export interface RecordsOfBatch extends ListedBatch {
  lines: BatchRecord[];
  /** Where the money of each line is. */
  placed: PlacedRecord[];
}

/** A payment that may go into a batch. */
export interface OpenRecord {
  id: Uuid;
  personId: Uuid;
  name: string | null;
  collectorName: string;
  receiptNo: string;
  amount: number;
  paidOn: Day;
}

/** Where every đồng of a batch is. The parts come to `sent`. */
export interface BatchBalance {
  sent: number;
  accepted: number;
  /** No answer yet. */
  waiting: number;
  /** Taken back by the organisation itself: given back to the household, whatever the answer is. */
  takenBack: number;
  /** Refused, and in a payment that took its place. */
  carriedOver: number;
  /** Refused, and to be given back. */
  owedBack: number;
}

/** Where the money of records is: refused money is carried over into what is collected again, and what is more is owed back. */
export function balanceOf(lines: readonly BatchRecord[]): BatchBalance {
  const balance: BatchBalance = { sent: 0, accepted: 0, waiting: 0, takenBack: 0, carriedOver: 0, owedBack: 0 };
  for (const each of lines) {
    const { amount } = each;
    balance.sent += amount;
    if (each.answer === 'refused' && !each.isReversedBefore) {
      const carried = carriedOver(each);
      balance.carriedOver += carried;
      balance.owedBack += amount - carried;
    } else if (each.reversedOn !== null) balance.takenBack += amount;
    else if (each.answer === 'accepted') balance.accepted += amount;
    else balance.waiting += amount;
  }
  return balance;
}

/** How much of a refused payment is in the one that took its place. */
export const carriedOver = ({ amount, again }: Pick<BatchRecord, 'amount' | 'again'>): number =>
  Math.min(amount, again?.amount ?? 0);

/** A receipt with what it is for in a batch. */
export interface ReceiptOfBatch {
  receiptNo: string;
  bookNo: string;
  paidOn: Day | null;
  amount: number;
}

/** The receipts of a batch, the oldest first; one may be for several records. */
export const receiptsOfBatch = (lines: readonly BatchRecord[]): ReceiptOfBatch[] =>
  [...Map.groupBy(lines, ({ receiptNo }) => receiptNo ?? '')].map(([receiptNo, own]) => ({
    receiptNo,
    bookNo: own[0]?.bookNo ?? '',
    paidOn: own[0]?.paidOn ?? null,
    amount: own.reduce((sum, each) => sum + each.amount, 0),
  }));

/** Receipts that are for more, or for less, than their records in the batch: the list of receipts and the batch differ there. */
export const differingReceipts = (
  lines: readonly BatchRecord[],
): { receiptNo: string; inBatch: number; whole: number }[] =>
  receiptsOfBatch(lines).flatMap(({ receiptNo, amount }) => {
    const whole = lines.find((each) => each.receiptNo === receiptNo)?.receiptAmount ?? null;
    return whole === null || whole === amount ? [] : [{ receiptNo, inBatch: amount, whole }];
  });

/** What the SI office says of a payment that a support organisation took, and in which batch it is. */
export interface Acceptance {
  state: 'waits' | 'accepted' | 'refused';
  /** Null where it is in none, or in none that is in sight. */
  batch: Omit<BatchName, 'organisation'> | null;
}

/** A record that the SI office refused and that waits for its collector. */
export interface ReturnedRecord {
  id: Uuid;
  personId: Uuid;
  name: string;
  scheme: Scheme;
  month: Month;
  number: number;
  receiptNo: string | null;
  amount: number;
  reason: string;
  answeredOn: Day;
  collectorName: string;
}
