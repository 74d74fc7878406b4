import { z } from 'zod';
import { dong } from '#base/money.ts';
import { isMonth } from '#base/months.ts';
import { ABROAD_LUMP, abroadLump } from '#law/grants/abroad-lump.ts';
import { FUNERAL_GRANT, funeralGrant } from '#law/grants/funeral.ts';
import { MATERNITY_GRANT, maternityGrant } from '#law/grants/maternity.ts';
import { MONTHLY_ALLOWANCE, monthlyAllowance } from '#law/grants/monthly-allowance.ts';
import { ONE_OFF, type OneOffGround, oneOffBenefit } from '#law/grants/one-off.ts';
import { SOCIAL_PENSION, socialPension } from '#law/grants/social-pension.ts';
import { SURVIVORS, survivorsOfMember, survivorsOfPensioner } from '#law/grants/survivors.ts';
import { SEXES } from '#law/language/people.ts';
import { AVERAGE_INCOME, averageIncome, type PaidPeriod } from '#law/pension/average-income.ts';
import { COUNTED_YEARS, countedYears } from '#law/pension/counted-years.ts';
import { PENSION, pension } from '#law/pension/pension.ts';
import { PENSION_CONDITIONS, pensionStart } from '#law/pension/pension-conditions.ts';
import { PENSION_RATE, pensionRate } from '#law/pension/pension-rate.ts';
import { RETIREMENT_AGE, retirement } from '#law/pension/retirement-age.ts';
import { WANTED_PENSION, wantedPension } from '#law/pension/wanted-pension.ts';
import { choice, listOf, yesNo } from '../fields/choices.ts';
import { birth, FIRST_YEAR, LAW_DAYS, lawDay, lawMonth } from '../fields/days.ts';
import { field, fieldProblem } from '../fields/field.ts';
import { amount, count, decimal } from '../fields/numbers.ts';
import type { FieldProblem } from '../fields/problems.ts';
import { question } from './question.ts';

const NOTHING = dong(0);

/** Years of a life. */
const YEARS = { most: 100 };

const sex = () => choice(SEXES);

/** `2015-01:12:1000000`: first month, months, income; `:missing` after it for a payment for missing time. */
const period = field((text): PaidPeriod | FieldProblem => {
  const [, from = '', months, income, missing] = PERIOD.exec(text) ?? [];
  if (!isMonth(from) || from < FIRST_YEAR || from > LAW_DAYS.last.slice(0, 7))
    return fieldProblem('not-a-period', { text });
  return { from, months: Number(months), income: dong(Number(income)), missing: missing !== undefined };
});
const PERIOD = /^(\d{4}-\d{2}):(\d{1,3}):(\d{1,9})(:missing)?$/;

const age = question(
  RETIREMENT_AGE,
  z.object({ sex: sex(), born: birth(), on: lawDay().optional() }),
  ({ sex, born }) => retirement({ sex, born }),
);

const conditions = question(
  PENSION_CONDITIONS,
  z.object({
    sex: sex(),
    born: birth(),
    months: count(),
    compulsory: count().default(0),
    started: lawMonth().optional(),
    last_paid: lawMonth().optional(),
    method: choice(['3', '6', '12']).optional(),
    cycle_from: lawMonth().optional(),
    requested: lawMonth().optional(),
    on: lawDay(),
  }),
  ({ months, compulsory, started, last_paid, method, cycle_from, requested, on, ...who }) =>
    pensionStart({
      ...who,
      monthsVoluntary: months,
      monthsCompulsory: compulsory,
      started: started ?? null,
      lastPaid: last_paid ?? null,
      cycle: method && cycle_from ? { from: cycle_from, months: Number(method) } : null,
      requested: requested ?? null,
      at: on,
    }),
);

const rate = question(
  PENSION_RATE,
  z.object({ sex: sex(), years: decimal(YEARS), treaty: yesNo().default(false), on: lawDay() }),
  ({ on, ...given }) => pensionRate({ ...given, at: on }),
);

const years = question(COUNTED_YEARS, z.object({ months: count(), on: lawDay() }), ({ months, on }) =>
  countedYears({ months, at: on }),
);

const average = question(
  AVERAGE_INCOME,
  z.object({
    paid: listOf(period),
    compulsory_months: count().default(0),
    compulsory_average: amount().default(NOTHING),
    on: lawDay(),
  }),
  ({ paid, compulsory_months, compulsory_average, on }) =>
    averageIncome({
      paid,
      compulsory: compulsory_months > 0 ? { months: compulsory_months, average: compulsory_average } : null,
      at: on,
    }),
);

const monthly = question(
  PENSION,
  z.object({
    sex: sex(),
    months: count(),
    average: amount(),
    after_conditions: count().default(0),
    compulsory_months: count().default(0),
    compulsory_from: lawDay().optional(),
    on: lawDay(),
  }),
  ({ after_conditions, compulsory_months, compulsory_from, on, ...given }) =>
    pension({
      ...given,
      monthsAfterConditions: after_conditions,
      compulsory: compulsory_from ? { months: compulsory_months, startedOn: compulsory_from } : null,
      at: on,
    }),
);

const wanted = question(
  WANTED_PENSION,
  z.object({ sex: sex(), years: decimal(YEARS), pension: amount(), on: lawDay() }),
  ({ on, ...given }) => wantedPension({ ...given, at: on }),
);

const GROUNDS = ['retirement-age', 'settling-abroad', 'fatal-disease', 'disability', 'paused'] as const;

const oneOff = question(
  ONE_OFF,
  z.object({
    ground: choice(GROUNDS),
    before_2014: count().default(0),
    from_2014: count().default(0),
    average: amount(),
    paid: amount().default(NOTHING),
    support: amount().default(NOTHING),
    disability: count().default(0),
    started: lawDay().optional(),
    paused: count().default(0),
    on: lawDay(),
  }),
  ({ ground, before_2014, from_2014, average, paid, support, disability, started, paused, on }) => {
    const grounds: Record<(typeof GROUNDS)[number], OneOffGround> = {
      'retirement-age': { kind: 'retirement-age', reached: true },
      'settling-abroad': { kind: 'settling-abroad' },
      'fatal-disease': { kind: 'fatal-disease' },
      disability: { kind: 'disability', percent: disability },
      paused: { kind: 'paused', startedOn: started ?? on, months: paused },
    };
    return oneOffBenefit({
      ground: grounds[ground],
      monthsBefore2014: before_2014,
      monthsFrom2014: from_2014,
      average,
      paid,
      supportReceived: support,
      at: on,
    });
  },
);

const funeral = question(
  FUNERAL_GRANT,
  z.object({ months: count(), compulsory: count().default(0), pensioner: yesNo().default(false), on: lawDay() }),
  ({ on, compulsory, ...given }) => funeralGrant({ ...given, monthsCompulsory: compulsory, at: on }),
);

const survivors = question(
  SURVIVORS,
  z.object({
    before_2014: count().default(0),
    from_2014: count().default(0),
    average: amount().optional(),
    paid: amount().default(NOTHING),
    compulsory: count().default(0),
    pension: amount().optional(),
    months_drawn: count().default(0),
    on: lawDay(),
  }),
  ({ before_2014, from_2014, compulsory, average, pension, months_drawn, on, ...given }) => {
    if (pension !== undefined) return survivorsOfPensioner({ pension, monthsDrawn: months_drawn, at: on });
    const months = { monthsBefore2014: before_2014, monthsFrom2014: from_2014, monthsCompulsory: compulsory };
    return survivorsOfMember({ ...given, average: average ?? 0, ...months, at: on });
  },
);

const maternity = question(
  MATERNITY_GRANT,
  z.object({
    children: count(),
    stillborn: count().default(0),
    months: count(),
    compulsory: count().default(0),
    on: lawDay(),
    claimed: lawDay().optional(),
  }),
  ({ on, compulsory, claimed, ...given }) =>
    maternityGrant({ ...given, monthsCompulsory: compulsory, bornOn: on, claimedOn: claimed ?? null }),
);

const allowance = question(
  MONTHLY_ALLOWANCE,
  z.object({ average: amount(), months: count(), sex: sex().optional(), born: birth().optional(), on: lawDay() }),
  ({ sex, born, on, ...given }) => monthlyAllowance({ ...given, person: sex && born ? { sex, born } : null, at: on }),
);

const social = question(
  SOCIAL_PENSION,
  z.object({ age: count(), poor: yesNo().default(false), pension: yesNo().default(false), on: lawDay() }),
  ({ pension, on, ...given }) => socialPension({ ...given, drawsPension: pension, at: on }),
);

const abroad = question(
  ABROAD_LUMP,
  z.object({
    pension: amount(),
    years_before_2014: decimal(YEARS).default(0),
    years_from_2014: decimal(YEARS),
    months_drawn: count(),
    on: lawDay(),
  }),
  ({ pension, years_before_2014, years_from_2014, months_drawn, on }) =>
    abroadLump({
      pension,
      yearsBefore2014: years_before_2014,
      yearsFrom2014: years_from_2014,
      monthsDrawn: months_drawn,
      at: on,
    }),
);

export const BENEFIT_QUESTIONS = [
  age,
  conditions,
  rate,
  years,
  average,
  monthly,
  wanted,
  oneOff,
  funeral,
  survivors,
  maternity,
  allowance,
  social,
  abroad,
];
