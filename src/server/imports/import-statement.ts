import { open, readFile } from 'node:fs/promises';
import type { Day } from '#base/dates.ts';
import type { Uuid } from '#base/ids.ts';
import { err, ok, type Result } from '#base/result.ts';
import type { FileProblem } from '#input/files/file-problem.ts';
import { isCamt053, readCamt053 } from '#input/register/camt053.ts';
import { balancesOf, statementHead, statementRowOf } from '#input/register/statement-rows.ts';
import type { BankStatement } from '#register/money/bank-line.ts';
import { recordStatement, type TakenStatement } from '#server/deposits/record-statement.ts';
import { type StatementProblem, statementProblem } from '#server/deposits/statement-problem.ts';
import type { Desk } from '#server/desk/desk.ts';
import { rowsBelowHead } from './rows-below-head.ts';
import { unlessUnreadable } from './unless-unreadable.ts';

/** A file on this machine, of which account it is. */
export interface StatementFile {
  id: Uuid;
  path: string;
  accountId: Uuid;
}

/** Records the lines of a bank's statement in ISO 20022 (camt.053), CSV or a workbook: all of them, or none. */
export async function importStatement(
  desk: Desk,
  { id, path, accountId }: StatementFile,
  today: Day,
): Promise<Result<TakenStatement, (StatementProblem | FileProblem)[]>> {
  const read = isCamt053(await startOf(path)) ? camt053In(await readFile(path, 'utf8')) : await tableIn(path);
  return read.ok ? recordStatement(desk, { id, accountId, ...read.value }, today) : read;
}

const BYTES_OF_START = 2_048;

async function startOf(path: string): Promise<string> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(BYTES_OF_START), 0, BYTES_OF_START, 0);
    return buffer.toString('latin1', 0, bytesRead);
  } finally {
    await file.close();
  }
}

function camt053In(text: string): Result<BankStatement, StatementProblem[]> {
  const read = readCamt053(text);
  switch (read.kind) {
    case 'statement':
      return ok(read.statement);
    case 'other-currency':
      return err([statementProblem('other-currency', { currency: read.currency })]);
    case 'several-accounts':
      return err([statementProblem('several-accounts', {})]);
    case 'broken':
      return err([statementProblem('statement-broken', {})]);
  }
}

async function tableIn(path: string): Promise<Result<BankStatement, (StatementProblem | FileProblem)[]>> {
  const rows = await unlessUnreadable(rowsBelowHead(path, statementHead, statementRowOf));
  if (!rows.ok) return err([...rows.error]);
  if (!rows.value) return err([statementProblem('no-statement-heads', {})]);
  const unread = rows.value.filter(({ line }) => line === null);
  if (unread.length > 0) return err(unread.map(({ row }) => statementProblem('row-unread', { row })));
  const balances = balancesOf(rows.value);
  if ('row' in balances) return err([statementProblem('balance-jumps', { row: balances.row })]);
  return ok({ accountNo: null, ...balances, lines: rows.value.flatMap(({ line }) => line ?? []) });
}
