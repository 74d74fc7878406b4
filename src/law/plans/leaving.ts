import type { Day } from '#base/dates.ts';
import { type Dong, dong } from '#base/money.ts';
import { firstDay, lastDay, type Month, monthOf } from '#base/months.ts';
import { err, ok, type Result } from '#base/result.ts';
import type { SupportGroup } from '../contribution/support.ts';
import { type MonthlyAllowance, monthlyAllowance } from '../grants/monthly-allowance.ts';
import { type OneOffGround, oneOffBenefit } from '../grants/one-off.ts';
import type { Refusal } from '../language/refusals.ts';
import type { Computation, LawAnswer } from '../language/rule.ts';
import { type Career, careerAverage, lumpMonths } from './career.ts';
import { type PastPayments, paidFor } from './support-received.ts';

/** Taking everything out at once: what comes out, and what the State’s part was. */
export interface LeavingQuestion {
  on: Day;
  ground: OneOffGround;
  career: Career;
  group: SupportGroup;
  /** What the State gave in all, as the insurance book says; null: estimated from the rows. */
  supportReceived: Dong | null;
}

export interface Leaving {
  benefit: Computation<Dong>;
  average: number;
  supportReceived: Dong;
  /** The State’s part was estimated. */
  estimated: boolean;
  ofYearBefore: boolean;
}

/** The one-off benefit of a career. Unit: đồng. Source: law 41/2024, article 102. */
export function leavingNow(question: LeavingQuestion): Result<Leaving, Refusal[]> {
  const { on, ground, career, supportReceived } = question;
  const average = careerAverage(career, on);
  const months = lumpMonths(career, on);
  if (!average.ok) return average;
  if (!months.ok) return months;
  const paid = paidByMember(question);
  const support = supportReceived ?? paid.stateSupport;
  const mean = average.value.all.value.average;
  const benefit = oneOffBenefit({
    ...months.value,
    ground,
    average: mean,
    paid: paid.gross,
    supportReceived: support,
    at: on,
  });
  if (!benefit.ok) return benefit;
  return ok({
    benefit: benefit.value,
    average: mean,
    supportReceived: support,
    estimated: supportReceived === null,
    ofYearBefore: average.value.ofYearBefore,
  });
}

/** What was paid in all, compulsory months at the same rate; the State supports voluntary months only. */
function paidByMember({ career, group }: LeavingQuestion): PastPayments {
  const voluntary = paidFor(career.voluntary, group);
  const compulsory = paidFor(career.compulsory, 'other');
  return { ...voluntary, gross: dong(voluntary.gross + compulsory.gross) };
}

/** The monthly allowance of somebody short of years, asked for in the month of the age or today. */
export function allowanceAt(
  career: Career,
  person: { sex: 'male' | 'female'; born: string },
  on: Day,
  reached: Month,
): LawAnswer<MonthlyAllowance> {
  const at = reached > monthOf(on) ? lastDay(reached) : on;
  const average = careerAverage(career, on);
  if (!average.ok) return err(average.error);
  const months = career.monthsCompulsory + career.monthsVoluntary;
  return monthlyAllowance({ average: average.value.all.value.average, months, person, at });
}

/** The first day of voluntary or compulsory insurance; the day itself without any. */
export const firstPaid = ({ startedCompulsory, startedVoluntary }: Career, on: Day): Day => {
  const all = [startedCompulsory, startedVoluntary].filter((month) => month !== null).sort();
  return all[0] ? firstDay(all[0]) : on;
};
