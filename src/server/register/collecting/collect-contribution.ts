import type { Day } from '#base/dates.ts';
import { dong } from '#base/money.ts';
import { ok, type Result } from '#base/result.ts';
import type { PaymentMade } from '#register/payment.ts';
import type { QuotedContribution } from '#register/quote.ts';
import type { Desk } from '#server/desk/desk.ts';
import type { FactOutcome } from '#server/journal/post-facts.ts';
import { findReceipt } from '#server/receipts/find-receipt.ts';
import type { AskedReceipt } from '#server/receipts/take-number.ts';
import { hasContribution } from '../data/contributions.ts';
import { recordContribution } from '../record-contribution.ts';
import { type CollectProblem, collectProblem } from './collect-problem.ts';
import { type AskedPayment, quoteContribution, quoteIn } from './quote-contribution.ts';
import { refusedBeside, takenWith } from './taken-with.ts';

/** Money as it is taken: the price is the one that was shown. */
export interface TakenMoney extends PaymentMade {
  shown: number;
  /** Which number it takes of a book in one's own hands; without one the receipt is what was written on it. */
  receipt: AskedReceipt | null;
  receiptNo: string | null;
  notedAt: string | null;
}

/** What came of a payment: the same where it is sent again. */
export interface Collected<Quote> {
  outcome: FactOutcome;
  quote: Quote | null;
  receipt: { symbol: string; number: number; code: string } | null;
}

/**
 * Takes a payment at the price of the law, the same as `contribution.quote` answers, with its receipt; or nothing is recorded
 * and no number is used.
 */
export async function collectContribution(
  desk: Desk,
  { id, shown, receipt, receiptNo, means, payer, payerName, notedAt, ...asked }: AskedPayment & TakenMoney,
  today: Day,
): Promise<Result<Collected<QuotedContribution>, CollectProblem[]>> {
  const beside = { receipt, payment: { id, means, payer, payerName }, paidOn: asked.paidOn };
  const { quote } = await desk.readPeople((tx) => quoteIn(tx, asked, today));
  const collected = async (outcome: FactOutcome, priced: QuotedContribution | null) =>
    ok({ outcome, quote: priced, receipt: outcome === 'recorded' && !receipt ? null : await findReceipt(desk, id) });
  if (!quote.ok) {
    await quoteContribution(desk, asked, today); // what is refused tells of the person: that look is in the audit
    const isThere = await desk.readPeople((tx) => hasContribution(tx, asked.personId, id)); // then its months are paid by itself
    return isThere ? collected('unchanged', null) : refusedBeside(desk, quote.error, beside);
  }
  const { paid, stateSupport, localSupport, otherSupport, months } = quote.value;
  if (paid !== shown) {
    const other = collectProblem('price-is-other', { shown: dong(shown), price: paid }, 'shown');
    return refusedBeside(desk, [other], beside);
  }
  const { personId, income, method, fromMonth, paidOn } = asked;
  const money = { income, paid, stateSupport, localSupport, otherSupport };
  const about = { scheme: 'vsi', method, fromMonth, months, paidOn, receiptNo, reverses: null } as const;
  // Accounts know no code of a collector; the recording and the audit say for whom and by whom it was taken.
  const fact = { id, ...about, ...money, agentCode: null, notedAt };
  const how = { paysOnce: true, payment: beside.payment, beside: takenWith(desk, beside, [id]) };
  const recorded = await recordContribution(desk, personId, fact, how);
  return recorded.ok ? collected(recorded.value, quote.value) : recorded;
}
