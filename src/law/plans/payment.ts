import { addDays, type Day } from '#base/dates.ts';
import { type Dong, dong } from '#base/money.ts';
import { type Month, monthOf } from '#base/months.ts';
import { advancePayment } from '../contribution/advance.ts';
import { type ContributionInputs, type ContributionSplit, monthlyContribution } from '../contribution/contribution.ts';
import { paymentDeadline } from '../contribution/deadline.ts';
import { incomeRange } from '../contribution/income-range.ts';
import { type LocalSupport, localSupportOf } from '../contribution/local-support.ts';
import { missingTimePayment } from '../contribution/missing-time.ts';
import { payment } from '../contribution/payment.ts';
import type { SupportGroup } from '../contribution/support.ts';
import type { Cycle } from '../language/methods.ts';
import { nextChange, type ParameterValue, valueAt } from '../language/parameter.ts';
import type { Computation, LawAnswer } from '../language/rule.ts';
import { ruralPovertyLine } from '../parameters/levels.ts';

/** How much, when and for whom. */
export interface PaymentQuestion {
  on: Day;
  income: Dong;
  /** Never empty: everyone belongs to `other`. */
  groups: readonly SupportGroup[];
  paying: Paying;
  /** Months that the State has supported already. */
  monthsSupported: number;
  /** What the province adds, per cent of the base of the State’s support; null where only its known resolutions count. */
  local: number | null;
  /** Code of the province whose resolutions are looked up; null without one. */
  province: string | null;
}

/** By cycle, or once for a number of months; missing time by somebody who reaches the age in a month. */
export type Paying =
  | { method: Cycle }
  | { method: 'advance'; months: number }
  | { method: 'missing'; months: number; monthsPaid: number; ageReached: Month };

/** Who pays how much, đồng for all months of the payment. */
export type Paid = Omit<ContributionSplit, 'supportLeft'>;

/** What the payment costs that is asked for. Unit: đồng. `typedSource` is told as the source of a local rate that was typed. */
export function computePayment(question: PaymentQuestion, typedSource: string): LawAnswer<Paid> {
  const { paying, on } = question;
  const inputs = contributionInputs(question, typedSource);
  if (paying.method === '1') return monthlyContribution(inputs);
  if (paying.method === 'advance') return advancePayment({ ...inputs, months: paying.months });
  if (paying.method !== 'missing') return payment({ ...inputs, method: paying.method, from: monthOf(on), paidOn: on });
  const { months, monthsPaid, ageReached } = paying;
  return missingTimePayment({ ...inputs, months, monthsPaid, ageReached });
}

/** Whether the income may be chosen on the day. */
export function mayChoose({ income, on }: PaymentQuestion): boolean {
  const range = incomeRange(on);
  return range.ok && income >= range.value.floor && income <= range.value.ceiling;
}

/** The last day for a payment by cycle that begins in the month of the day; null for one made once. */
export function computeDeadline({ paying, on }: PaymentQuestion): LawAnswer<Day> | null {
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
export function computeSides(question: PaymentQuestion, typedSource: string): Sides | null {
  const { on } = question;
  const from = nextChange(ruralPovertyLine, addDays(on, -NEAR_DAYS));
  if (!from || from > addDays(on, NEAR_DAYS)) return null;
  const before = sideOf(question, addDays(from, -1), typedSource);
  const after = sideOf(question, from, typedSource);
  return before && after && { from, before, after };
}

/** The contribution of a day, an income below its floor raised to it. */
function sideOf(question: PaymentQuestion, on: Day, typedSource: string): Side | null {
  const range = incomeRange(on);
  const line = valueAt(ruralPovertyLine, on);
  if (!range.ok || !line.ok) return null;
  const income = dong(Math.max(question.income, range.value.floor));
  const answer = monthlyContribution(contributionInputs({ ...question, on, income }, typedSource));
  return answer.ok ? { line: line.value, income, contribution: answer.value } : null;
}

const contributionInputs = (question: PaymentQuestion, typedSource: string): ContributionInputs => ({
  income: question.income,
  groups: question.groups,
  monthsSupported: question.monthsSupported,
  local: localOf(question, typedSource),
  other: dong(0),
  at: question.on,
});

/** What the province adds: the rate that was typed counts; else the resolution of the province, where one is known. */
export function localOf(
  { local, province, groups, on }: Pick<PaymentQuestion, 'local' | 'province' | 'groups' | 'on'>,
  typedSource: string,
): LocalSupport | null {
  if (local !== null) return { percent: local, source: typedSource };
  return province ? localSupportOf(province, groups, on) : null;
}
