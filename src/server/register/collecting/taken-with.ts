import type { Day } from '#base/dates.ts';
import type { Uuid } from '#base/ids.ts';
import { err, ok, type Result } from '#base/result.ts';
import type { PaymentMade } from '#register/payment.ts';
import { formatReceipt } from '#register/receipt.ts';
import type { Desk } from '#server/desk/desk.ts';
import { checkPayment } from '#server/payments/check-payment.ts';
import type { PaymentProblem } from '#server/payments/payment-problem.ts';
import { issueReceipt } from '#server/receipts/issue-receipt.ts';
import type { ReceiptProblem } from '#server/receipts/receipt-problem.ts';
import { type AskedReceipt, type FreeNumber, takeNumber } from '#server/receipts/take-number.ts';
import type { TakenBeside } from '../record-contribution.ts';

/** What is said of money beside the price: how it came, and which receipt stands for it. */
interface Beside {
  receipt: AskedReceipt | null;
  payment: PaymentMade;
  paidOn: Day;
}

/** How money comes, and a number of a book for contributions, in the transaction that records them. */
export function takenWith(
  desk: Desk,
  { receipt, payment, paidOn }: Beside,
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

/** What stands against the receipt and the money where something stands against the price already: all is said at once. */
export async function refusedBeside<Refused>(
  desk: Desk,
  found: readonly Refused[],
  beside: Beside,
): Promise<Result<never, (Refused | ReceiptProblem | PaymentProblem)[]>> {
  const checked = await desk.readPeople((tx) => takenWith(desk, beside, []).check(tx));
  return err(checked.ok ? [...found] : [...found, ...checked.error]);
}
