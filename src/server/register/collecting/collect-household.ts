import type { Day } from '#base/dates.ts';
import type { Uuid } from '#base/ids.ts';
import { dong } from '#base/money.ts';
import { ok, type Result } from '#base/result.ts';
import { CYCLES } from '#law/language/methods.ts';
import type { QuotedHousehold, QuotedMember } from '#register/quote.ts';
import type { Desk } from '#server/desk/desk.ts';
import { madeId } from '../made-id.ts';
import type { HandedIn } from '../record-contribution.ts';
import type { CollectProblem } from './collect-problem.ts';
import { type AskedHousehold, quoteHousehold, quoteHouseholdIn } from './quote-household.ts';
import { type Collected, type TakenMoney, takeMoney } from './take-money.ts';

/**
 * Takes what a household pays for health insurance, at the price that was shown and with one receipt for all: every member's
 * contribution is recorded, or nobody's.
 */
export function collectHousehold(
  desk: Desk,
  { id, shown, receipt, receiptNo, means, payer, payerName, notedAt, ...asked }: AskedHousehold & TakenMoney,
  today: Day,
): Promise<Result<Collected<QuotedHousehold>, CollectProblem[]>> {
  const idOf = (personId: Uuid): Uuid => madeId(['household payment', id, personId]);
  return takeMoney(desk, {
    action: 'contribution.record',
    money: { id, shown, receipt, means, payer, payerName },
    paidOn: asked.paidOn,
    contributions: asked.members.map(({ personId }) => ({ personId, id: idOf(personId) })),
    price: async (tx, locked) => {
      const { quote } = await quoteHouseholdIn(tx, asked, { today, locked });
      if (!quote.ok) return quote;
      const facts = quote.value.members
        .filter(({ card }) => card !== null)
        .map((member): HandedIn => {
          const given = { id: idOf(member.personId), paidOn: asked.paidOn, receiptNo, notedAt };
          return { personId: member.personId, fact: contributionOf(member, given) };
        });
      return ok({ quote: quote.value, price: quote.value.paid, facts });
    },
    look: () => quoteHousehold(desk, asked, today),
  });
}

function contributionOf(
  { months, payable, stateSupport, localSupport, card, name }: QuotedMember,
  given: Pick<HandedIn['fact'], 'id' | 'paidOn' | 'receiptNo' | 'notedAt'>,
): HandedIn['fact'] {
  const method = CYCLES.find((cycle) => Number(cycle) === months);
  if (!card || !method) throw new Error(`${name} pays for ${months} months, of which the law has no period`);
  const money = { income: null, paid: payable, stateSupport, localSupport, otherSupport: dong(0) };
  // Accounts know no code of a collector; the recording and the audit say for whom and by whom it was taken.
  return {
    ...given,
    ...money,
    scheme: 'hhi',
    method,
    fromMonth: card.fromMonth,
    months,
    reverses: null,
    agentCode: null,
  };
}
