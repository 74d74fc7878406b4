import type { Day } from '#base/dates.ts';
import { type Dong, dong } from '#base/money.ts';
import { addMonths, type Month, monthOf } from '#base/months.ts';
import { ok, type Result } from '#base/result.ts';
import { incomeRange } from '../contribution/income-range.ts';
import type { Sex } from '../language/people.ts';
import type { Refusal } from '../language/refusals.ts';
import type { Computation, LawAnswer } from '../language/rule.ts';
import { type Pension, pension } from '../pension/pension.ts';
import { pensionStart } from '../pension/pension-conditions.ts';
import { pensionRate } from '../pension/pension-rate.ts';
import { type Birth, retirement } from '../pension/retirement-age.ts';
import { monthsAfterConditions } from './months-after.ts';
import { incomeIn } from './retirement.ts';

/** Somebody who pays on at one income, the months paid so far being known by their number only. */
export interface OutlookQuestion {
  on: Day;
  sex: Sex;
  born: Birth | null;
  income: Dong;
  monthsVoluntary: number;
  monthsCompulsory: number;
  /** The first voluntary month; null where nobody said: then there is no right to the old ages. */
  started: Month | null;
  /** Months paid from now on, one by one or ahead. */
  monthsMore: number;
  /** Months paid now for time that is missing; they count at once. */
  monthsAtOnce: number;
}

export interface PensionOutlook {
  months: number;
  /** The chosen income, raised where the law will ask for more; months of the past count as the chosen income. */
  average: number;
  pension: Computation<Pension>;
  /** From which month; null where the month of birth was not told. */
  start: Computation<Month> | null;
}

/** The pension that such a payment leads to, by the law of the day. Refused with every condition that is not met. */
export function pensionOutlook(question: OutlookQuestion): Result<PensionOutlook, Refusal[]> {
  const { on, sex, monthsVoluntary, monthsCompulsory, monthsMore, monthsAtOnce } = question;
  const months = monthsVoluntary + monthsCompulsory + monthsMore + monthsAtOnce;
  const start = startOf(question);
  // Conditions count real months, amounts rounded years.
  const conditions = start ?? pensionRate({ sex, years: months / MONTHS_OF_A_YEAR, at: on });
  if (!conditions.ok) return conditions;
  const average = averageOf(question, months);
  const drawn = pension({
    sex,
    months,
    monthsAfterConditions:
      question.monthsAtOnce > 0
        ? 0
        : monthsAfterConditions({ reached: reachedAge(question), months, lastPaid: lastPaid(question), at: on }),
    compulsory: null,
    average,
    at: on,
  });
  if (!drawn.ok) return drawn;
  return ok({ months, average, pension: drawn.value, start: start?.ok ? start.value : null });
}

const MONTHS_OF_A_YEAR = 12;

function averageOf({ on, income, monthsMore }: OutlookQuestion, months: number): number {
  const of = incomeIn(income, on);
  let sum = (months - monthsMore) * income;
  for (let i = 0; i < monthsMore; i++) sum += of(addMonths(monthOf(on), i));
  return sum / Math.max(1, months);
}

/** The month of the last payment. */
const lastPaid = ({ on, monthsMore }: OutlookQuestion): Month => addMonths(monthOf(on), Math.max(0, monthsMore - 1));

function startOf(question: OutlookQuestion): LawAnswer<Month> | null {
  const { sex, born, monthsVoluntary, monthsCompulsory, monthsMore, monthsAtOnce, started, on } = question;
  if (born === null) return null;
  return pensionStart({
    sex,
    born,
    monthsVoluntary: monthsVoluntary + monthsMore + monthsAtOnce,
    monthsCompulsory,
    started,
    lastPaid: monthsMore + monthsAtOnce > 0 ? lastPaid(question) : addMonths(monthOf(on), -1),
    cycle: null,
    requested: null,
    at: on,
  });
}

/** The month in which retirement age is reached; null where the month of birth was not told. */
function reachedAge({ sex, born }: OutlookQuestion): Month | null {
  const retired = born === null ? null : retirement({ sex, born });
  return retired?.ok ? retired.value.value.reached : null;
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
 * Pensions of the lowest, the chosen and some higher incomes paid from a day on, by its law; empty where it has no answer.
 * An income that may not be chosen counts as the nearest that may, now and in years to come.
 */
export function pensionCurves(sex: Sex, income: Dong, on: Day): PensionCurve[] {
  const range = incomeRange(on);
  if (!range.ok) return [];
  const { floor, ceiling } = range.value;
  const chosen = dong(Math.min(ceiling, Math.max(floor, income)));
  const incomes = [floor, ...MULTIPLES.map((times) => dong(chosen * times))];
  const later = addMonths(monthOf(on), MOST_YEARS * MONTHS_OF_A_YEAR);
  const raised = (each: Dong): Dong => incomeIn(each, on)(later);
  // Two incomes that the law will raise to the same one lead to the same pension: the chosen one is drawn.
  const apart = incomes.filter((each) => each === chosen || raised(each) !== raised(chosen));
  return [...new Set(apart)]
    .filter((each) => each <= ceiling)
    .map((each) => ({ income: each, chosen: each === chosen, points: pointsOf(sex, each, on) }))
    .filter(({ points }) => points.length > 0);
}

function pointsOf(sex: Sex, income: Dong, on: Day): PensionCurve['points'] {
  const of = incomeIn(income, on);
  let sum = 0;
  return Array.from({ length: MOST_YEARS }, (_, i) => i + 1).flatMap((years) => {
    const months = years * MONTHS_OF_A_YEAR;
    for (let i = months - MONTHS_OF_A_YEAR; i < months; i++) sum += of(addMonths(monthOf(on), i));
    const found = pension({
      sex,
      months,
      monthsAfterConditions: 0,
      compulsory: null,
      average: sum / months,
      at: on,
    });
    return found.ok ? [{ years, percent: found.value.value.percent, month: found.value.value.month }] : [];
  });
}
