import type { Uuid } from '#base/ids.ts';
import { IN_CASH, type PaymentMade, referenceOf } from '#register/money/payment.ts';
import type { Transaction } from '#server/database/connect.ts';

/**
 * Writes whose money a contribution of the open recording is, or whose it was that is taken back, and how it came
 * (migrations/0040_payments.sql). Without a payment it is one by itself, in cash.
 */
export async function writeMoney(
  tx: Transaction,
  contributionId: Uuid,
  { payment, isCorrection }: { payment: PaymentMade | null; isCorrection: boolean },
): Promise<void> {
  const { id, means, payer, payerName } = payment ?? { ...IN_CASH, id: null };
  const reference = payment?.means === 'vietqr' ? referenceOf(payment) : null;
  await tx.query({
    name: 'money', // prepared once for each connection
    text: 'select write_money(array[$1::uuid], $2::uuid, $3, $4, $5, $6, $7)',
    values: [contributionId, id, means, payer, payerName, reference, isCorrection],
  });
}

/** The same for what the reversals of a file take back: nobody at a desk took what it says was paid. */
export async function writeMoneyOfReversals(tx: Transaction): Promise<void> {
  await tx.query('select write_money(array(select id from recorded where reverses is not null))');
}
