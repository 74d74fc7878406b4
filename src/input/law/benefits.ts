import { z } from 'zod';
import { dong } from '#base/money.ts';
import { month } from '#base/months.ts';
import { FUNERAL_GRANT, funeralGrant } from '#law/grants/funeral.ts';
import { MATERNITY_GRANT, maternityGrant } from '#law/grants/maternity.ts';
import { MONTHLY_ALLOWANCE, monthlyAllowance } from '#law/grants/monthly-allowance.ts';
import { ONE_OFF, type OneOffGround, oneOffBenefit } from '#law/grants/one-off.ts';
import { SURVIVORS, survivorsOfMember } from '#law/grants/survivors.ts';
import { AVERAGE_INCOME, averageIncome, type PaidPeriod } from '#law/pension/average-income.ts';
import { COUNTED_YEARS, countedYears } from '#law/pension/counted-years.ts';
import { PENSION, pension } from '#law/pension/pension.ts';
import { PENSION_CONDITIONS, pensionStart } from '#law/pension/pension-conditions.ts';
import { PENSION_RATE, pensionRate } from '#law/pension/pension-rate.ts';
import { RETIREMENT_AGE, retirement } from '#law/pension/retirement-age.ts';
import { WANTED_PENSION, wantedPension } from '#law/pension/wanted-pension.ts';
import { question } from './question.ts';
import { amount, birth, count, day, decimal, listOf, monthText, sex, yesNo } from './texts.ts';

const NOTHING = dong(0);

/** `2015-01:12:1000000`: first month, months, income; `:missing` after it for a payment for missing time. */
const period = z
  .string()
  .regex(/^\d{4}-(0[1-9]|1[0-2]):\d{1,3}:\d{1,9}(:missing)?$/, 'is no period (YYYY-MM:months:income)')
  .transform((text): PaidPeriod => {
    const [from = '', months, income, missing] = text.split(':');
    return { from: month(from), months: Number(months), income: dong(Number(income)), missing: missing !== undefined };
  });

const age = question(RETIREMENT_AGE, z.object({ sex, born: birth, on: day.optional() }), ({ sex, born }) =>
  retirement({ sex, born }),
);

const conditions = question(
  PENSION_CONDITIONS,
  z.object({
    sex,
    born: birth,
    months: count,
    compulsory: count.default(0),
    started: day,
    last_paid: monthText,
    on: day,
  }),
  ({ months, compulsory, started, last_paid, on, ...who }) =>
    pensionStart({
      ...who,
      monthsVoluntary: months,
      monthsCompulsory: compulsory,
      startedOn: started,
      lastPaid: last_paid,
      at: on,
    }),
);

const rate = question(
  PENSION_RATE,
  z.object({ sex, years: decimal, treaty: yesNo.default(false), on: day }),
  ({ on, ...given }) => pensionRate({ ...given, at: on }),
);

const years = question(COUNTED_YEARS, z.object({ months: count, on: day }), ({ months, on }) =>
  countedYears({ months, at: on }),
);

const average = question(
  AVERAGE_INCOME,
  z.object({
    paid: listOf(period),
    compulsory_months: count.default(0),
    compulsory_average: amount.default(NOTHING),
    on: day,
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
    sex,
    months: count,
    average: amount,
    after_conditions: count.default(0),
    compulsory_months: count.default(0),
    compulsory_from: day.optional(),
    on: day,
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
  z.object({ sex, years: decimal, pension: amount, on: day }),
  ({ on, ...given }) => wantedPension({ ...given, at: on }),
);

const GROUNDS = ['retirement-age', 'settling-abroad', 'fatal-disease', 'disability', 'paused'] as const;

const oneOff = question(
  ONE_OFF,
  z.object({
    ground: z.enum(GROUNDS),
    before_2014: count.default(0),
    from_2014: count.default(0),
    average: amount,
    paid: amount.default(NOTHING),
    support: amount.default(NOTHING),
    disability: count.default(0),
    started: day.optional(),
    paused: count.default(0),
    on: day,
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
  z.object({ months: count, pensioner: yesNo.default(false), on: day }),
  ({ on, ...given }) => funeralGrant({ ...given, at: on }),
);

const survivors = question(
  SURVIVORS,
  z.object({
    before_2014: count.default(0),
    from_2014: count.default(0),
    average: amount,
    paid: amount.default(NOTHING),
    mixed: yesNo.default(false),
    on: day,
  }),
  ({ before_2014, from_2014, on, ...given }) =>
    survivorsOfMember({ ...given, monthsBefore2014: before_2014, monthsFrom2014: from_2014, at: on }),
);

const maternity = question(
  MATERNITY_GRANT,
  z.object({ children: count, months: count, on: day, claimed: day.optional() }),
  ({ on, claimed, ...given }) => maternityGrant({ ...given, bornOn: on, claimedOn: claimed ?? null }),
);

const allowance = question(
  MONTHLY_ALLOWANCE,
  z.object({ average: amount, months: count, on: day }),
  ({ on, ...given }) => monthlyAllowance({ ...given, at: on }),
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
];
