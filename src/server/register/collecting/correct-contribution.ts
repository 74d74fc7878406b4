import type { Day } from '#base/dates.ts';
import { dong } from '#base/money.ts';
import { ok, type Result } from '#base/result.ts';
import type { QuotedCorrection } from '#register/quote.ts';
import type { Desk } from '#server/desk/desk.ts';
import { findReceipt } from '#server/receipts/find-receipt.ts';
import { hasContribution } from '../data/contributions.ts';
import { personRecord } from '../data/person-records.ts';
import { madeId } from '../made-id.ts';
import { recordContributions } from '../record-contribution.ts';
import { endingFact } from '../record-ending.ts';
import type { Collected, TakenMoney } from './collect-contribution.ts';
import { type CorrectProblem, correctProblem } from './correct-problem.ts';
import { type AskedCorrection, quoteCorrection, quoteCorrectionIn } from './quote-correction.ts';
import { refusedBeside, takenWith } from './taken-with.ts';

/**
 * Corrects a payment: its reversal with the reason, the right payment, and the ending for which months are not used, all or none. The
 * difference is taken as an extra charge, or given back, by whoever corrects it, today. `shown` is that difference.
 */
export async function correctContribution(
  desk: Desk,
  given: AskedCorrection & Omit<TakenMoney, 'receiptNo'> & { reason: string },
  today: Day,
): Promise<Result<Collected<QuotedCorrection>, CorrectProblem[]>> {
  const { id, personId, contributionId, right, shown, reason, receipt, means, payer, payerName, notedAt } = given;
  const beside = { receipt, payment: { id, means, payer, payerName }, paidOn: today };
  const { quote, original } = await desk.readPeople(async (tx) => ({
    ...(await quoteCorrectionIn(tx, { personId, contributionId, right }, { actor: desk.actor, today })),
    original: (await personRecord(tx, personId))?.contributions.find((each) => each.id === contributionId),
  }));
  if (!quote.ok || !original) {
    const isThere = await desk.readPeople((tx) => hasContribution(tx, personId, id));
    if (isThere) return ok({ outcome: 'unchanged', quote: null, receipt: await findReceipt(desk, id) });
    await quoteCorrection(desk, { personId, contributionId, right }, today); // what is refused tells of the person: that look is in the audit
    return refusedBeside(desk, quote.ok ? [] : quote.error, beside);
  }
  const { after, difference, ends } = quote.value;
  if (difference !== shown) {
    const other = correctProblem('price-is-other', { shown: dong(shown), price: difference }, 'shown');
    return refusedBeside(desk, [other], beside);
  }
  const reversal = { ...original, id: madeId(['correction', id]), reverses: contributionId, reason, notedAt };
  const { scheme, paidOn } = original;
  const fact = { ...after, id, scheme, paidOn, receiptNo: null, agentCode: null, reverses: null, notedAt };
  const recorded = await recordContributions(
    desk,
    [reversal, fact].map((each) => ({ personId, fact: each })),
    {
      ...{ paysOnce: true, isCorrection: true, payment: beside.payment, beside: takenWith(desk, beside, [id]) },
      ending:
        ends &&
        endingFact(personId, { id: madeId(['ending', id]), scheme, reason: ends.reason, endedOn: ends.on, notedAt }),
    },
  );
  if (!recorded.ok) return recorded;
  const outcome = recorded.value[1] ?? 'unchanged';
  return ok({ outcome, quote: quote.value, receipt: await findReceipt(desk, id) });
}
