import { createHash, randomUUID } from 'node:crypto';
import type { Day } from '#base/dates.ts';
import { type Uuid, uuid } from '#base/ids.ts';
import { err, ok, type Result } from '#base/result.ts';
import type { BankStatement, StatementLine } from '#register/money/bank-line.ts';
import type { BankAccount } from '#register/money/payment.ts';
import type { Desk } from '#server/desk/desk.ts';
import { accountInUse } from '#server/payments/account-in-use.ts';
import { addStatement, hasStatement, type IdentifiedLine, lockBankLines, newLines } from './data/bank-lines.ts';
import { matchByReferences } from './match-by-references.ts';
import { type StatementProblem, statementProblem } from './statement-problem.ts';

/** A statement as it is read in. */
export interface SentStatement extends BankStatement {
  /** Made by whoever sends it, so that sending twice is harmless. */
  id: Uuid;
  accountId: Uuid;
}

/** What a statement brought: lines that were not there, lines that earlier statements had, and parts that were matched by their texts. */
export interface TakenStatement {
  added: number;
  known: number;
  matched: number;
}

/** A bank gives no more at once; more than that is another file. */
export const MOST_STATEMENT_LINES = 20_000;

/** Records the lines of a statement that no earlier one has, in whatever order statements come, and matches what its texts name. */
export function recordStatement(
  desk: Desk,
  given: SentStatement,
  today: Day,
): Promise<Result<TakenStatement, StatementProblem[]>> {
  return desk.write('bank.record-statement', async (tx): Promise<Result<TakenStatement, StatementProblem[]>> => {
    const { id, lines, opening, closing } = given;
    const account = await accountInUse(tx, given.accountId);
    if (!account) return err([statementProblem('no-such-account', {}, 'accountId')]);
    const problems = problemsOf(given, account, today);
    if (problems.length > 0) return err(problems);
    await lockBankLines(tx);
    if (await hasStatement(tx, id)) return ok({ added: 0, known: lines.length, matched: 0 });
    const fresh = await newLines(tx, account, identified(lines));
    const known = lines.length - fresh.length;
    tx.audit({ statement: id, bankAccount: given.accountId, lines: lines.length, added: fresh.length });
    if (fresh.length === 0) return ok({ added: 0, known, matched: 0 });
    const days = lines.map(({ bookedOn }) => bookedOn).toSorted();
    const { name: by, ownName } = desk.actor;
    const organisation = account.organisation?.code ?? null;
    const [firstDay = today, lastDay = today] = [days[0], days.at(-1)];
    const of = { bankBin: account.bankBin, accountNo: account.accountNo, organisation };
    await addStatement(tx, { id, account: of, firstDay, lastDay, opening, closing, by, byName: ownName ?? by }, fresh);
    return ok({ added: fresh.length, known, matched: await matchByReferences(tx, desk) });
  });
}

function problemsOf(
  { accountNo, opening, closing, lines }: SentStatement,
  account: BankAccount,
  today: Day,
): StatementProblem[] {
  const problems: StatementProblem[] = [];
  if (accountNo !== null && !sameAccount(accountNo, account.accountNo)) {
    const named = { read: accountNo, chosen: account.accountNo };
    problems.push(statementProblem('statement-of-other-account', named, 'accountId'));
  }
  if (lines.length === 0) problems.push(statementProblem('no-lines', {}, 'lines'));
  if (lines.length > MOST_STATEMENT_LINES)
    problems.push(statementProblem('file-too-long', { most: MOST_STATEMENT_LINES }, 'lines'));
  const sum = lines.reduce((all, { amount }) => all + amount, 0);
  if (opening !== null && closing !== null && opening + sum !== closing)
    problems.push(statementProblem('does-not-balance', { opening, sum, closing }, 'lines'));
  const toCome = lines.filter(({ bookedOn }) => bookedOn > today).length;
  if (toCome > 0) problems.push(statementProblem('line-to-come', { today, count: toCome }, 'lines'));
  return problems;
}

/** Files write the number of an account with blanks, and before it sometimes nothing but noughts. */
const sameAccount = (a: string, b: string): boolean => plainNumber(a) === plainNumber(b);
const plainNumber = (text: string): string =>
  text
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replace(/^0+/, '');

/**
 * Lines with what tells them apart: the bank's own number with day and amount, else the text; equal lines of one file are counted, so
 * that two transfers of the same day, amount and text are two, and the same file read again is none.
 */
function identified(lines: readonly StatementLine[]): IdentifiedLine[] {
  const times = new Map<string, number>();
  return lines.map((line) => {
    const { bookedOn, amount, remittance, bankReference } = line;
    const said = JSON.stringify([bookedOn, amount, bankReference ?? remittance.replace(/\s+/g, ' ')]);
    const time = (times.get(said) ?? 0) + 1;
    times.set(said, time);
    const identity = createHash('sha256').update(`${said} ${time}`).digest('hex');
    return { ...line, id: uuid(randomUUID()), identity };
  });
}
