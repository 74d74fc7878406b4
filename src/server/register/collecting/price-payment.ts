import { type Dong, dong } from '#base/money.ts';
import { addMonths, type Month } from '#base/months.ts';
import { err, ok, type Result } from '#base/result.ts';
import { heldContributions } from '#coverage/facts.ts';
import { advancePayment } from '#law/contribution/advance.ts';
import type { ContributionInputs } from '#law/contribution/contribution.ts';
import { missingTimePayment } from '#law/contribution/missing-time.ts';
import { payment } from '#law/contribution/payment.ts';
import type { Refusal, RefusalKind } from '#law/language/refusals.ts';
import type { LawAnswer } from '#law/language/rule.ts';
import { retirement } from '#law/pension/retirement-age.ts';
import type { Paid } from '#law/plans/payment.ts';
import { correctedText, type PersonRecord, type RecordedContribution } from '../data/person-records.ts';
import { byLaw, type QuoteProblem, quoteProblem } from './collect-problem.ts';
import type { AskedPayment } from './quote-contribution.ts';

/** Who pays how much, đồng for all the months of a payment, of which `until` is the last one. */
export interface PricedPayment extends Omit<Paid, 'payable'> {
  paid: Dong;
  months: number;
  until: Month;
}

/**
 * The price of a payment by cycle, for years in advance or for missing time; `contributions` are those of all records of the person.
 * Whoever pays for missing time needs so much of it as the years for a pension lack.
 */
export function pricePayment(
  record: PersonRecord,
  contributions: readonly RecordedContribution[],
  asked: AskedPayment & { inputs: Omit<ContributionInputs, 'at'> },
): Result<PricedPayment, QuoteProblem[]> {
  const { method, months = null, monthsElsewhere = 0, fromMonth, paidOn, inputs } = asked;
  if (method !== 'advance' && method !== 'missing') {
    return priced(payment({ ...inputs, method, from: fromMonth, paidOn }), fromMonth, Number(method));
  }
  const unsaid = months === null ? [quoteProblem('months-unsaid', {}, 'months')] : [];
  if (method === 'advance') {
    return months === null ? err(unsaid) : priced(advancePayment({ ...inputs, at: paidOn, months }), fromMonth, months);
  }
  const [born, sex] = [correctedText(record, 'birthDate'), correctedText(record, 'sex')];
  if (born === null || sex === null || months === null) {
    return err([...unsaid, ...(born === null || sex === null ? [quoteProblem('age-unknown', {}, 'method')] : [])]);
  }
  const retired = retirement({ sex, born });
  if (!retired.ok) return err(retired.error.map((each) => byLaw(each, 'method')));
  const held = heldContributions(contributions).filter(({ scheme }) => scheme === 'vsi');
  const monthsPaid = held.reduce((sum, each) => sum + each.months, monthsElsewhere);
  const ageReached = retired.value.value.reached;
  return priced(missingTimePayment({ ...inputs, at: paidOn, months, monthsPaid, ageReached }), fromMonth, months);
}

function priced(answer: LawAnswer<Paid>, from: Month, months: number): Result<PricedPayment, QuoteProblem[]> {
  if (!answer.ok) return err(answer.error.map((each) => byLaw(each, fieldOf(each))));
  const { gross, stateSupport, localSupport, otherSupport, payable } = answer.value.value;
  const split = { gross, paid: dong(payable), stateSupport, localSupport, otherSupport };
  return ok({ ...split, months, until: addMonths(from, months - 1) });
}

const OF_MONTHS: readonly RefusalKind[] = [
  'advance-not-whole-years',
  'advance-too-short',
  'too-many-months',
  'beyond-the-years-needed',
];

const fieldOf = ({ kind }: Refusal): keyof AskedPayment => {
  if (kind === 'before-retirement-age') return 'method';
  return OF_MONTHS.some((each) => each === kind) ? 'months' : 'income';
};
