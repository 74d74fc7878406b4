import { err, ok, type Result } from '#base/result.ts';
import { BANKS } from '#register/money/viet-qr.ts';
import type { Desk } from '#server/desk/desk.ts';
import { addBankAccount, type NewBankAccount } from './data/bank-accounts.ts';
import { organisationOf } from './organisation-of.ts';
import { type BankAccountProblem, bankAccountProblem } from './payment-problem.ts';

/**
 * Records to which account people transfer from a day on: that of one's own organisation, or of the SI office. The one before stays
 * true of its days.
 */
export async function recordBankAccount(
  desk: Desk,
  given: Omit<NewBankAccount, 'recordedBy' | 'organisation'>,
): Promise<Result<'recorded' | 'unchanged', BankAccountProblem[]>> {
  const accountNo = given.accountNo.replace(/[\s.-]/g, '').toUpperCase();
  const problems = [
    ...(BANKS.some(({ bin }) => bin === given.bankBin)
      ? []
      : [bankAccountProblem('bank-unknown', { bin: given.bankBin }, 'bankBin')]),
    ...(/^[0-9A-Z]{4,19}$/.test(accountNo)
      ? []
      : [bankAccountProblem('not-an-account-number', { text: given.accountNo }, 'accountNo')]),
  ];
  if (problems.length > 0) return err(problems);
  return desk.write('bank.record-account', async (tx) => {
    const account = { ...given, accountNo, organisation: organisationOf(desk), recordedBy: desk.actor.name };
    const isNew = await addBankAccount(tx, account);
    tx.audit({ bankAccount: given.id, organisation: account.organisation });
    return ok(isNew ? 'recorded' : 'unchanged');
  });
}
