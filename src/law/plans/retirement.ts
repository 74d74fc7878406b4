import type { Day } from '#base/dates.ts';
import { type Dong, dong } from '#base/money.ts';
import { addMonths, firstDay, type Month, monthOf, monthsBetween } from '#base/months.ts';
import { err, ok, type Result } from '#base/result.ts';
import { incomeRange } from '../contribution/income-range.ts';
import { missingTimePayment } from '../contribution/missing-time.ts';
import type { SupportGroup } from '../contribution/support.ts';
import { valueAt } from '../language/parameter.ts';
import type { Sex } from '../language/people.ts';
import type { Refusal } from '../language/refusals.ts';
import type { Computation } from '../language/rule.ts';
import { vsiMissingMaxMonths } from '../parameters/payment.ts';
import { pensionMinYearsVoluntary } from '../parameters/pension.ts';
import type { PaidPeriod } from '../pension/average-income.ts';
import { type Pension, pension } from '../pension/pension.ts';
import { pensionStart } from '../pension/pension-conditions.ts';
import { type Birth, retirement } from '../pension/retirement-age.ts';
import { type Career, careerAverage, continued } from './career.ts';
import { monthsAfterConditions } from './months-after.ts';

/** Whose pension, and how much would be paid for the months to come. */
export interface RetirementQuestion {
  /** The day whose law and coefficients are taken: amounts are in today’s money. */
  on: Day;
  sex: Sex;
  /** Null where nobody said: then no first month can be told, and the age counts as reached. */
  born: Birth | null;
  career: Career;
  /** Chosen for the months to come; raised to the lowest income that the law will have. */
  income: Dong;
  groups: readonly SupportGroup[];
}

/** What somebody may do: stop now, pay until a pension is due, pay for a number of years, or pay what is missing at once. */
export const RETIREMENT_PLANS = ['stop', 'continue', 'years', 'at-once'] as const;
export type RetirementPlan = (typeof RETIREMENT_PLANS)[number];

export interface PlanResult {
  plan: RetirementPlan;
  /** The last month paid by month; null where nothing more is paid. */
  payUntil: Month | null;
  monthsMore: number;
  /** Paid at once for the months still missing: when, for how many, and what it costs by the law of today. */
  atOnce: { on: Month; months: number; cost: Computation<{ gross: Dong; payable: Dong }> } | null;
  months: number;
  /** The first month of the pension; null without a birth. */
  from: Month | null;
  pension: Computation<Pension>;
  start: Computation<Month> | null;
  average: number;
  /** The coefficients of the year are not published: those of the year before were taken. */
  ofYearBefore: boolean;
}

/** The income of a month to come: the chosen one, or the lowest that the law will have then, as far as it is known. */
export function incomeIn(income: Dong, on: Day): (month: Month) => Dong {
  const floors = new Map<string, Dong>();
  return (month) => {
    const year = month.slice(0, 'YYYY'.length);
    const floor = floors.get(year) ?? floorIn(month, on);
    floors.set(year, floor);
    return dong(Math.max(income, floor));
  };
}

/** The lowest income of a month; after the last that is known that one, and never less than on the day itself. */
function floorIn(month: Month, on: Day): Dong {
  let at = firstDay(month);
  for (; at > on; at = firstDay(addMonths(monthOf(at), -MONTHS_OF_A_YEAR))) {
    const range = incomeRange(at);
    if (range.ok) return range.value.floor;
  }
  const today = incomeRange(on);
  return today.ok ? today.value.floor : dong(0);
}

const MONTHS_OF_A_YEAR = 12;

/** What a plan leads to. Refused where it leads to no pension, with the reasons. */
export function retirementPlan(
  plan: RetirementPlan,
  question: RetirementQuestion,
  yearsMore = 0,
): Result<PlanResult, Refusal[]> {
  const age = reachedAge(question);
  const least = valueAt(pensionMinYearsVoluntary, question.on);
  const most = valueAt(vsiMissingMaxMonths, question.on);
  if (!age.ok) return age;
  if (!least.ok || !most.ok) return err([least, most].flatMap((value) => (value.ok ? [] : [value.error])));
  const paths = { reached: age.value, needed: least.value.value * 12, most: most.value.value };
  const more = monthsMore(plan, question, paths, yearsMore * 12);
  const paid = continued(question.career, more, incomeIn(question.income, question.on), nextMonth(question));
  const missing = Math.max(0, paths.needed - paid.monthsCompulsory - paid.monthsVoluntary);
  if (plan !== 'at-once' || missing === 0) return outcome(plan, question, paid, more, null);
  const until = more > 0 ? addMonths(nextMonth(question), more - 1) : addMonths(nextMonth(question), -1);
  const on = latestMonth(latestMonth(paths.reached, until), monthOf(question.on));
  return outcome(plan, question, paid, more, { on, months: missing });
}

/** The month in which the age is reached; that of the question without a birth. */
function reachedAge({ sex, born, on }: RetirementQuestion): Result<Month, Refusal[]> {
  if (born === null) return ok(monthOf(on));
  const retired = retirement({ sex, born });
  return retired.ok ? ok(retired.value.value.reached) : retired;
}

interface Paths {
  reached: Month;
  needed: number;
  most: number;
}

/** The month after the last one paid, and not before the month of the question. */
const nextMonth = ({ career, on }: RetirementQuestion): Month =>
  latestMonth(monthOf(on), career.lastPaid === null ? monthOf(on) : addMonths(career.lastPaid, 1));

const latestMonth = (a: Month, b: Month): Month => (a > b ? a : b);

/** How many months are still paid one by one. */
function monthsMore(
  plan: RetirementPlan,
  question: RetirementQuestion,
  { reached, needed, most }: Paths,
  years: number,
) {
  const paid = question.career.monthsCompulsory + question.career.monthsVoluntary;
  const next = nextMonth(question);
  const untilAge = Math.max(0, monthsBetween(next, reached) + 1);
  if (plan === 'stop') return 0;
  if (plan === 'years') return years;
  if (plan === 'continue') return Math.max(untilAge, needed - paid, 0);
  // At the age only a limited number of months may be paid at once: whoever is short of more pays on until then.
  const short = needed - paid - Math.min(untilAge, Math.max(0, needed - paid));
  return short > most ? needed - paid - most : Math.min(untilAge, Math.max(0, needed - paid));
}

/** The pension after the months that a plan pays. */
function outcome(
  plan: RetirementPlan,
  question: RetirementQuestion,
  paid: Career,
  more: number,
  atOnce: { on: Month; months: number } | null,
): Result<PlanResult, Refusal[]> {
  const { on, sex, born } = question;
  const cost = atOnce ? costAtOnce(question, paid, atOnce) : null;
  if (cost && !cost.ok) return cost;
  const lump: PaidPeriod[] = atOnce
    ? [{ from: atOnce.on, months: atOnce.months, income: incomeThen(question, atOnce.on) }]
    : [];
  const average = careerAverage(todaysMoney(paid, on), on, lump);
  if (!average.ok) return average;
  const months = paid.monthsCompulsory + paid.monthsVoluntary + (atOnce?.months ?? 0);
  const start = born === null ? null : startOf(question, born, paid, months, atOnce?.on ?? paid.lastPaid);
  if (start && !start.ok) return start;
  const age = born === null ? null : reachedAge(question);
  const reached = age?.ok ? age.value : null;
  const drawn = pension({
    sex,
    months,
    monthsAfterConditions: monthsAfterConditions({ reached, months, lastPaid: paid.lastPaid, at: on }),
    compulsory: paid.startedCompulsory
      ? { months: paid.monthsCompulsory, startedOn: firstDay(paid.startedCompulsory) }
      : null,
    average: average.value.all.value.average,
    at: on,
  });
  if (!drawn.ok) return drawn;
  return ok({
    plan,
    payUntil: more > 0 ? paid.lastPaid : null,
    monthsMore: more,
    atOnce: atOnce && cost ? { ...atOnce, cost: cost.value } : null,
    months,
    from: start && latestMonth(start.value.value, monthOf(on)),
    pension: drawn.value,
    start: start === null ? null : start.value,
    average: average.value.all.value.average,
    ofYearBefore: average.value.ofYearBefore,
  });
}

const startOf = (question: RetirementQuestion, born: Birth, paid: Career, months: number, lastPaid: Month | null) =>
  pensionStart({
    sex: question.sex,
    born,
    monthsVoluntary: months - paid.monthsCompulsory,
    monthsCompulsory: paid.monthsCompulsory,
    started: paid.startedVoluntary,
    lastPaid,
    cycle: null,
    requested: null,
    at: question.on,
  });

const incomeThen = ({ income, on }: RetirementQuestion, month: Month): Dong => incomeIn(income, on)(month);

/** What the missing months cost when they are paid, by the law and the rate of today, which is all that is known. */
function costAtOnce(question: RetirementQuestion, paid: Career, { on: month, months }: { on: Month; months: number }) {
  const { on, groups } = question;
  return missingTimePayment({
    income: incomeThen(question, month),
    groups,
    monthsSupported: 0,
    local: null,
    other: dong(0),
    months,
    monthsPaid: paid.monthsCompulsory + paid.monthsVoluntary,
    ageReached: month > monthOf(on) ? monthOf(on) : month,
    at: on,
  });
}

/** Months to come have no coefficient yet: they count as months of this year, in today’s money. */
function todaysMoney(paid: Career, on: Day): Career {
  const now = monthOf(on);
  const moved = paid.voluntary.flatMap((period): PaidPeriod[] => {
    const past = Math.min(period.months, Math.max(0, monthsBetween(period.from, now) + 1));
    const ahead = period.months - past;
    return [
      ...(past > 0 ? [{ ...period, months: past }] : []),
      ...(ahead > 0 ? [{ from: now, months: ahead, income: period.income, missing: true }] : []),
    ];
  });
  return { ...paid, voluntary: moved };
}
