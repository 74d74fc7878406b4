import type { Day } from '#base/dates.ts';
import type { Uuid } from '#base/ids.ts';
import type { Month } from '#base/months.ts';
import type { Scheme } from '#coverage/facts.ts';

/** A paper book (quyển), or an electronic series of numbers. */
export const BOOK_KINDS = ['paper', 'electronic'] as const;
export type BookKind = (typeof BOOK_KINDS)[number];

/** What became of a number for good. */
export const RECEIPT_FATES = ['issued', 'void', 'lost'] as const;
export type ReceiptFate = (typeof RECEIPT_FATES)[number];
/** Why a number will never be a receipt. */
export const SPOILED_KINDS = ['void', 'lost'] as const satisfies readonly ReceiptFate[];
export type SpoiledKind = (typeof SPOILED_KINDS)[number];

/** Numbers that follow each other, both ends among them. */
export interface NumberRange {
  first: number;
  last: number;
}

export const sizeOf = ({ first, last }: NumberRange): number => last - first + 1;

/** How many digits a number is written with. */
const DIGITS = 7;
/** The highest number of that length. */
export const LAST_NUMBER = 10 ** DIGITS - 1;

/** `0000123`. */
export const formatReceiptNumber = (number: number): string => String(number).padStart(DIGITS, '0');
/** `0000101–0000150`, or the one number. */
export const formatRange = ({ first, last }: NumberRange): string =>
  first === last ? formatReceiptNumber(first) : `${formatReceiptNumber(first)}–${formatReceiptNumber(last)}`;
/** A receipt as papers name it: `BH25-AG/08907/E 0000123`. */
export const formatReceipt = (symbol: string, number: number): string => `${symbol} ${formatReceiptNumber(number)}`;

/** A book by what stands on its cover. */
export interface Book extends NumberRange {
  id: Uuid;
  kind: BookKind;
  symbol: string;
  bookNo: string | null;
  /** Whose collectors write it; null for the SI office itself. */
  organisation: { code: string; name: string } | null;
}

/** A book in a list, with how many of its numbers are what. */
export interface ListedBook extends Book {
  issued: number;
  spoiled: number;
  /** How many are in somebody's hands and not used. */
  held: number;
}

/** A book or a block in the hands of somebody. */
export interface Handover extends NumberRange {
  id: Uuid;
  holder: string;
  holderName: string;
  device: string | null;
  handedOn: Day;
  /** Null while it is in their hands. */
  returnedOn: Day | null;
}

/** What is in one's own hands. */
export interface HeldBook extends Book {
  handoverId: Uuid;
  handedOn: Day;
  device: string | null;
  /** Numbers that are not used yet. */
  left: number;
  /** The lowest number that is not used; null where there is none. */
  next: number | null;
}

/** What a receipt is for. */
export interface ReceiptLine {
  contributionId: Uuid;
  personId: Uuid;
  scheme: Scheme;
  paid: number;
  fromMonth: Month;
  months: number;
  paidOn: Day;
  cancelledAt: string | null;
}

/** Whether all that a receipt is for holds, some of it, or nothing. */
export type ReceiptState = 'holds' | 'partly' | 'cancelled';

/** What is left of a receipt: the money of the lines that hold. */
export function standingOf(lines: readonly Pick<ReceiptLine, 'paid' | 'cancelledAt'>[]): {
  state: ReceiptState;
  paid: number;
  /** When the last of its lines was taken back; null where all hold. */
  cancelledAt: string | null;
} {
  const held = lines.filter(({ cancelledAt }) => cancelledAt === null);
  const cancelledAt =
    lines
      .flatMap((each) => each.cancelledAt ?? [])
      .toSorted()
      .at(-1) ?? null;
  const isPartly = held.length > 0 && held.length < lines.length;
  return {
    state: isPartly ? 'partly' : cancelledAt === null ? 'holds' : 'cancelled',
    paid: held.reduce((sum, each) => sum + each.paid, 0),
    cancelledAt,
  };
}

/** A receipt as its page shows it. */
export interface Receipt {
  book: Book;
  number: number;
  code: string;
  holderName: string;
  recordedAt: string;
  lines: ReceiptLine[];
  /** How many more lines are of people whom one does not see. */
  outOfSight: number;
  /** When each print was made, in their order: the first is the receipt, the others are duplicates. */
  prints: string[];
}

/** A receipt in a list, which names nobody. */
export interface ListedReceipt {
  code: string;
  symbol: string;
  bookNo: string | null;
  number: number;
  holderName: string;
  paidOn: Day;
  /** The money, and the months, of what holds of it. */
  paid: number;
  months: number;
  state: ReceiptState;
}

/** What anybody may know of a receipt whose code they hold. */
export interface ConfirmedReceipt {
  symbol: string;
  number: number;
  /** Who took the money; null for the SI office itself. */
  organisation: string | null;
  place: string;
  lines: Pick<ReceiptLine, 'scheme' | 'paid' | 'fromMonth' | 'months' | 'paidOn' | 'cancelledAt'>[];
}
