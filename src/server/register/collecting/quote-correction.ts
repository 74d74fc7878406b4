import { isAllowed } from '#access/permissions.ts';
import type { Actor } from '#access/roles.ts';
import type { Day } from '#base/dates.ts';
import type { Uuid } from '#base/ids.ts';
import { type Dong, dong } from '#base/money.ts';
import { firstDay, type Month } from '#base/months.ts';
import { err, ok, type Result } from '#base/result.ts';
import { refund } from '#law/contribution/refund.ts';
import type { Method } from '#law/language/methods.ts';
import type { QuotedCorrection, RefundReason } from '#register/quote.ts';
import type { Transaction } from '#server/database/connect.ts';
import type { Desk } from '#server/desk/desk.ts';
import { factProblem } from '#server/journal/fact-problem.ts';
import { type PersonRecord, personRecord, type RecordedContribution } from '../data/person-records.ts';
import { byLaw } from './collect-problem.ts';
import { type CorrectProblem, correctProblem } from './correct-problem.ts';
import { provinceOf } from './province-of.ts';
import { type AskedPayment, quoteFrom } from './quote-contribution.ts';
import { readContributions } from './read-contributions.ts';

/** What is right of a payment: how it should have been made, or from which month on it is not used, and why. */
export type RightPayment =
  | ({ is: 'corrected' } & Omit<AskedPayment, 'personId' | 'paidOn'>)
  | { is: 'unused'; unusedFrom: Month; because: RefundReason };

/** A payment of a person that is to be corrected. */
export interface AskedCorrection {
  personId: Uuid;
  contributionId: Uuid;
  right: RightPayment;
}

/**
 * What a payment would be if it were right, by the law of the day on which it was made, and the difference: above 0 an extra charge,
 * below 0 a refund. The look is in the audit.
 */
export function quoteCorrection(
  desk: Desk,
  asked: AskedCorrection,
  today: Day,
): Promise<Result<QuotedCorrection, CorrectProblem[]>> {
  return desk.write('contribution.quote-correction', async (tx) => {
    const { recordIds, quote } = await quoteCorrectionIn(tx, asked, { actor: desk.actor, today });
    const beside = recordIds.length > 1 ? { people: recordIds } : {};
    if (recordIds.length > 0) tx.audit({ person: asked.personId, contribution: asked.contributionId, ...beside });
    return quote;
  });
}

/** The same within a transaction that leaves the line in the audit itself. */
export async function quoteCorrectionIn(
  tx: Transaction,
  asked: AskedCorrection,
  { actor, today }: { actor: Actor; today: Day },
): Promise<QuotedOfRecord> {
  const { personId, contributionId } = asked;
  const record = await personRecord(tx, personId);
  if (!record) return { recordIds: [], quote: err([factProblem('person-not-found', { personId }, 'personId')]) };
  const { recordIds, contributions } = await readContributions(tx, personId, record);
  const quote = quoteFromRecord(asked, { record, contributions, province: await provinceOf(tx), today });
  const original = record.contributions.find(({ id }) => id === contributionId);
  const ends = endsWith(asked.right, record, actor);
  if (!ends.ok) return { recordIds, quote: err([...(quote.ok ? [] : quote.error), ...ends.error]) };
  return { recordIds, quote: quote.ok ? ok({ ...quote.value, ends: ends.value }) : quote, original };
}

interface QuotedOfRecord {
  recordIds: Uuid[];
  quote: Result<QuotedCorrection, CorrectProblem[]>;
  /** The payment that is corrected, as it was recorded. */
  original?: RecordedContribution | undefined;
}

function quoteFromRecord(
  { personId, contributionId, right }: AskedCorrection,
  {
    record,
    contributions,
    ...place
  }: Pick<Known, 'record' | 'province' | 'today'> & { contributions: readonly RecordedContribution[] },
): Result<Omit<QuotedCorrection, 'ends'>, CorrectProblem[]> {
  const found = record.contributions.find((each) => each.id === contributionId && each.reverses === null);
  if (!found) return err([factProblem('reversed-not-found', { contributionId }, 'contributionId')]);
  if (contributions.some(({ reverses }) => reverses === contributionId)) {
    return err([factProblem('reversed-already', { contributionId }, 'contributionId')]);
  }
  if (found.scheme !== 'vsi') return err([correctProblem('not-voluntary', {}, 'contributionId')]);
  const others = contributions.filter(({ id }) => id !== contributionId);
  const priced =
    right.is === 'unused'
      ? withoutMonths(found, right.unusedFrom, place.today)
      : repriced(right, { personId, found, others, record, ...place });
  if (!priced.ok) return priced;
  const after = priced.value;
  if (isSame(found, after)) return err([correctProblem('same-payment', {}, 'income')]);
  const before = amountsOf(found);
  return ok({ before, after, paidOn: found.paidOn, difference: dong(after.paid - before.paid) });
}

/**
 * Months are not used because cover ends: the ending that is to be recorded with them, null where there is one; or why not. Somebody
 * whose ending nobody records would be called as one who has not paid on.
 */
function endsWith(
  right: RightPayment,
  { endings, withdrawals }: Pick<PersonRecord, 'endings' | 'withdrawals'>,
  actor: Actor,
): Result<QuotedCorrection['ends'], CorrectProblem[]> {
  if (right.is !== 'unused') return ok(null);
  const on = firstDay(right.unusedFrom);
  const held = endings.filter((each) => each.scheme === 'vsi' && !withdrawals.some(({ factId }) => factId === each.id));
  if (held.some((each) => each.reason === right.because && each.on <= on)) return ok(null);
  return isAllowed(actor, 'ending.record')
    ? ok({ reason: right.because, on })
    : err([correctProblem('ending-not-recorded', {}, 'because')]);
}

type Amounts = QuotedCorrection['before'];

const amountsOf = (of: RecordedContribution): Amounts => ({
  ...{
    income: of.income === null ? null : dong(of.income),
    method: of.method,
    fromMonth: of.fromMonth,
    months: of.months,
  },
  ...{ paid: dong(of.paid), stateSupport: dong(of.stateSupport) },
  ...{ localSupport: dong(of.localSupport), otherSupport: dong(of.otherSupport) },
});

const isSame = (found: RecordedContribution, after: Amounts): boolean =>
  JSON.stringify(amountsOf(found)) === JSON.stringify(after);

interface Known {
  personId: Uuid;
  found: RecordedContribution;
  others: readonly RecordedContribution[];
  record: Parameters<typeof quoteFrom>[0];
  province: string;
  today: Day;
}

function repriced(
  { is: _, ...right }: RightPayment & { is: 'corrected' },
  { personId, found, others, record, province, today }: Known,
): Result<Amounts, CorrectProblem[]> {
  const asked = { ...right, personId, paidOn: found.paidOn };
  const quote = quoteFrom(record, others, { ...asked, province, today });
  if (!quote.ok) return quote;
  const { income, months, paid, stateSupport, localSupport, otherSupport } = quote.value;
  const { method, fromMonth } = right;
  return ok({ income, method, fromMonth, months, paid, stateSupport, localSupport, otherSupport });
}

/** The payment as far as it is used: what is left of it is given back by the rule of refunds of today, on which it is given back. */
function withoutMonths(found: RecordedContribution, unusedFrom: Month, today: Day): Result<Amounts, CorrectProblem[]> {
  const { months, method, fromMonth, paidOn, paid, stateSupport, localSupport, otherSupport } = found;
  const whole = paid + stateSupport + localSupport + otherSupport;
  const problems: CorrectProblem[] = [];
  if (localSupport + otherSupport > 0) problems.push(correctProblem('refund-of-support', {}, 'unusedFrom'));
  if (whole % months !== 0 || stateSupport % months !== 0)
    problems.push(correctProblem('refund-unclear', {}, 'unusedFrom'));
  const each = { gross: monthOf(whole, months), stateSupport: monthOf(stateSupport, months) };
  const law = refund({ method: method as Method, from: fromMonth, months, ...each, paidOn, unusedFrom, at: today });
  if (!law.ok) problems.push(...law.error.map((refused) => byLaw(refused, 'unusedFrom')));
  else if (law.value.value.months.length === months) problems.push(correctProblem('nothing-used', {}, 'unusedFrom'));
  if (!law.ok || problems.length > 0) return err(problems);
  const { months: left, amount } = law.value.value;
  return ok({
    ...amountsOf(found),
    months: months - left.length,
    paid: dong(paid - amount),
    stateSupport: dong(stateSupport - left.length * each.stateSupport),
  });
}

const monthOf = (sum: number, months: number): Dong => dong(Math.floor(sum / months));
