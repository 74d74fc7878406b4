import type { Dong } from '#base/money.ts';
import { addMonths, lastDay, type Month, monthOf, monthsBetween } from '#base/months.ts';
import { err, ok, type Result } from '#base/result.ts';
import { dayOf, type Law, valueAt } from '../language/parameter.ts';
import type { Refusal } from '../language/refusals.ts';
import type { Computation } from '../language/rule.ts';
import { lumpYearsBorder } from '../parameters/benefits.ts';
import { type AverageIncome, averageIncome, type PaidPeriod } from '../pension/average-income.ts';

export const INSURANCE_KINDS = ['compulsory', 'voluntary'] as const;
export type InsuranceKind = (typeof INSURANCE_KINDS)[number];

/** One stretch of a working life: equal incomes from the first to the last month, both paid. */
export interface CareerRow {
  kind: InsuranceKind;
  from: Month;
  until: Month;
  /** Đồng a month. */
  income: Dong;
}

export interface Stretch {
  from: Month;
  until: Month;
  months: number;
}

/** Rows put in order, every month once. Where two rows name one month the compulsory one counts, else the first. */
export interface Career {
  compulsory: readonly PaidPeriod[];
  voluntary: readonly PaidPeriod[];
  monthsCompulsory: number;
  monthsVoluntary: number;
  /** The first month of each kind; null without any. */
  startedCompulsory: Month | null;
  startedVoluntary: Month | null;
  /** The last month paid; null without any. */
  lastPaid: Month | null;
  /** Months that several rows name, and months between the first and the last that none does. */
  overlaps: readonly Stretch[];
  gaps: readonly Stretch[];
}

interface PaidMonth {
  month: Month;
  kind: InsuranceKind;
  income: Dong;
}

/** The career of some rows, in whatever order they were written. */
export function careerOf(rows: readonly CareerRow[]): Career {
  const paid = new Map<Month, PaidMonth>();
  const twice = new Set<Month>();
  const first = rows.toSorted((a, b) => INSURANCE_KINDS.indexOf(a.kind) - INSURANCE_KINDS.indexOf(b.kind));
  for (const { kind, from, until, income } of first) {
    for (let month = from; month <= until; month = addMonths(month, 1)) {
      if (paid.has(month)) twice.add(month);
      else paid.set(month, { month, kind, income });
    }
  }
  const months = [...paid.values()].sort((a, b) => (a.month < b.month ? -1 : 1));
  const periodsOf = (kind: InsuranceKind): PaidPeriod[] => periods(months.filter((each) => each.kind === kind));
  const [compulsory, voluntary] = [periodsOf('compulsory'), periodsOf('voluntary')];
  return {
    compulsory,
    voluntary,
    monthsCompulsory: monthsIn(compulsory),
    monthsVoluntary: monthsIn(voluntary),
    startedCompulsory: compulsory[0]?.from ?? null,
    startedVoluntary: voluntary[0]?.from ?? null,
    lastPaid: months.at(-1)?.month ?? null,
    overlaps: stretches([...twice].sort()),
    gaps: gapsBetween(months.map(({ month }) => month)),
  };
}

/** Months one after another with equal incomes, as periods. */
function periods(months: readonly PaidMonth[]): PaidPeriod[] {
  const found: PaidPeriod[] = [];
  for (const { month, income } of months) {
    const last = found.at(-1);
    if (last && last.income === income && addMonths(last.from, last.months) === month) last.months += 1;
    else found.push({ from: month, months: 1, income });
  }
  return found;
}

const monthsIn = (periods: readonly PaidPeriod[]): number => periods.reduce((sum, { months }) => sum + months, 0);

function stretches(months: readonly Month[]): Stretch[] {
  const found: Stretch[] = [];
  for (const month of months) {
    const last = found.at(-1);
    if (last && addMonths(last.until, 1) === month) found.splice(-1, 1, stretch(last.from, month));
    else found.push(stretch(month, month));
  }
  return found;
}

const stretch = (from: Month, until: Month): Stretch => ({ from, until, months: monthsBetween(from, until) + 1 });

const gapsBetween = (months: readonly Month[]): Stretch[] =>
  months.flatMap((month, i) => {
    const before = months[i - 1];
    return before && addMonths(before, 1) < month ? [stretch(addMonths(before, 1), addMonths(month, -1))] : [];
  });

/** The career with more months paid at the end, for a plan. Income by income, as `incomeOf` says for each month. */
export function continued(career: Career, months: number, incomeOf: (month: Month) => Dong, from: Month): Career {
  const more = Array.from({ length: months }, (_, i): CareerRow => {
    const month = addMonths(from, i);
    return { kind: 'voluntary', from: month, until: month, income: incomeOf(month) };
  });
  return careerOf([...rowsOf(career), ...more]);
}

/** A career as rows again. */
export const rowsOf = ({ compulsory, voluntary }: Career): CareerRow[] =>
  INSURANCE_KINDS.flatMap((kind) =>
    (kind === 'compulsory' ? compulsory : voluntary).map(({ from, months, income }) => ({
      kind,
      from,
      until: addMonths(from, months - 1),
      income,
    })),
  );

export interface CareerAverage {
  /** Of all months, each kind adjusted by its own table. */
  all: Computation<AverageIncome>;
  /** Of the compulsory months alone; null without any. */
  compulsory: Computation<AverageIncome> | null;
  /** The coefficients are those of the year before, because those of the year are not published yet. */
  ofYearBefore: boolean;
}

/**
 * The average income of a career, compulsory and voluntary months together; `missing` are months paid for at once.
 * Unit: đồng a month, unrounded. Source: law 41/2024, article 104; decree 158/2025, article 17.5.
 */
export function careerAverage(
  career: Career,
  at: Law,
  missing: readonly PaidPeriod[] = [],
): Result<CareerAverage, Refusal[]> {
  const now = averageBy(career, at, missing);
  if (now.ok || now.error.every(({ kind }) => kind !== 'not-published-yet')) return now;
  const yearBefore = lastDay(addMonths(monthOf(dayOf(at)), -Number(dayOf(at).slice(5, 7))));
  const before = averageBy(career, yearBefore, missing);
  return before.ok ? ok({ ...before.value, ofYearBefore: true }) : now;
}

function averageBy(career: Career, at: Law, missing: readonly PaidPeriod[]): Result<CareerAverage, Refusal[]> {
  const { compulsory, voluntary, monthsCompulsory } = career;
  // Their table is not asked where there are none: it may be published later than the other, or not at all.
  const own =
    monthsCompulsory > 0 ? averageIncome({ paid: compulsory, compulsory: null, ofCompulsory: true, at }) : null;
  if (own && !own.ok) return own;
  const share = own && { months: monthsCompulsory, average: own.value.value.average };
  const paid = [...voluntary, ...missing.map((period) => ({ ...period, missing: true }))];
  const all = averageIncome({ paid, compulsory: share, at });
  if (!all.ok) return all;
  return ok({ all: all.value, compulsory: own?.value ?? null, ofYearBefore: false });
}

/** How many of a career's months lie before the border of lump payments, and how many after it. */
export function lumpMonths(
  career: Career,
  at: Law,
): Result<{ monthsBefore2014: number; monthsFrom2014: number }, Refusal[]> {
  const border = valueAt(lumpYearsBorder, at);
  if (!border.ok) return err([border.error]);
  const first = monthOf(border.value.value);
  const before = [...career.compulsory, ...career.voluntary].reduce(
    (sum, { from, months }) => sum + Math.min(months, Math.max(0, monthsBetween(from, first))),
    0,
  );
  return ok({ monthsBefore2014: before, monthsFrom2014: career.monthsCompulsory + career.monthsVoluntary - before });
}
