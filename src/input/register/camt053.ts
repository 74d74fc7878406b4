import { Parser } from 'htmlparser2';
import { isDay } from '#base/dates.ts';
import type { BankStatement, StatementLine } from '#register/money/bank-line.ts';
import { readAmount } from '../fields/numbers.ts';

/** What a statement in ISO 20022 says, or what of it cannot be taken. */
export type ReadStatement =
  | { kind: 'statement'; statement: BankStatement }
  | { kind: 'broken' }
  | { kind: 'other-currency'; currency: string }
  | { kind: 'several-accounts' };

/** Whether a text is a bank's statement in ISO 20022 (camt.053), of whatever version. */
export const isCamt053 = (head: string): boolean =>
  /<(\w+:)?Document\b[^>]*camt\.053/.test(head) || /<(\w+:)?BkToCstmrStmt\b/.test(head);

interface Entry {
  amount: string;
  direction: string;
  status: string;
  day: string;
  reference: string;
  texts: string[];
}
const noEntry = (): Entry => ({ amount: '', direction: '', status: '', day: '', reference: '', texts: [] });

interface Balance {
  code: string;
  amount: string;
  direction: string;
}
const noBalance = (): Balance => ({ code: '', amount: '', direction: '' });

const ACCOUNT = /Stmt\/Acct\/Id\/(IBAN|Othr\/Id)$/;
const BOOKED = /Ntry\/BookgDt\/(Dt|DtTm)$/;
const STATUS = /Ntry\/Sts(\/Cd)?$/;
const MOST_DEPTH = 40;

/** What a text says, as it is read from tag to tag. */
interface Reading {
  accounts: Set<string>;
  currencies: Set<string>;
  entries: Entry[];
  balances: Balance[];
  isWhole: boolean;
}

/**
 * Reads a statement (ISO 20022, camt.053, any version): its account, balances OPBD and CLBD, and the entries that are booked, each with
 * all texts below it, so that an entry for several payments names them all. Statements of several accounts are refused.
 */
export function readCamt053(text: string): ReadStatement {
  const { accounts, currencies, entries, balances, isWhole } = readTags(text);
  const [foreign] = [...currencies].filter((each) => each !== 'VND');
  if (foreign !== undefined) return { kind: 'other-currency', currency: foreign };
  if (accounts.size > 1) return { kind: 'several-accounts' };
  const booked = entries.filter(({ status }) => status === '' || status === 'BOOK').map(lineIn);
  const lines = booked.flatMap((line) => line ?? []);
  if (!isWhole || lines.length < booked.length) return { kind: 'broken' };
  const [accountNo = null] = accounts;
  const opening = balanceIn(balances.find(({ code }) => code === 'OPBD'));
  const closing = balanceIn(balances.findLast(({ code }) => code === 'CLBD'));
  return { kind: 'statement', statement: { accountNo, opening, closing, lines } };
}

function readTags(text: string): Reading {
  const read: Reading = { accounts: new Set(), currencies: new Set(), entries: [], balances: [], isWhole: false };
  let entry = noEntry();
  let balance = noBalance();
  const path: string[] = [];
  let isTooDeep = false;
  let said = '';
  const close = (at: string, value: string): void => {
    if (ACCOUNT.test(at)) read.accounts.add(value);
    else if (at.endsWith('Stmt/Bal')) {
      read.balances.push(balance);
      balance = noBalance();
    } else if (at.endsWith('Stmt/Ntry')) {
      read.entries.push(entry);
      entry = noEntry();
    } else if (at.includes('Stmt/Bal/')) sayOfBalance(balance, at, value);
    else if (at.includes('Stmt/Ntry/')) sayOfEntry(entry, at, value);
    else if (at.endsWith('BkToCstmrStmt')) read.isWhole = !isTooDeep;
  };
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        path.push(name.replace(/^.*:/, ''));
        isTooDeep ||= path.length > MOST_DEPTH;
        said = '';
        if (attributes.Ccy && /Stmt\/(Ntry|Bal)\/Amt$/.test(path.join('/'))) read.currencies.add(attributes.Ccy);
      },
      ontext: (piece) => {
        said += piece;
      },
      onclosetag: (_, isImplied) => {
        if (!isImplied) close(path.join('/'), said.trim());
        path.pop();
        said = '';
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(text);
  return read;
}

function sayOfBalance(balance: Balance, at: string, value: string): void {
  if (at.endsWith('/Tp/CdOrPrtry/Cd')) balance.code = value;
  else if (at.endsWith('Bal/Amt')) balance.amount = value;
  else if (at.endsWith('Bal/CdtDbtInd')) balance.direction = value;
}

function sayOfEntry(entry: Entry, at: string, value: string): void {
  if (at.endsWith('Ntry/Amt')) entry.amount = value;
  else if (at.endsWith('Ntry/CdtDbtInd')) entry.direction = value;
  else if (STATUS.test(at)) entry.status ||= value;
  else if (BOOKED.test(at)) entry.day = value.slice(0, DAY_LETTERS);
  else if (at.endsWith('Ntry/AcctSvcrRef')) entry.reference = value;
  else if (at.endsWith('Ntry/NtryRef')) entry.reference ||= value;
  else if (/(RmtInf\/Ustrd|Ntry\/AddtlNtryInf|Refs\/EndToEndId)$/.test(at)) entry.texts.push(value);
}

const DAY_LETTERS = '2026-11-28'.length;

function lineIn({ amount, direction, day, reference, texts }: Entry): StatementLine | null {
  const value = signedAmount({ amount, direction });
  if (value === null || value === 0 || !isDay(day)) return null;
  const remittance = [...new Set(texts.filter((each) => each !== '' && each !== 'NOTPROVIDED'))].join(' · ');
  return { bookedOn: day, amount: value, remittance, bankReference: reference === '' ? null : reference };
}

const balanceIn = (of: Balance | undefined): number | null => (of ? signedAmount(of) : null);

/** Amounts have decimals that đồng do not: `1500000.00`. */
function signedAmount({ amount, direction }: Pick<Balance, 'amount' | 'direction'>): number | null {
  const value = readAmount(amount.replace(/\.0+$/, ''));
  if (value === null) return null;
  return direction === 'DBIT' ? -value : direction === 'CRDT' ? value : null;
}
