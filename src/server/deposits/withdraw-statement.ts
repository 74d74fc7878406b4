import type { Uuid } from '#base/ids.ts';
import { err, ok, type Result } from '#base/result.ts';
import type { Desk } from '#server/desk/desk.ts';
import { addStatementWithdrawal, hasStatement, lockBankLines, matchedLinesOf } from './data/bank-lines.ts';
import { type LineProblem, lineProblem } from './statement-problem.ts';

/** Withdraws a statement that was read in for the wrong account, as long as none of its lines is matched: its lines count no more. */
export function withdrawStatement(
  desk: Desk,
  { statementId, reason }: { statementId: Uuid; reason: string },
): Promise<Result<'recorded' | 'unchanged', LineProblem[]>> {
  return desk.write('bank.withdraw-statement', async (tx): Promise<Result<'recorded' | 'unchanged', LineProblem[]>> => {
    await lockBankLines(tx);
    if (!(await hasStatement(tx, statementId))) return err([lineProblem('statement-unknown', {}, 'statementId')]);
    const count = await matchedLinesOf(tx, statementId);
    if (count > 0) return err([lineProblem('statement-matched', { count }, 'statementId')]);
    const isNew = await addStatementWithdrawal(tx, { statementId, reason, by: desk.actor.name });
    tx.audit({ statement: statementId });
    return ok(isNew ? 'recorded' : 'unchanged');
  });
}
