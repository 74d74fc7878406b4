import { type Day, day } from '#base/dates.ts';
import { monthOf, monthsBetween } from '#base/months.ts';
import { incomeRange } from '#law/contribution/income-range.ts';
import { vsiRate } from '#law/parameters/voluntary.ts';
import type { ImportedRow } from './import-kinds.ts';
import { type RowProblem, rowProblem } from './row-problem.ts';

/** Voluntary insurance began with the first rate. */
const FIRST_DAY = day(vsiRate.entries[0]?.from ?? '2008-01-01');
/** Law 41/2024, article 36: up to five years in advance. */
const MOST_MONTHS_IN_ADVANCE = 60;
const MOST_MONTHS_APART = 120;

/** What is taken of a payment, but cannot well be. */
export function paymentRemarks(row: ImportedRow): RowProblem[] {
  const { scheme, method, income, from_month, paid_on, reverses } = row;
  const months = Number(row.months);
  if (reverses || typeof from_month !== 'string' || typeof paid_on !== 'string') return [];
  const on = day(paid_on);
  const remarks: RowProblem[] = [];
  const apart = Math.abs(monthsBetween(monthOf(on), monthOf(day(from_month))));
  if (method !== 'missing' && apart > MOST_MONTHS_APART) remarks.push(rowProblem('far-from-payment', {}));
  if (scheme !== 'vsi') return remarks;
  if (from_month < FIRST_DAY) remarks.push(rowProblem('before-voluntary', { first: FIRST_DAY }));
  if (method !== 'missing' && months > MOST_MONTHS_IN_ADVANCE) {
    remarks.push(rowProblem('many-months', { months, most: MOST_MONTHS_IN_ADVANCE }));
  }
  const cycle = Number(method);
  if (cycle > 0 && months % cycle !== 0) {
    remarks.push(rowProblem('months-unlike-method', { method: String(method), months }));
  }
  return typeof income === 'number' ? [...remarks, ...incomeRemarks(income, on)] : remarks;
}

function incomeRemarks(income: number, on: Day): RowProblem[] {
  const range = rangeOn(on);
  if (!range.ok) return [];
  const { floor, ceiling } = range.value;
  if (income < floor) return [rowProblem('below-floor', { income, floor })];
  return income > ceiling ? [rowProblem('above-ceiling', { income, ceiling })] : [];
}

/** The law's range is worked out once for each day: files pay on few days. */
const RANGES = new Map<Day, ReturnType<typeof incomeRange>>();

function rangeOn(on: Day): ReturnType<typeof incomeRange> {
  const range = RANGES.get(on) ?? incomeRange(on);
  RANGES.set(on, range);
  return range;
}
