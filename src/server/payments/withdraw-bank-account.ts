import type { Uuid } from '#base/ids.ts';
import { err, ok, type Result } from '#base/result.ts';
import type { Desk } from '#server/desk/desk.ts';
import { addAccountWithdrawal, isBankAccount } from './data/bank-accounts.ts';
import { type UndoProblem, undoProblem } from './payment-problem.ts';

/** Withdraws a bank account that was recorded wrong: no code names it any more, and the one before counts again. */
export function withdrawBankAccount(
  desk: Desk,
  { accountId, reason }: { accountId: Uuid; reason: string },
): Promise<Result<'recorded' | 'unchanged', UndoProblem[]>> {
  return desk.write('bank.withdraw-account', async (tx): Promise<Result<'recorded' | 'unchanged', UndoProblem[]>> => {
    if (!(await isBankAccount(tx, accountId))) return err([undoProblem('account-unknown', {}, 'accountId')]);
    const isNew = await addAccountWithdrawal(tx, { accountId, reason, by: desk.actor.name });
    tx.audit({ bankAccount: accountId });
    return ok(isNew ? 'recorded' : 'unchanged');
  });
}
