import type { Uuid } from '#base/ids.ts';
import { err, ok, type Result } from '#base/result.ts';
import type { Desk } from '#server/desk/desk.ts';
import { addRepaymentWithdrawal, hasRepayment } from './data/advances.ts';
import { type UndoProblem, undoProblem } from './payment-problem.ts';

/** Withdraws that a household gave something back: it was recorded wrong, or the collector has returned it. The advance is open by as much again. */
export function withdrawRepayment(
  desk: Desk,
  { repaymentId, reason }: { repaymentId: Uuid; reason: string },
): Promise<Result<'recorded' | 'unchanged', UndoProblem[]>> {
  return desk.write(
    'advance.withdraw-repayment',
    async (tx): Promise<Result<'recorded' | 'unchanged', UndoProblem[]>> => {
      if (!(await hasRepayment(tx, repaymentId))) return err([undoProblem('repayment-unknown', {}, 'repaymentId')]);
      const isNew = await addRepaymentWithdrawal(tx, { repaymentId, reason, by: desk.actor.name });
      tx.audit({ repayment: repaymentId });
      return ok(isNew ? 'recorded' : 'unchanged');
    },
  );
}
