import type { Uuid } from '#base/ids.ts';
import { err, ok, type Result } from '#base/result.ts';
import type { Desk } from '#server/desk/desk.ts';
import { lockBankLines } from './data/bank-lines.ts';
import { addDepositWithdrawal, depositOf, lockDeposits } from './data/deposits.ts';
import { type UndoDepositProblem, undoDepositProblem } from './deposit-problem.ts';

/** Withdraws a slip that was recorded wrong, as long as nothing of it stands in a statement: its closings wait for another one. */
export function withdrawDeposit(
  desk: Desk,
  { depositId, reason }: { depositId: Uuid; reason: string },
): Promise<Result<'recorded' | 'unchanged', UndoDepositProblem[]>> {
  return desk.write('deposit.withdraw', async (tx): Promise<Result<'recorded' | 'unchanged', UndoDepositProblem[]>> => {
    await lockBankLines(tx);
    const found = await depositOf(tx, depositId);
    if (!found) return err([undoDepositProblem('deposit-unknown', {}, 'depositId')]);
    await lockDeposits(tx, found.organisation);
    if (found.arrived !== 0) return err([undoDepositProblem('has-arrived', { arrived: found.arrived }, 'depositId')]);
    const isNew = await addDepositWithdrawal(tx, { depositId, reason, by: desk.actor.name });
    tx.audit({ deposit: depositId });
    return ok(isNew ? 'recorded' : 'unchanged');
  });
}
