import { z } from 'zod';
import { day } from '#base/dates.ts';
import { err, ok } from '#base/result.ts';
import { pension } from '../pension/pension.ts';
import { pensionStart } from '../pension/pension-conditions.ts';
import { pensionRate } from '../pension/pension-rate.ts';
import { RETIREMENT_AGE, retirement, retirementAgeIn } from '../pension/retirement-age.ts';
import { wantedPension } from '../pension/wanted-pension.ts';
import { type ExampleKind, exampleKind, outcomeOf } from './example-kind.ts';
import { amount, birth, count, monthOrDay, monthsOfMethod, sex } from './forms.ts';

const year = z.int().min(1900).max(2200);

const rate = exampleKind(
  z.object({ sex, years_counted: z.number().min(0), retire_year: year.optional(), treaty: z.boolean().default(false) }),
  (given, { at, remark }) => {
    const other = given.retire_year !== undefined && given.retire_year !== Number(at.slice(0, 4));
    if (other) remark(`retires in ${given.retire_year}: the law of that year’s first day is applied`);
    const law = other ? day(`${given.retire_year}-01-01`) : at;
    const answer = pensionRate({ sex: given.sex, years: given.years_counted, treaty: given.treaty, at: law });
    return outcomeOf(answer, ({ percent, yearsOver }) => ({ rate_pct: percent, years_over: yearsOver }));
  },
);

const target = exampleKind(
  z.object({ sex, years: z.number().min(0), target_pension: amount, assume: z.string().optional() }),
  (given, { at }) =>
    outcomeOf(wantedPension({ sex: given.sex, years: given.years, pension: given.target_pension, at }), (value) => ({
      rate_pct: value.percent,
      min_income: value.income,
      gross_month: value.gross,
    })),
);

const paid = exampleKind(
  z.object({
    sex,
    years: z.number().min(0).optional(),
    months: count.optional(),
    average: z.number().min(0),
    months_after_conditions: count.default(0),
  }),
  (given, { at }) => {
    const months = given.months ?? Math.round((given.years ?? 0) * 12);
    const answer = pension({
      sex: given.sex,
      months,
      monthsAfterConditions: given.months_after_conditions,
      compulsory: null,
      average: given.average,
      at,
    });
    return outcomeOf(answer, (value) => ({
      rate_pct: value.percent,
      years_counted: value.years,
      pension_month: value.month,
      lump_sum: value.lumpSum,
    }));
  },
);

const born = z
  .object({ sex, birth_month: birth.optional(), birth_date: birth.optional(), birth_year: year.optional() })
  .refine((given) => given.birth_month ?? given.birth_date ?? given.birth_year, 'no date of birth is given');

const age = exampleKind(born, ({ sex, birth_date, birth_month, birth_year }) =>
  outcomeOf(retirement({ sex, born: birth_date ?? birth_month ?? String(birth_year) }), (value) => ({
    age_years: value.age[0],
    age_months: value.age[1],
    age_reached_month: value.reached,
    pension_from: value.pensionFrom,
  })),
);

const ageByYear = exampleKind(z.object({ year }), (given) => {
  const figure = retirementAgeIn(given.year);
  if (!figure.ok) return err([figure.error]);
  const { male, female } = figure.value.value;
  const text = ([years, months]: readonly [number, number]): string => `${years}y${months}m`;
  return ok({
    outputs: { male: text(male), female: text(female) },
    values: [figure.value],
    rule: RETIREMENT_AGE,
    workings: [],
  });
});

const start = exampleKind(
  z.object({
    sex,
    birth_month: birth,
    months: count,
    months_compulsory: count.default(0),
    months_paid_at_once: count.default(0),
    started: monthOrDay.optional(),
    last_paid: monthOrDay.optional(),
    paid_on: monthOrDay.optional(),
    method: z.string().optional(),
    cycle_from: monthOrDay.optional(),
    requested: monthOrDay.optional(),
  }),
  (given, { at }) => {
    const { method, cycle_from } = given;
    const cycle = method && cycle_from ? { from: cycle_from, months: monthsOfMethod(method) } : null;
    const answer = pensionStart({
      sex: given.sex,
      born: given.birth_month,
      monthsVoluntary: Math.max(0, given.months - given.months_compulsory) + given.months_paid_at_once,
      monthsCompulsory: given.months_compulsory,
      started: given.started ?? null,
      lastPaid: given.paid_on ?? given.last_paid ?? null,
      cycle,
      requested: given.requested ?? null,
      at,
    });
    return outcomeOf(answer, (value) => ({ allowed: true, pension_from: value }));
  },
);

export const PENSION_KINDS: Record<string, ExampleKind> = {
  pension_rate: rate,
  pension_target: target,
  pension_amount: paid,
  retirement_age: age,
  retirement_age_by_year: ageByYear,
  vsi_pension_start: start,
};
