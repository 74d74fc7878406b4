import { day } from '#base/dates.ts';
import { type Parameter, valueAt } from '#law/language/parameter.ts';
import { hhiLadderPct, hhiRate } from '#law/parameters/household-health.ts';
import { baseSalary, ruralPovertyLine } from '#law/parameters/levels.ts';
import { fundRateMonth } from '#law/parameters/payment.ts';
import { vsiSupportPctNearPoor, vsiSupportPctOther, vsiSupportPctPoor } from '#law/parameters/support.ts';
import { vsiRate } from '#law/parameters/voluntary.ts';
import { type DayNumber, dayNumber } from './days.ts';
import type { PersonRow } from './rows.ts';

/** People paid by the law of 2016 to 2021, whose figures of the last day hold for all these years, but for the base salary. */
const AT = day('2021-12-31');
const FIRST_DAY = day('2015-01-01');

/** @throws RangeError where the tables of the law do not know a figure. */
function known<Value>(table: Parameter<Value>, at = AT): Value {
  const figure = valueAt(table, at);
  if (!figure.ok) throw new RangeError(`${table.id} is not known on ${at}`);
  return figure.value.value;
}

const VSI_PERCENT = known(vsiRate);
/** Rural poverty line, đồng a month. */
export const POVERTY_LINE = known(ruralPovertyLine);
/** From 2018 the State pays this percentage of what the poverty line would cost. */
const SUPPORT_PERCENT: Record<PersonRow['support_group'], number> = {
  poor: known(vsiSupportPctPoor),
  near_poor: known(vsiSupportPctNearPoor),
  other: known(vsiSupportPctOther),
};
const SUPPORT_FROM = dayNumber('2018-01-01');

/**
 * Monthly rate by which payments in advance are lowered and payments for missing time are raised. The rates announced
 * for most years were not found; this is the attested one of 2017. It prices made-up payments only.
 */
const FUND_RATE = known(fundRateMonth, day('2017-01-01')) / 100;

/** Newest first. */
const BASE_SALARIES = baseSalary.entries
  .flatMap((entry) => ('value' in entry ? [{ from: entry.from, amount: entry.value }] : []))
  .map(({ from, amount }) => ({ from: from < FIRST_DAY ? dayNumber(FIRST_DAY) : dayNumber(from), amount }))
  .toReversed();
const baseSalaryOn = (on: DayNumber): number => BASE_SALARIES.find(({ from }) => from <= on)?.amount ?? 0;

/** Of base salary, for the first member of a household. */
const HHI_PERCENT = known(hhiRate);
/** Of the first member's contribution, for the first to the fourth member and from the fifth on: the same place. */
const HHI_LADDER_PERCENT = known(hhiLadderPct);

/** What one pays, and what the State adds. */
export interface Price {
  paid: number;
  state_support: number;
}

/** Of whom, how much, when: what decides the price of months in voluntary insurance. */
export interface Order {
  income: number;
  group: PersonRow['support_group'];
  months: number;
  paidOn: DayNumber;
}

const monthly = (income: number): number => (income * VSI_PERCENT) / 100;

function supportOf({ group, months, paidOn }: Order): number {
  return paidOn < SUPPORT_FROM ? 0 : (monthly(POVERTY_LINE) * SUPPORT_PERCENT[group] * months) / 100;
}

/** Months paid for at their time. */
export function regularPrice(order: Order): Price {
  return priced(order, monthly(order.income) * order.months);
}

/** Coming years at once, discounted month by month: the formula as Decree 159/2025/NĐ-CP, article 6, carries it on. */
export function advancePrice(order: Order): Price {
  const months = (1 - (1 + FUND_RATE) ** -order.months) / (1 - 1 / (1 + FUND_RATE));
  return priced(order, Math.round(monthly(order.income) * months));
}

/** Missing years at once, with interest: the formula as Decree 159/2025/NĐ-CP, article 7, carries it on. */
export function missingPrice(order: Order): Price {
  const months = ((1 + FUND_RATE) ** (order.months + 1) - (1 + FUND_RATE)) / FUND_RATE;
  return priced(order, Math.round(monthly(order.income) * months));
}

function priced(order: Order, whole: number): Price {
  const state_support = supportOf(order);
  return { paid: whole - state_support, state_support };
}

/** Household health insurance for the member of that place in the household (0 for the first). */
export function healthPrice(place: number, months: number, paidOn: DayNumber): Price {
  const percent = HHI_LADDER_PERCENT[Math.min(place, HHI_LADDER_PERCENT.length - 1)] ?? 0;
  return { paid: (baseSalaryOn(paidOn) * HHI_PERCENT * percent * months) / 10_000, state_support: 0 };
}
