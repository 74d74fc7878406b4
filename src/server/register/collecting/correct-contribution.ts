import type { Day } from '#base/dates.ts';
import { ok, type Result } from '#base/result.ts';
import type { QuotedCorrection } from '#register/quote.ts';
import type { Desk, WriteTransaction } from '#server/desk/desk.ts';
import { madeId } from '../made-id.ts';
import { endingFact } from '../record-ending.ts';
import type { CorrectProblem } from './correct-problem.ts';
import { type AskedCorrection, quoteCorrection, quoteCorrectionIn } from './quote-correction.ts';
import { type Collected, type TakenMoney, takeMoney, takeMoneyIn } from './take-money.ts';

/** A correction as it is handed in. */
type HandedCorrection = AskedCorrection & Omit<TakenMoney, 'receiptNo'> & { reason: string };

/**
 * Corrects a payment: its reversal with the reason, the right payment, and the ending for which months are not used, all or none. The
 * difference is taken as an extra charge, or given back, by whoever corrects it, today. `shown` is that difference.
 */
export function correctContribution(
  desk: Desk,
  given: HandedCorrection,
  today: Day,
): Promise<Result<Collected<QuotedCorrection>, CorrectProblem[]>> {
  return takeMoney(desk, { ...asCorrected(desk, given, today), look: () => quoteCorrection(desk, given, today) });
}

/** The same in a transaction that has found out that it is to be corrected. */
export async function correctContributionIn(
  tx: WriteTransaction,
  desk: Desk,
  { given, today }: { given: HandedCorrection; today: Day },
): Promise<Result<unknown, CorrectProblem[]>> {
  return takeMoneyIn(tx, desk, asCorrected(desk, given, today));
}

/** What money is taken for that corrects a payment. */
function asCorrected(
  desk: Desk,
  {
    id,
    personId,
    contributionId,
    right: asRight,
    shown,
    reason,
    receipt,
    means,
    payer,
    payerName,
    notedAt,
  }: HandedCorrection,
  today: Day,
): Omit<Parameters<typeof takeMoney<QuotedCorrection, CorrectProblem>>[1], 'look'> {
  const asked = { personId, contributionId, right: asRight };
  return {
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
  };
}
