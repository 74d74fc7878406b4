import type { Day } from '#base/dates.ts';
import type { Uuid } from '#base/ids.ts';
import { dong } from '#base/money.ts';
import { err, ok, type Result } from '#base/result.ts';
import type { QuotedContribution } from '#register/quote.ts';
import { formatReceipt } from '#register/receipt.ts';
import type { Desk } from '#server/desk/desk.ts';
import { findReceipt } from '#server/receipts/find-receipt.ts';
import { issueReceipt } from '#server/receipts/issue-receipt.ts';
import type { ReceiptProblem } from '#server/receipts/receipt-problem.ts';
import { type AskedReceipt, type FreeNumber, takeNumber } from '#server/receipts/take-number.ts';
import { hasContribution } from '../data/contributions.ts';
import { type ReceiptToTake, recordContribution } from '../record-contribution.ts';
import { type CollectProblem, collectProblem } from './collect-problem.ts';
import { type AskedPayment, quoteContribution } from './quote-contribution.ts';

/** A payment as it is taken: the price is the one that was shown. */
export interface TakenPayment extends AskedPayment {
  /** Made by whoever sends it, so that sending twice is harmless. */
  id: Uuid;
  shown: number;
  /** Which number it takes of a book in one's own hands; without one the receipt is what was written on it. */
  receipt: AskedReceipt | null;
  receiptNo: string | null;
  notedAt: string | null;
}

/** What came of a payment: the same where it is sent again. */
export interface Collected {
  outcome: 'recorded' | 'unchanged';
  quote: QuotedContribution | null;
  receipt: { symbol: string; number: number; code: string } | null;
}

/**
 * Takes a payment at the price of the law, the same as `contribution.quote` answers, with its receipt; or nothing is recorded
 * and no number is used.
 */
export async function collectContribution(
  desk: Desk,
  { id, shown, receipt, receiptNo, notedAt, ...asked }: TakenPayment,
  today: Day,
): Promise<Result<Collected, CollectProblem[]>> {
  const quote = await quoteContribution(desk, asked, today);
  const collected = async (outcome: Collected['outcome'], priced: QuotedContribution | null) =>
    ok({ outcome, quote: priced, receipt: await findReceipt(desk, id) });
  if (!quote.ok) {
    const isThere = await desk.readPeople((tx) => hasContribution(tx, asked.personId, id)); // then its months are paid by itself
    return isThere ? collected('unchanged', null) : err([...quote.error, ...(await problemsOfReceipt(desk, receipt))]);
  }
  const { paid, stateSupport, localSupport, otherSupport, months } = quote.value;
  if (paid !== shown) {
    const other = collectProblem('price-is-other', { shown: dong(shown), price: paid }, 'shown');
    return err([other, ...(await problemsOfReceipt(desk, receipt))]);
  }
  const { personId, income, method, fromMonth, paidOn } = asked;
  const money = { income, paid, stateSupport, localSupport, otherSupport };
  const about = { scheme: 'vsi', method, fromMonth, months, paidOn, receiptNo, reverses: null } as const;
  // Accounts know no code of a collector; the recording and the audit say for whom and by whom it was taken.
  const fact = { id, ...about, ...money, agentCode: null, notedAt };
  const how = { paysOnce: true, receipt: receipt && receiptFor(desk, receipt, id) };
  const recorded = await recordContribution(desk, personId, fact, how);
  return recorded.ok ? collected(recorded.value, quote.value) : recorded;
}

/** A number of a book for one contribution, in the transaction that records it. */
function receiptFor(desk: Desk, asked: AskedReceipt, contributionId: Uuid): ReceiptToTake<ReceiptProblem> {
  let free: FreeNumber | undefined;
  return {
    take: async (tx) => {
      const taken = await takeNumber(tx, desk, asked);
      if (!taken.ok) return taken;
      free = taken.value;
      return ok(formatReceipt(free.symbol, free.number));
    },
    issue: async (tx) => {
      if (free) await issueReceipt(tx, free, [contributionId]);
    },
  };
}

/** What stands against the receipt where something stands against the payment already: all is said at once. */
async function problemsOfReceipt(desk: Desk, asked: AskedReceipt | null): Promise<ReceiptProblem[]> {
  if (!asked) return [];
  const taken = await desk.readPeople((tx) => takeNumber(tx, desk, asked));
  return taken.ok ? [] : taken.error;
}
