import type { Day } from '#base/dates.ts';
import type { PaymentMade } from '#register/money/payment.ts';
import type { Transaction } from '#server/database/connect.ts';
import type { Desk } from '#server/desk/desk.ts';
import { bankAccountOn } from './data/bank-accounts.ts';
import { organisationOf } from './organisation-of.ts';
import { type PaymentProblem, paymentProblem } from './payment-problem.ts';

/** Every reason why money of a day does not come so. */
export async function checkPayment(
  tx: Transaction,
  desk: Desk,
  { means, payer, payerName }: PaymentMade,
  paidOn: Day,
): Promise<PaymentProblem[]> {
  const isUnnamed = payer === 'other' && payerName === null;
  const isWithoutAccount = means === 'vietqr' && (await bankAccountOn(tx, organisationOf(desk), paidOn)) === null;
  return [
    ...(isUnnamed ? [paymentProblem('payer-not-named', {}, 'payerName')] : []),
    ...(isWithoutAccount ? [paymentProblem('no-bank-account', { on: paidOn }, 'means')] : []),
  ];
}
