import { z } from 'zod';
import { type Day, day } from '#base/dates.ts';
import { dong } from '#base/money.ts';
import { type Month, month, monthsBetween } from '#base/months.ts';
import { ok } from '#base/result.ts';
import { byYears, oneOffBenefit } from '../grants/one-off.ts';
import { toDong } from '../language/arithmetic.ts';
import { type Coefficients, coefficientOf } from '../language/coefficients.ts';
import { type Law, type Parameter, valueAt } from '../language/parameter.ts';
import { adjCoeffCompulsory } from '../parameters/compulsory-coefficients.ts';
import { countedYears as countedYearsTable } from '../parameters/pension.ts';
import { adjCoeffVoluntary } from '../parameters/voluntary-coefficients.ts';
import { type AverageIncome, type AverageInputs, averageIncome, type PaidPeriod } from '../pension/average-income.ts';
import { countedYears } from '../pension/counted-years.ts';
import { type Context, type ExampleKind, exampleKind, joined, outcomeOf } from './example-kind.ts';
import { amount, count, monthText } from './forms.ts';

const period = z
  .object({
    year: z.int().optional(),
    start: monthText.optional(),
    end: monthText.optional(),
    months: z.int().min(1).optional(),
    income: amount,
    coefficient: z.number().min(1).optional(),
  })
  .refine(({ year, start }) => year ?? start, 'neither year nor start is given');

type Period = z.infer<typeof period>;

const startOf = ({ year, start }: Period): Month => start ?? month(`${year}-01`);
const monthsOf = ({ start, end, months }: Period): number =>
  months ?? (start && end ? monthsBetween(start, end) + 1 : 12);

const toPaid = (each: Period): PaidPeriod => ({ from: startOf(each), months: monthsOf(each), income: each.income });

/** The voluntary table; before 2008 there was none, and the compulsory one reaches further back. */
const tableOf = (periods: readonly Period[]) =>
  periods.some((each) => startOf(each) < FIRST_VOLUNTARY) ? adjCoeffCompulsory : adjCoeffVoluntary;
const FIRST_VOLUNTARY = month('2008-01');

function averageOf(periods: readonly Period[], context: Context, compulsory: AverageInputs['compulsory'] = null) {
  const table = tableOf(periods);
  const law = context.assuming([table, givenCoefficients(periods, table, context.at)]);
  const ofCompulsory = table === adjCoeffCompulsory;
  return averageIncome({ paid: periods.map(toPaid), compulsory, ofCompulsory, at: law });
}

/** The table of the day with the coefficients that the example gives; undefined where it gives no other. */
function givenCoefficients(periods: readonly Period[], table: Parameter<Coefficients>, at: Day) {
  const known = valueAt(table, at);
  const years = new Map(periods.map((each) => [Number(startOf(each).slice(0, 4)), each.coefficient]));
  const inForce = (year: number) => (known.ok ? coefficientOf(known.value.value, year) : null);
  if ([...years].every(([year, given]) => given === undefined || given === inForce(year))) return undefined;
  const firstYear = Math.min(...years.keys());
  const lastYear = Math.max(...years.keys());
  const values = Array.from({ length: lastYear - firstYear + 1 }, (_, i) => {
    return years.get(firstYear + i) ?? inForce(firstYear + i) ?? undefined;
  });
  return { firstYear, values };
}

const average = exampleKind(
  z
    .object({
      periods: z.array(period).min(1).optional(),
      income_month: amount.optional(),
      mean_coefficient: z.number().optional(),
    })
    .refine(({ periods, income_month }) => periods ?? income_month, 'neither periods nor income_month is given'),
  ({ periods, income_month, mean_coefficient }, context) => {
    if (!periods) {
      const value = toDong((income_month ?? 0) * (mean_coefficient ?? 1));
      return ok({ outputs: { average: value }, values: [], rule: null, workings: [] });
    }
    return outcomeOf(averageOf(periods, context), averageOutputs, unroundedAverage);
  },
);

const averageOutputs = (value: AverageIncome) => ({
  adjusted_total: toDong(value.total),
  average: toDong(value.average),
  months: value.months,
  total_months: value.months,
});
const unroundedAverage = (value: AverageIncome) => ({ average: value.average, adjusted_total: value.total });

const mixedAverage = exampleKind(
  z.object({
    compulsory_months: count,
    compulsory_average: z.number().min(0),
    periods: z.array(period).min(1),
  }),
  ({ compulsory_months, compulsory_average, periods }, context) => {
    const compulsory = { months: compulsory_months, average: compulsory_average };
    return outcomeOf(averageOf(periods, context, compulsory), averageOutputs, unroundedAverage);
  },
);

/** From when on each law rounds years as it does. */
const ROUNDING_LAWS: Record<string, Day> = {
  '2006': day('2008-01-01'),
  '2014': day('2016-01-01'),
  '2024': day('2025-07-01'),
};

const oneOff = exampleKind(
  z
    .object({
      periods: z.array(period).min(1).optional(),
      average: z.number().min(0).optional(),
      months_before_2014: count.optional(),
      months_from_2014: count.optional(),
      rounding_law: z.enum(['2006', '2014', '2024']).optional(),
      paid_total: amount.optional(),
      state_support_received: amount.default(dong(0)),
    })
    .refine(({ periods, average }) => periods ?? average, 'neither periods nor average is given'),
  (given, context) => {
    const months = {
      monthsBefore2014: given.months_before_2014 ?? monthsWithin(given.periods, true),
      monthsFrom2014: given.months_from_2014 ?? monthsWithin(given.periods, false),
    };
    const computed = given.periods ? averageOf(given.periods, context) : null;
    if (computed?.ok === false) return computed;
    const mean = given.average ?? computed?.value.value.average ?? 0;
    const at = roundingOf(given.rounding_law, context);
    const years = byYears(months, mean, at);
    if (!years.ok) return years;
    const benefit = oneOffBenefit({
      ...months,
      ground: { kind: 'settling-abroad' },
      average: mean,
      paid: given.paid_total ?? years.value.amount,
      supportReceived: given.state_support_received,
      at,
    });
    const settled = outcomeOf(benefit, (value) => ({
      benefit: value,
      years_counted: years.value.years,
      total_months: months.monthsBefore2014 + months.monthsFrom2014,
    }));
    return computed ? joined(outcomeOf(computed, averageOutputs, unroundedAverage), settled) : settled;
  },
);

const monthsWithin = (periods: readonly Period[] | undefined, before: boolean): number =>
  (periods ?? []).reduce((sum, each) => {
    const early = Math.min(monthsOf(each), Math.max(0, monthsBetween(startOf(each), month('2014-01'))));
    return sum + (before ? early : monthsOf(each) - early);
  }, 0);

function roundingOf(law: keyof typeof ROUNDING_LAWS | undefined, { at, assuming }: Context): Law {
  const named = law === undefined ? undefined : ROUNDING_LAWS[law];
  const rows = named && valueAt(countedYearsTable, named);
  return rows?.ok ? assuming([countedYearsTable, rows.value.value]) : at;
}

const rounding = exampleKind(z.object({ months: count }), ({ months }, { at }) =>
  outcomeOf(countedYears({ months, at }), (years) => ({ years_counted: years })),
);

export const BENEFIT_KINDS: Record<string, ExampleKind> = {
  si_average: average,
  mixed_average: mixedAverage,
  si_one_off: oneOff,
  si_years_rounding: rounding,
};
