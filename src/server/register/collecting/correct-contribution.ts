import type { Day } from '#base/dates.ts';
import { ok, type Result } from '#base/result.ts';
import type { QuotedCorrection } from '#register/quote.ts';
import type { Desk } from '#server/desk/desk.ts';
import { madeId } from '../made-id.ts';
import { endingFact } from '../record-ending.ts';
import type { CorrectProblem } from './correct-problem.ts';
import { type AskedCorrection, quoteCorrection, quoteCorrectionIn } from './quote-correction.ts';
import { type Collected, type TakenMoney, takeMoney } from './take-money.ts';

/**
 * Corrects a payment: its reversal with the reason, the right payment, and the ending for which months are not used, all or none. The
 * difference is taken as an extra charge, or given back, by whoever corrects it, today. `shown` is that difference.
 */
export function correctContribution(
  desk: Desk,
  given: AskedCorrection & Omit<TakenMoney, 'receiptNo'> & { reason: string },
  today: Day,
): Promise<Result<Collected<QuotedCorrection>, CorrectProblem[]>> {
  const { id, personId, contributionId, shown, reason, receipt, means, payer, payerName, notedAt } = given;
  const asked = { personId, contributionId, right: given.right };
  return takeMoney(desk, {
    action: 'contribution.correct',
    money: { id, shown, receipt, means, payer, payerName },
    paidOn: today,
    contributions: [{ personId, id }],
    price: async (tx) => {
      const { quote, original } = await quoteCorrectionIn(tx, asked, { actor: desk.actor, today });
      if (!quote.ok) return quote;
      if (!original) throw new Error('a payment that is priced is on the record');
      const { scheme, paidOn } = original;
      const { after, difference, ends } = quote.value;
      const reversal = { ...original, id: madeId(['correction', id]), reverses: contributionId, reason, notedAt };
      const right = { ...after, id, scheme, paidOn, receiptNo: null, agentCode: null, reverses: null, notedAt };
      const ended = ends && { id: madeId(['ending', id]), scheme, reason: ends.reason, endedOn: ends.on, notedAt };
      return ok({
        quote: quote.value,
        price: difference,
        facts: [reversal, right].map((fact) => ({ personId, fact })),
        ending: ended && endingFact(personId, ended),
      });
    },
    look: () => quoteCorrection(desk, asked, today),
  });
}
