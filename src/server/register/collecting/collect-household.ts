import type { Day } from '#base/dates.ts';
import type { Uuid } from '#base/ids.ts';
import { dong } from '#base/money.ts';
import { ok, type Result } from '#base/result.ts';
import { CYCLES } from '#law/language/methods.ts';
import type { QuotedHousehold, QuotedMember } from '#register/quote.ts';
import type { Desk } from '#server/desk/desk.ts';
import type { FactOutcome } from '#server/journal/post-facts.ts';
import { findReceipt } from '#server/receipts/find-receipt.ts';
import { hasContribution } from '../data/contributions.ts';
import { madeId } from '../made-id.ts';
import { type HandedIn, recordContributions } from '../record-contribution.ts';
import type { Collected, TakenMoney } from './collect-contribution.ts';
import { type CollectProblem, collectProblem } from './collect-problem.ts';
import { type AskedHousehold, quoteHousehold } from './quote-household.ts';
import { refusedBeside, takenWith } from './taken-with.ts';

/**
 * Takes what a household pays for health insurance, at the price that was shown and with one receipt for all: every member's
 * contribution is recorded, or nobody's.
 */
export async function collectHousehold(
  desk: Desk,
  { id, shown, receipt, receiptNo, means, payer, payerName, notedAt, ...asked }: AskedHousehold & TakenMoney,
  today: Day,
): Promise<Result<Collected<QuotedHousehold>, CollectProblem[]>> {
  const idOf = (personId: Uuid): Uuid => madeId(['household payment', id, personId]);
  const collected = async (outcome: FactOutcome, quote: QuotedHousehold | null, ofPerson: Uuid | undefined) =>
    ok({ outcome, quote, receipt: ofPerson ? await findReceipt(desk, idOf(ofPerson)) : null });
  const beside = { receipt, payment: { id, means, payer, payerName }, paidOn: asked.paidOn };
  const quote = await quoteHousehold(desk, asked, today);
  if (!quote.ok) {
    const paid = await desk.readPeople(async (tx) => {
      for (const { personId } of asked.members)
        if (await hasContribution(tx, personId, idOf(personId))) return personId;
      return undefined;
    });
    return paid ? collected('unchanged', null, paid) : refusedBeside(desk, quote.error, beside);
  }
  const { members, paid } = quote.value;
  if (paid !== shown) {
    const other = collectProblem('price-is-other', { shown: dong(shown), price: paid }, 'shown');
    return refusedBeside(desk, [other], beside);
  }
  const money = members.filter(({ card }) => card !== null);
  const handedIn = money.map((member): HandedIn => {
    const fact = contributionOf(member, { id: idOf(member.personId), paidOn: asked.paidOn, receiptNo, notedAt });
    return { personId: member.personId, fact };
  });
  const ids = handedIn.map(({ fact }) => fact.id);
  const how = { paysOnce: true, payment: beside.payment, beside: takenWith(desk, beside, ids) };
  const recorded = await recordContributions(desk, handedIn, how);
  if (!recorded.ok) return recorded;
  return collected(recorded.value.includes('recorded') ? 'recorded' : 'unchanged', quote.value, money[0]?.personId);
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
