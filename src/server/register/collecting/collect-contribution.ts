import type { Day } from '#base/dates.ts';
import type { Uuid } from '#base/ids.ts';
import { dong } from '#base/money.ts';
import { err, ok, type Result } from '#base/result.ts';
import type { QuotedContribution } from '#register/quote.ts';
import type { Desk } from '#server/desk/desk.ts';
import { hasContribution } from '../data/contributions.ts';
import { recordContribution } from '../record-contribution.ts';
import { type CollectProblem, collectProblem } from './collect-problem.ts';
import { type AskedPayment, quoteContribution } from './quote-contribution.ts';

/** A payment as it is taken: the price is the one that was shown. */
export interface TakenPayment extends AskedPayment {
  /** Made by whoever sends it, so that sending twice is harmless. */
  id: Uuid;
  shown: number;
  receiptNo: string | null;
  notedAt: string | null;
}

/** Takes a payment at the price of the law: the same as `contribution.quote` answers, or nothing is recorded. */
export async function collectContribution(
  desk: Desk,
  { id, shown, receiptNo, notedAt, ...asked }: TakenPayment,
  today: Day,
): Promise<Result<{ outcome: 'recorded' | 'unchanged'; quote: QuotedContribution | null }, CollectProblem[]>> {
  const quote = await quoteContribution(desk, asked, today);
  if (!quote.ok) {
    const isThere = await desk.readPeople((tx) => hasContribution(tx, asked.personId, id)); // then its months are paid by itself
    return isThere ? ok({ outcome: 'unchanged', quote: null }) : err(quote.error);
  }
  const { paid, stateSupport, localSupport, otherSupport, months } = quote.value;
  if (paid !== shown) return err([collectProblem('price-is-other', { shown: dong(shown), price: paid }, 'shown')]);
  const { personId, income, method, fromMonth, paidOn } = asked;
  const money = { income, paid, stateSupport, localSupport, otherSupport };
  const about = { scheme: 'vsi', method, fromMonth, months, paidOn, receiptNo, reverses: null } as const;
  // Accounts know no code of a collector; the recording and the audit say for whom and by whom it was taken.
  const fact = { id, ...about, ...money, agentCode: null, notedAt };
  const recorded = await recordContribution(desk, personId, fact, { paysOnce: true });
  return recorded.ok ? ok({ outcome: recorded.value, quote: quote.value }) : recorded;
}
