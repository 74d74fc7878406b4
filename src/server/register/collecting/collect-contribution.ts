import type { Day } from '#base/dates.ts';
import { ok, type Result } from '#base/result.ts';
import type { QuotedContribution } from '#register/quote.ts';
import type { Desk } from '#server/desk/desk.ts';
import type { CollectProblem } from './collect-problem.ts';
import { type AskedPayment, quoteContribution, quoteIn } from './quote-contribution.ts';
import { type Collected, type TakenMoney, takeMoney } from './take-money.ts';

/** Takes a payment at the price of the law, the same as `contribution.quote` answers, with its receipt. */
export function collectContribution(
  desk: Desk,
  { id, receiptNo, notedAt, shown, receipt, means, payer, payerName, ...asked }: AskedPayment & TakenMoney,
  today: Day,
): Promise<Result<Collected<QuotedContribution>, CollectProblem[]>> {
  const { personId, method, fromMonth, paidOn } = asked;
  return takeMoney(desk, {
    action: 'contribution.record',
    money: { id, shown, receipt, means, payer, payerName },
    paidOn,
    contributions: [{ personId, id }],
    price: async (tx, locked) => {
      const { quote } = await quoteIn(tx, asked, { today, locked });
      if (!quote.ok) return quote;
      const { income, months, paid, stateSupport, localSupport, otherSupport } = quote.value;
      const about = { id, scheme: 'vsi', method, fromMonth, months, paidOn, receiptNo, reverses: null } as const;
      const split = { income, paid, stateSupport, localSupport, otherSupport };
      // Accounts know no code of a collector; the recording and the audit say for whom and by whom it was taken.
      const fact = { ...about, ...split, agentCode: null, notedAt };
      return ok({ quote: quote.value, price: paid, facts: [{ personId, fact }] });
    },
    look: () => quoteContribution(desk, asked, today),
  });
}
