import type { Day } from '#base/dates.ts';
import type { Dong } from '#base/money.ts';
import { addMonths, lastDay, type Month, monthOf, monthsBetween } from '#base/months.ts';
import type { MonthlyAllowance } from '../grants/monthly-allowance.ts';
import { socialPension } from '../grants/social-pension.ts';
import type { Sex } from '../language/people.ts';
import type { Refusal } from '../language/refusals.ts';
import type { LawAnswer } from '../language/rule.ts';
import { socialPensionAges } from '../parameters/social-pension.ts';
import { type Birth, birthMonth, retirement } from '../pension/retirement-age.ts';
import type { Career } from './career.ts';
import { allowanceAt } from './leaving.ts';

export interface OldAgeQuestion {
  on: Day;
  sex: Sex;
  born: Birth;
  career: Career;
  /** In a poor or near-poor household. */
  poor: boolean;
  drawsPension: boolean;
}

export interface OldAge {
  /** Retirement age: from then on the allowance may be drawn. */
  reached: Month;
  /** The allowance from the own contributions; null where nothing was ever paid, and for somebody who draws a pension. */
  allowance: LawAnswer<MonthlyAllowance> | null;
  /** The month from which the social pension may be drawn, and its amount; null where the months paid bring a pension. */
  socialFrom: Month;
  social: LawAnswer<Dong> | null;
}

/** Money a month for somebody without a pension: the allowance from the age on, and the social pension. */
export function oldAge({ on, sex, born, career, poor, drawsPension }: OldAgeQuestion): OldAge | Refusal[] {
  const retired = retirement({ sex, born });
  if (!retired.ok) return retired.error;
  const { reached } = retired.value.value;
  const ages = socialPensionAges.entries.find((entry) => 'value' in entry);
  const years = ages && 'value' in ages ? (poor ? ages.value.poor_age : ages.value.age) : 0;
  const ofAge = addMonths(birthMonth(born), years * 12);
  const since = ages ? monthOf(ages.from) : ofAge;
  const socialFrom = monthsBetween(ofAge, since) > 0 ? since : ofAge;
  const at = socialFrom > monthOf(on) ? lastDay(socialFrom) : on;
  const age = Math.floor(monthsBetween(birthMonth(born), monthOf(at)) / 12);
  const paid = career.monthsCompulsory + career.monthsVoluntary > 0;
  const allowance = paid && !drawsPension ? allowanceAt(career, { sex, born }, on, reached) : null;
  const pensionDue = allowance?.ok === false && allowance.error.some(({ kind }) => kind === 'enough-for-a-pension');
  return {
    reached,
    allowance,
    socialFrom,
    social: pensionDue ? null : socialPension({ age, poor, drawsPension, at }),
  };
}
