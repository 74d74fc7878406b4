import { addDays, type Day } from '#base/dates.ts';
import { type Dong, dong } from '#base/money.ts';
import { monthOf } from '#base/months.ts';
import { advancePayment } from '#law/contribution/advance.ts';
import {
  type ContributionInputs,
  type ContributionSplit,
  monthlyContribution,
} from '#law/contribution/contribution.ts';
import { paymentDeadline } from '#law/contribution/deadline.ts';
import { incomeRange } from '#law/contribution/income-range.ts';
import { type LocalSupport, localSupportOf } from '#law/contribution/local-support.ts';
import { missingTimePayment } from '#law/contribution/missing-time.ts';
import { payment } from '#law/contribution/payment.ts';
import { nextChange, type ParameterValue, valueAt } from '#law/language/parameter.ts';
import type { Answer, Computation } from '#law/language/rule.ts';
import { ruralPovertyLine } from '#law/parameters/levels.ts';
import { retirement } from '#law/pension/retirement-age.ts';
import type { ContributionQuestion } from './fields.ts';

/** Who pays how much, đồng for all months of the payment. */
export type Paid = Omit<ContributionSplit, 'supportLeft'>;

/** What the payment costs that is asked for. Unit: đồng. `typedSource` is told as the source of a local rate that was typed. */
export function computePayment(question: ContributionQuestion, typedSource: string): Answer<Paid> {
  const { paying, on, monthsPaid } = question;
  const inputs = contributionInputs(question, typedSource);
  if (paying.method === '1') return monthlyContribution(inputs);
  if (paying.method === 'advance') return advancePayment({ ...inputs, months: paying.months });
  if (paying.method !== 'missing') return payment({ ...inputs, method: paying.method, from: monthOf(on), paidOn: on });
  const retired = retirement({ sex: question.sex, born: paying.born });
  if (!retired.ok) return retired;
  const { reached } = retired.value.value;
  return missingTimePayment({ ...inputs, months: paying.months, monthsPaid, ageReached: reached });
}

/** Whether the income may be chosen on the day. */
export function mayChoose({ income, on }: ContributionQuestion): boolean {
  const range = incomeRange(on);
  return range.ok && income >= range.value.floor && income <= range.value.ceiling;
}

/** The last day for a payment by cycle that begins in the month of the day; null for one made once. */
export function computeDeadline({ paying, on }: ContributionQuestion): Answer<Day> | null {
  return paying.method === 'advance' || paying.method === 'missing'
    ? null
    : paymentDeadline({ method: paying.method, from: monthOf(on) });
}

/** A month’s contribution on one side of a change of the poverty line, and the income it is counted on. */
export interface Side {
  line: ParameterValue<number>;
  income: Dong;
  contribution: Computation<ContributionSplit>;
}

export interface Sides {
  from: Day;
  before: Side;
  after: Side;
}

/** Half a year: so near to a change of the poverty line both sides of it are shown. */
const NEAR_DAYS = 184;

/** Both sides of a change of the poverty line near the day; null where none is near, or one side has no answer. */
export function computeSides(question: ContributionQuestion, typedSource: string): Sides | null {
  const { on } = question;
  const from = nextChange(ruralPovertyLine, addDays(on, -NEAR_DAYS));
  if (!from || from > addDays(on, NEAR_DAYS)) return null;
  const before = sideOf(question, addDays(from, -1), typedSource);
  const after = sideOf(question, from, typedSource);
  return before && after && { from, before, after };
}

/** The contribution of a day, an income below its floor raised to it. */
function sideOf(question: ContributionQuestion, on: Day, typedSource: string): Side | null {
  const range = incomeRange(on);
  const line = valueAt(ruralPovertyLine, on);
  if (!range.ok || !line.ok) return null;
  const income = dong(Math.max(question.income, range.value.floor));
  const answer = monthlyContribution(contributionInputs({ ...question, on, income }, typedSource));
  return answer.ok ? { line: line.value, income, contribution: answer.value } : null;
}

const contributionInputs = (question: ContributionQuestion, typedSource: string): ContributionInputs => ({
  income: question.income,
  groups: question.groups,
  monthsSupported: question.monthsSupported,
  local: localOf(question, typedSource),
  other: dong(0),
  at: question.on,
});

/** The rate that was typed counts; else the resolution of the province, where one is known. */
function localOf({ local, province, groups, on }: ContributionQuestion, typedSource: string): LocalSupport | null {
  if (local !== null) return { percent: local, source: typedSource };
  return province ? localSupportOf(province, groups, on) : null;
}
