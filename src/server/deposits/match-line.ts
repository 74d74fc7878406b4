import type { Uuid } from '#base/ids.ts';
import { err, ok, type Result } from '#base/result.ts';
import { type BankLine, type MoneyClaim, unplacedOf } from '#register/money/bank-line.ts';
import { openFor, partFor } from '#register/money/match-lines.ts';
import type { Desk } from '#server/desk/desk.ts';
import { linesOfIds, lockBankLines } from './data/bank-lines.ts';
import { addMatches, claimOf, hasMatch } from './data/bank-matches.ts';
import { type LineProblem, lineProblem } from './statement-problem.ts';

/** Whose money a line is, as somebody says who looked at it. */
export interface AskedMatch {
  /** Made by whoever sends it, so that sending twice is harmless. */
  id: Uuid;
  lineId: Uuid;
  claim: Pick<MoneyClaim, 'kind' | 'id'>;
  /** In đồng, above nought; null for as much as both have open. */
  amount: number | null;
}

/** Records that a line, or a part of it, is the money of a payment or a slip: never more than is open of either. */
export function matchLine(
  desk: Desk,
  { id, lineId, claim: asked, amount }: AskedMatch,
): Promise<Result<'recorded' | 'unchanged', LineProblem[]>> {
  return desk.write('bank.match-line', async (tx): Promise<Result<'recorded' | 'unchanged', LineProblem[]>> => {
    await lockBankLines(tx);
    if (await hasMatch(tx, id)) return ok('unchanged');
    const [[line], claim] = [await linesOfIds(tx, [lineId]), await claimOf(tx, asked)];
    if (!line || !claim) {
      const problems: LineProblem[] = [];
      if (!line) problems.push(lineProblem('line-unknown', {}, 'lineId'));
      if (!claim) problems.push(lineProblem('claim-unknown', {}, 'claim'));
      return err(problems);
    }
    const problems = problemsOf(line, claim, amount);
    if (problems.length > 0) return err(problems);
    const part = amount === null ? partFor(claim, line) : amount * Math.sign(line.amount);
    const { name: by, ownName } = desk.actor;
    await addMatches(tx, [{ id, lineId, claim: asked, amount: part }], { isByText: false, by, byName: ownName ?? by });
    tx.audit({ bankLine: lineId, match: id, [asked.kind]: asked.id });
    return ok('recorded');
  });
}

function problemsOf(line: BankLine, claim: MoneyClaim, amount: number | null): LineProblem[] {
  const [unplaced, open] = [Math.abs(unplacedOf(line)), Math.abs(openFor(claim, line))];
  const problems: LineProblem[] = [];
  if (unplaced === 0) problems.push(lineProblem('nothing-unplaced', {}, 'lineId'));
  if (open === 0)
    problems.push(lineProblem(isOfAccount(line, claim) ? 'nothing-open' : 'claim-not-of-account', {}, 'claim'));
  if (problems.length > 0 || amount === null) return problems;
  if (amount > unplaced) problems.push(lineProblem('more-than-unplaced', { unplaced }, 'amount'));
  if (amount > open) problems.push(lineProblem('more-than-claimed', { open }, 'amount'));
  return problems;
}

/** Whether money of that claim can move on that account at all. */
const isOfAccount = ({ account, amount }: BankLine, { kind, organisation }: MoneyClaim): boolean =>
  account.organisation === (kind === 'deposit' && amount > 0 ? null : organisation);
