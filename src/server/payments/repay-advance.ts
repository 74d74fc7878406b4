import type { Day } from '#base/dates.ts';
import type { Uuid } from '#base/ids.ts';
import { err, ok, type Result } from '#base/result.ts';
import { openOf } from '#register/money/payment.ts';
import type { Desk } from '#server/desk/desk.ts';
import { addRepayment, advanceOf, hasRepayment, lockAdvance } from './data/advances.ts';
import { type RepayProblem, repayProblem } from './payment-problem.ts';

/** A part of an advance that came back. */
export interface Repayment {
  /** Made by whoever sends it, so that sending twice is harmless. */
  id: Uuid;
  paymentId: Uuid;
  /** In đồng. */
  amount: number;
  repaidOn: Day;
}

/** Records that a household gave its collector back a part of what they had paid for it, never more than is open. */
export function repayAdvance(
  desk: Desk,
  given: Repayment,
  today: Day,
): Promise<Result<'recorded' | 'unchanged', RepayProblem[]>> {
  const { id, paymentId, amount, repaidOn } = given;
  return desk.write('advance.repay', async (tx): Promise<Result<'recorded' | 'unchanged', RepayProblem[]>> => {
    await lockAdvance(tx, paymentId);
    if (await hasRepayment(tx, id)) return ok('unchanged');
    const advance = await advanceOf(tx, paymentId);
    if (!advance) return err([repayProblem('advance-unknown', {}, 'paymentId')]);
    const problems: RepayProblem[] = [];
    if (amount > openOf(advance)) problems.push(repayProblem('more-than-open', { open: openOf(advance) }, 'amount'));
    if (repaidOn < advance.takenOn) {
      problems.push(repayProblem('repaid-before', { takenOn: advance.takenOn }, 'repaidOn'));
    }
    if (repaidOn > today) problems.push(repayProblem('repaid-to-come', { today }, 'repaidOn'));
    if (problems.length > 0) return err(problems);
    await addRepayment(tx, { ...given, by: desk.actor.name });
    tx.audit({ payment: paymentId, repayment: id });
    return ok('recorded');
  });
}
