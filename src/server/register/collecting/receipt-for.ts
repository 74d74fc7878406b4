import type { Uuid } from '#base/ids.ts';
import { ok } from '#base/result.ts';
import { formatReceipt } from '#register/receipt.ts';
import type { Desk } from '#server/desk/desk.ts';
import { issueReceipt } from '#server/receipts/issue-receipt.ts';
import type { ReceiptProblem } from '#server/receipts/receipt-problem.ts';
import { type AskedReceipt, type FreeNumber, takeNumber } from '#server/receipts/take-number.ts';
import type { ReceiptToTake } from '../record-contribution.ts';

/** A number of a book for contributions, in the transaction that records them. */
export function receiptFor(
  desk: Desk,
  asked: AskedReceipt,
  contributionIds: readonly Uuid[],
): ReceiptToTake<ReceiptProblem> {
  let free: FreeNumber | undefined;
  return {
    take: async (tx) => {
      const taken = await takeNumber(tx, desk, asked);
      if (!taken.ok) return taken;
      free = taken.value;
      return ok(formatReceipt(free.symbol, free.number));
    },
    issue: async (tx) => {
      if (free) await issueReceipt(tx, free, contributionIds);
    },
  };
}

/** What stands against the receipt where something stands against the payment already: all is said at once. */
export async function problemsOfReceipt(desk: Desk, asked: AskedReceipt | null): Promise<ReceiptProblem[]> {
  if (!asked) return [];
  const taken = await desk.readPeople((tx) => takeNumber(tx, desk, asked));
  return taken.ok ? [] : taken.error;
}
