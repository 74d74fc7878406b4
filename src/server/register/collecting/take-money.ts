import type { Day } from '#base/dates.ts';
import type { Uuid } from '#base/ids.ts';
import { type Dong, dong } from '#base/money.ts';
import type { Problem } from '#base/problem.ts';
import { err, ok, type Result } from '#base/result.ts';
import type { PaymentMade } from '#register/money/payment.ts';
import type { Transaction } from '#server/database/connect.ts';
import type { Desk, WriteTransaction } from '#server/desk/desk.ts';
import type { FactProblem } from '#server/journal/fact-problem.ts';
import { type LockedPeople, lockPeople } from '#server/journal/lock-people.ts';
import type { FactOutcome, NewFact } from '#server/journal/post-facts.ts';
import { organisationOf } from '#server/payments/organisation-of.ts';
import type { PaymentProblem } from '#server/payments/payment-problem.ts';
import { findReceipt } from '#server/receipts/find-receipt.ts';
import type { ReceiptProblem } from '#server/receipts/receipt-problem.ts';
import type { AskedReceipt } from '#server/receipts/take-number.ts';
import { hasContribution } from '../data/contributions.ts';
import { type HandedIn, recordContributionsIn } from '../record-contribution.ts';
import { type CollectProblem, collectProblem } from './collect-problem.ts';
import { takenWith } from './taken-with.ts';

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

/** A price, and what is recorded when it is paid. */
export interface Priced<Quote> {
  quote: Quote;
  price: Dong;
  facts: readonly HandedIn[];
  /** An ending that goes with it. */
  ending?: NewFact | null;
}

/** What money is taken for at a desk. */
interface AskedFor<Quote, Refused extends Problem> {
  action: 'contribution.record' | 'contribution.correct';
  money: Omit<TakenMoney, 'receiptNo' | 'notedAt'>;
  paidOn: Day;
  /** The contributions that its receipt stands for, by their people: one that is there was sent before. */
  contributions: readonly { personId: Uuid; id: Uuid }[];
  /** What it costs and what is recorded of it, or every reason why it cannot be paid. */
  price: (tx: Transaction, locked: LockedPeople) => Promise<Result<Priced<Quote>, Refused[]>>;
  /** Leaves the look at a price that was refused in the audit: it tells of the people. */
  look: () => Promise<unknown>;
}

/**
 * Takes money at a desk: the price is asked, compared with the one that was shown, and recorded with its receipt, in one transaction
 * in which nobody else pays for the same people; or nothing is recorded and no number is used.
 */
export async function takeMoney<Quote, Refused extends Problem>(
  desk: Desk,
  { action, money, paidOn, contributions, price, look }: AskedFor<Quote, Refused>,
): Promise<Result<Collected<Quote>, (Refused | CollectProblem)[]>> {
  const taken = await desk.write(action, (tx) =>
    takeMoneyIn(tx, desk, { action, money, paidOn, contributions, price }),
  );
  if (!taken.ok) {
    await look();
    return taken;
  }
  const mayHave = taken.value.outcome === 'unchanged' || money.receipt !== null;
  const ids = contributions.map(({ id }) => id);
  return ok({ ...taken.value, receipt: mayHave ? await findReceipt(desk, ids) : null });
}

/** The same in a transaction that leaves the look at a price that was refused in the audit itself. */
export async function takeMoneyIn<Quote, Refused extends Problem>(
  tx: WriteTransaction,
  desk: Desk,
  { action, money, paidOn, contributions, price }: Omit<AskedFor<Quote, Refused>, 'look'>,
): Promise<Taken<Quote, Refused>> {
  const { receipt, shown, ...payment } = money;
  const beside = { receipt, payment, paidOn };
  const locked = await lockPeople(
    tx,
    contributions.map(({ personId }) => personId),
  );
  const priced = await price(tx, locked);
  /** All that stands against it is said at once. */
  const refused = async (problems: (Refused | CollectProblem)[]) => {
    const checked = await takenWith(desk, beside, []).check(tx);
    return err(checked.ok ? problems : [...problems, ...checked.error]);
  };
  if (!priced.ok) {
    for (const { personId, id } of contributions) {
      if (await hasContribution(tx, personId, id)) return ok({ outcome: 'unchanged', quote: null }); // its months are paid by itself
    }
    return refused(priced.error);
  }
  const { quote, facts, ending = null, price: right } = priced.value;
  if (right !== shown) {
    return refused([collectProblem('price-is-other', { shown: dong(shown), price: right }, 'shown')]);
  }
  const ids = facts.flatMap(({ fact }) => (fact.reverses === null ? [fact.id] : []));
  const awaitsAcceptance = organisationOf(desk) !== null;
  const isCorrection = action === 'contribution.correct';
  const how = { paysOnce: true, isCorrection, awaitsAcceptance, payment, ending, locked };
  const recorded = await recordContributionsIn(tx, facts, { ...how, beside: takenWith(desk, beside, ids) });
  if (!recorded.ok) return recorded;
  return ok({ outcome: recorded.value.includes('recorded') ? 'recorded' : 'unchanged', quote });
}

type Taken<Quote, Refused> = Result<
  Omit<Collected<Quote>, 'receipt'>,
  (Refused | CollectProblem | FactProblem | PaymentProblem | ReceiptProblem)[]
>;
