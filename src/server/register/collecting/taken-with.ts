import type { Day } from '#base/dates.ts';
import type { Uuid } from '#base/ids.ts';
import { err, ok } from '#base/result.ts';
import type { PaymentMade } from '#register/money/payment.ts';
import { formatReceipt } from '#register/receipt.ts';
import type { Desk } from '#server/desk/desk.ts';
import { checkPayment } from '#server/payments/check-payment.ts';
import type { PaymentProblem } from '#server/payments/payment-problem.ts';
import { issueReceipt } from '#server/receipts/issue-receipt.ts';
import type { ReceiptProblem } from '#server/receipts/receipt-problem.ts';
import { type AskedReceipt, type FreeNumber, takeNumber } from '#server/receipts/take-number.ts';
import type { TakenBeside } from '../record-contribution.ts';

/** What is said of money beside the price: how it came, and which receipt stands for it. */
interface MoneyBeside {
  receipt: AskedReceipt | null;
  payment: PaymentMade;
  paidOn: Day;
}

/** How money comes, and a number of a book for contributions, in the transaction that records them. */
export function takenWith(
  desk: Desk,
  { receipt, payment, paidOn }: MoneyBeside,
  contributionIds: readonly Uuid[],
): TakenBeside<ReceiptProblem | PaymentProblem> {
  let free: FreeNumber | undefined;
  return {
    check: async (tx) => {
      const problems: (ReceiptProblem | PaymentProblem)[] = await checkPayment(tx, desk, payment, paidOn);
      const taken = receipt && (await takeNumber(tx, desk, receipt));
      if (taken && !taken.ok) problems.push(...taken.error);
      if (problems.length > 0) return err(problems);
      if (!taken?.ok) return ok(null);
      free = taken.value;
      return ok(formatReceipt(free.symbol, free.number));
    },
    write: async (tx) => {
      if (free) await issueReceipt(tx, free, contributionIds);
    },
  };
}
