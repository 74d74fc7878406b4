import { plainName } from '#base/vietnamese.ts';
import type { BankStatement, StatementLine } from '#register/money/bank-line.ts';
import { readDay } from '../fields/days.ts';
import { readAmount } from '../fields/numbers.ts';
import type { SheetRow } from '../files/sheet-row.ts';
import { placeOf } from '../files/sheet-row.ts';

/** A row of a statement as it was written; its line is null where it cannot be read. */
export interface StatementRow {
  row: number;
  line: StatementLine | null;
  /** What stands in the column of balances; null where there is none. */
  balance: number | null;
}

/** What banks call the columns of the statements that they give as CSV or workbooks; without accents. */
const HEADS = {
  bookedOn: [
    'ngay',
    'ngay giao dich',
    'ngay gd',
    'ngay hach toan',
    'ngay hieu luc',
    'date',
    'booking date',
    'transaction date',
  ],
  amount: ['so tien', 'amount', 'phat sinh'],
  came: ['ghi co', 'so tien ghi co', 'phat sinh co', 'co', 'credit', 'credit amount'],
  left: ['ghi no', 'so tien ghi no', 'phat sinh no', 'no', 'debit', 'debit amount'],
  remittance: [
    'noi dung',
    'noi dung giao dich',
    'noi dung chi tiet',
    'dien giai',
    'mo ta',
    'description',
    'remittance',
    'details',
  ],
  bankReference: [
    'ma giao dich',
    'so giao dich',
    'so but toan',
    'so tham chieu',
    'so ct',
    'so chung tu',
    'reference',
    'transaction id',
  ],
  balance: ['so du', 'so du cuoi', 'so du sau giao dich', 'balance'],
} as const satisfies Record<string, readonly string[]>;
type Places = Readonly<Record<keyof typeof HEADS, number>>;

/** In which columns they stand; undefined where a row is no head. */
export function statementHead({ cells }: SheetRow): Places | undefined {
  const names = cells.map((cell) => plainName(cell.replace(/\(.*\)/, '')));
  const at = (heads: readonly string[]): number => names.findIndex((each) => heads.includes(each));
  const places: Places = {
    ...{ bookedOn: at(HEADS.bookedOn), remittance: at(HEADS.remittance), bankReference: at(HEADS.bankReference) },
    ...{ amount: at(HEADS.amount), came: at(HEADS.came), left: at(HEADS.left), balance: at(HEADS.balance) },
  };
  const hasMoney = places.amount >= 0 || (places.came >= 0 && places.left >= 0);
  return places.bookedOn >= 0 && places.remittance >= 0 && hasMoney ? places : undefined;
}

/** A row below that head; undefined where it names no day, as totals below the lines do not. */
export function statementRowOf({ no, cells }: SheetRow, places: Places): StatementRow | undefined {
  const cell = (place: number): string => cells[place]?.trim() ?? '';
  const written = cell(places.bookedOn);
  if (written === '' || /^(tong|cong|so du)/.test(plainName(written))) return undefined;
  const bookedOn = readDay(written.replace(/\s+\d{1,2}:\d{2}(:\d{2})?$/, ''));
  const amount = places.amount >= 0 ? signed(cell(places.amount)) : difference(cell(places.came), cell(places.left));
  const reference = cell(places.bankReference);
  return {
    row: placeOf(no).row,
    line:
      bookedOn !== null && amount !== null && amount !== 0
        ? { bookedOn, amount, remittance: cell(places.remittance), bankReference: reference === '' ? null : reference }
        : null,
    balance: places.balance >= 0 ? signed(cell(places.balance)) : null,
  };
}

function signed(text: string): number | null {
  const amount = readAmount(text.replace(/^[-−+]\s*/, ''));
  return amount === null ? null : /^[-−]/.test(text) ? -amount : amount;
}

/** Of two columns one is empty or nought. */
function difference(came: string, left: string): number | null {
  const [plus, minus] = [came, left].map((text) => (text === '' || text === '-' ? 0 : signed(text)));
  if (plus === null || plus === undefined || minus === null || minus === undefined) return null;
  return plus - Math.abs(minus);
}

/**
 * The balances before and after the lines, whichever of them stands first; null where the rows have none. The row is the first one
 * at which the balance does not follow from its neighbour.
 */
export function balancesOf(
  rows: readonly StatementRow[],
): Pick<BankStatement, 'opening' | 'closing'> | { row: number } {
  const told = rows.flatMap(({ row, line, balance }) =>
    line && balance !== null ? { row, balance, amount: line.amount } : [],
  );
  const [first, last] = [told[0], told.at(-1)];
  if (!first || !last || told.length < rows.length) return { opening: null, closing: null };
  const wrong = (isOldestFirst: boolean): number | undefined =>
    told.slice(1).find((each, index) => {
      const before = told[index] ?? each;
      const [older, newer] = isOldestFirst ? [before, each] : [each, before];
      return older.balance + newer.amount !== newer.balance;
    })?.row;
  const row = wrong(true);
  if (row === undefined) return { opening: first.balance - first.amount, closing: last.balance };
  if (wrong(false) === undefined) return { opening: last.balance - last.amount, closing: first.balance };
  return { row };
}
