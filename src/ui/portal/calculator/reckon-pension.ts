import type { Day } from '#base/dates.ts';
import { type Dong, dong } from '#base/money.ts';
import { addMonths, firstDay, lastDay, type Month, monthOf, monthsBetween } from '#base/months.ts';
import { ok, type Result } from '#base/result.ts';
import { incomeRange } from '#law/contribution/income-range.ts';
import { type Law, valueAt } from '#law/language/parameter.ts';
import type { Sex } from '#law/language/people.ts';
import type { Refusal } from '#law/language/refusals.ts';
import type { Answer, Computation } from '#law/language/rule.ts';
import { pensionMinYearsVoluntary } from '#law/parameters/pension.ts';
import { type Pension, pension } from '#law/pension/pension.ts';
import { pensionStart } from '#law/pension/pension-conditions.ts';
import { pensionRate } from '#law/pension/pension-rate.ts';
import { retirement } from '#law/pension/retirement-age.ts';
import type { ContributionQuestion } from './fields.ts';

/** The pension of somebody who pays without a break, the chosen income taken as the average, by the law of the day asked. */
export interface PensionOutlook {
  months: number;
  pension: Computation<Pension>;
  /** From which month; null where the month of birth was not told. */
  start: Computation<Month> | null;
}

/** Refused with every condition that is not met. */
export function computePension(question: ContributionQuestion): Result<PensionOutlook, Refusal[]> {
  const { sex, on: at, income: average, monthsPaid, yearsMore } = question;
  const months = monthsPaid + yearsMore * MONTHS_OF_A_YEAR;
  const start = startOf(question, months);
  // Conditions count real months, amounts rounded years.
  const conditions = start ?? pensionRate({ sex, years: months / MONTHS_OF_A_YEAR, at });
  if (!conditions.ok) return conditions;
  const monthsAfterConditions = monthsPaidAfter(question, months);
  const drawn = pension({ sex, months, monthsAfterConditions, compulsory: null, average, at });
  return drawn.ok ? ok({ months, pension: drawn.value, start: start?.ok ? start.value : null }) : drawn;
}

const MONTHS_OF_A_YEAR = 12;

/** Months paid after age and least time were both reached; 0 where the month of birth was not told. */
function monthsPaidAfter({ sex, born, on, yearsMore }: ContributionQuestion, months: number): number {
  const retired = born && retirement({ sex, born });
  const least = valueAt(pensionMinYearsVoluntary, on);
  if (!retired?.ok || !least.ok) return 0;
  const lastPaid = lastPaidMonth(on, yearsMore);
  const { reached } = retired.value.value;
  const enough = addMonths(lastPaid, least.value.value * MONTHS_OF_A_YEAR - months);
  const met = monthsBetween(enough, reached) > 0 ? reached : enough;
  return Math.max(0, monthsBetween(met, lastPaid));
}

const lastPaidMonth = (on: Day, yearsMore: number): Month => addMonths(monthOf(on), yearsMore * MONTHS_OF_A_YEAR - 1);

/** Asked of the day on which both age and time are reached. */
function startOf({ sex, born, on, monthsPaid, yearsMore }: ContributionQuestion, months: number): Answer<Month> | null {
  if (!born) return null;
  const retired = retirement({ sex, born });
  if (!retired.ok) return retired;
  const lastPaid = lastPaidMonth(on, yearsMore);
  const { reached } = retired.value.value;
  return pensionStart({
    sex,
    born,
    monthsVoluntary: months,
    monthsCompulsory: 0,
    startedOn: firstDay(addMonths(monthOf(on), -monthsPaid)),
    lastPaid,
    at: lastDay(monthsBetween(lastPaid, reached) > 0 ? reached : lastPaid),
  });
}

/** The pension of one income for each number of years. */
export interface PensionCurve {
  income: Dong;
  /** Whether it is the income that was chosen. */
  chosen: boolean;
  points: readonly { years: number; percent: number; month: Dong }[];
}

const MOST_YEARS = 40;
const MULTIPLES = [1, 2, 3];

/**
 * Pensions of the lowest, the chosen and some higher incomes, by the law of the day; empty where it has no answer.
 * An income that may not be chosen counts as the nearest that may.
 */
export function pensionCurves(sex: Sex, income: Dong, at: Law): PensionCurve[] {
  const range = incomeRange(at);
  if (!range.ok) return [];
  const { floor, ceiling } = range.value;
  const chosen = dong(Math.min(ceiling, Math.max(floor, income)));
  const incomes = [floor, ...MULTIPLES.map((times) => dong(chosen * times))];
  return [...new Set(incomes)]
    .filter((each) => each <= ceiling)
    .map((each) => ({ income: each, chosen: each === chosen, points: pointsOf(sex, each, at) }))
    .filter(({ points }) => points.length > 0);
}

const pointsOf = (sex: Sex, average: Dong, at: Law): PensionCurve['points'] =>
  Array.from({ length: MOST_YEARS }, (_, i) => i + 1).flatMap((years) => {
    const found = pension({
      sex,
      months: years * MONTHS_OF_A_YEAR,
      monthsAfterConditions: 0,
      compulsory: null,
      average,
      at,
    });
    return found.ok ? [{ years, percent: found.value.value.percent, month: found.value.value.month }] : [];
  });
