import type { Day } from '#base/dates.ts';
import type { Uuid } from '#base/ids.ts';
import type { BankAccount } from './payment.ts';

/** A movement of an account as a statement tells it. */
export interface StatementLine {
  bookedOn: Day;
  /** In đồng; below nought what left the account. */
  amount: number;
  /** What its sender wrote. */
  remittance: string;
  bankReference: string | null;
}

/** What a file says of an account over some days. */
export interface BankStatement {
  /** As the file names it; null where it does not. */
  accountNo: string | null;
  /** The balances before the first line and after the last one; null where the file names none. */
  opening: number | null;
  closing: number | null;
  lines: StatementLine[];
}

/** What a line is whose money is nobody’s here: not known yet and looked after; sent back; of the account itself, as fees and interest are. */
export const NOTE_KINDS = ['suspense', 'returned', 'own'] as const;
export type NoteKind = (typeof NOTE_KINDS)[number];

/** Which account a line is of. */
export type LineAccount = Pick<BankAccount, 'bankBin' | 'accountNo'> & {
  organisation: string | null;
  organisationName: string | null;
};

/** A line with what is known of its money. */
export interface BankLine extends StatementLine {
  id: Uuid;
  account: LineAccount;
  /** What of it is the money of payments and slips, with the sign of the line. */
  matched: number;
  note: { kind: NoteKind; reason: string } | null;
  /** Who looks after it: whoever noted something last, else whoever read the statement in. */
  keeper: string;
}

export const LINE_STATES = ['matched', 'in-part', 'suspense', 'returned', 'own'] as const;
export type LineState = (typeof LINE_STATES)[number];

/** What of a line’s money nobody has placed yet, with the sign of the line. */
export const unplacedOf = ({ amount, matched, note }: Pick<BankLine, 'amount' | 'matched' | 'note'>): number =>
  note === null || note.kind === 'suspense' ? amount - matched : 0;

/** Where the money of a line is. */
export function lineState(line: Pick<BankLine, 'amount' | 'matched' | 'note'>): LineState {
  if (line.matched === line.amount) return 'matched';
  if (unplacedOf(line) === 0 && line.note && line.note.kind !== 'suspense') return line.note.kind;
  return line.matched === 0 ? 'suspense' : 'in-part';
}

/** Money that has to stand in a statement: a payment by transfer, or a slip. */
export interface MoneyClaim {
  kind: 'payment' | 'deposit';
  id: Uuid;
  organisation: string | null;
  /** In đồng; a payment that was taken back has to leave the account again. */
  amount: number;
  /** What of it came, and what of it left, as lines say; what left is below nought. */
  came: number;
  left: number;
  on: Day;
  reference: string | null;
  receiptNo: string | null;
  byName: string;
}

/** A part of a line that is the money of a claim. */
export interface LineMatch {
  id: Uuid;
  claim: Pick<MoneyClaim, 'kind' | 'id' | 'reference' | 'receiptNo'>;
  amount: number;
  isByText: boolean;
  byName: string;
  /** ISO 8601 instant. */
  recordedAt: string;
  /** Why it was withdrawn; null where it holds. */
  withdrawn: string | null;
}

/** What statements of an account come to: whatever moved is matched, explained or in suspense. */
export interface AccountStanding extends LineAccount {
  lines: number;
  came: number;
  left: number;
  matched: number;
  explained: number;
  suspense: number;
  /** How many lines are in suspense, whole or in part. */
  suspenseLines: number;
}

/** A statement that was read in. */
export interface ListedStatement {
  id: Uuid;
  account: LineAccount;
  firstDay: Day;
  lastDay: Day;
  opening: number | null;
  closing: number | null;
  lines: number;
  byName: string;
  withdrawn: string | null;
}

/** Days between two statements of an account of which none tells, though the balance moved. */
export interface StatementGap {
  account: LineAccount;
  after: Day;
  before: Day;
  /** How the balance moved in between, in đồng. */
  missing: number;
}

/** Between which statements something is missing, in whatever order they were read in. Overlapping statements and those without balances say nothing. */
export function statementGaps(statements: readonly ListedStatement[]): StatementGap[] {
  const live = statements.filter(({ withdrawn }) => withdrawn === null);
  const keyOf = ({ account }: ListedStatement): string => `${account.bankBin} ${account.accountNo}`;
  return [...Map.groupBy(live, keyOf).values()].flatMap((own) => {
    const sorted = own.toSorted((a, b) => a.firstDay.localeCompare(b.firstDay) || a.lastDay.localeCompare(b.lastDay));
    return sorted.slice(1).flatMap((next, index): StatementGap[] => {
      const last = sorted[index];
      if (!last || last.lastDay >= next.firstDay || last.closing === null || next.opening === null) return [];
      const missing = next.opening - last.closing;
      return missing === 0 ? [] : [{ account: next.account, after: last.lastDay, before: next.firstDay, missing }];
    });
  });
}
