import { type DayNumber, dayNumber } from './days.ts';
import type { PersonRow } from './rows.ts';

/**
 * What people paid by the law of 2016 to 2021. All amounts in đồng.
 * The rate is 22 % of a chosen income, at least the rural poverty line: Law 58/2014/QH13, article 87.1.
 */
const VSI_PERCENT = 22;
/** Rural poverty line: Decision 59/2015/QĐ-TTg; for 2021 extended by Decree 07/2021/NĐ-CP. */
export const POVERTY_LINE = 700_000;
/** From 2018 the State pays this percentage of 22 % of the poverty line: Decree 134/2015/NĐ-CP, article 14. */
const SUPPORT_PERCENT: Record<PersonRow['support_group'], number> = { poor: 30, near_poor: 25, other: 10 };
const SUPPORT_FROM = dayNumber('2018-01-01');

/**
 * Monthly rate by which payments in advance are lowered and payments for missing time are raised. The rates announced
 * for the other years were not found; this is the last one that is attested, of 2017 (0.6583 %). It prices made-up payments only.
 */
const FUND_RATE = 0.006583;

/** Base salary: Decrees 38/2019, 72/2018, 47/2017 and 47/2016/NĐ-CP; before May 2016 by Decree 66/2013/NĐ-CP. */
const BASE_SALARIES = [
  { from: dayNumber('2019-07-01'), amount: 1_490_000 },
  { from: dayNumber('2018-07-01'), amount: 1_390_000 },
  { from: dayNumber('2017-07-01'), amount: 1_300_000 },
  { from: dayNumber('2016-05-01'), amount: 1_210_000 },
];
const baseSalary = (on: DayNumber): number => BASE_SALARIES.find(({ from }) => from <= on)?.amount ?? 1_150_000;

/** Per thousand of base salary for the first member of a household: Decree 146/2018/NĐ-CP, article 7.1. */
const HHI_PER_THOUSAND = 45;
/** Of the first member's contribution, for the first to the fourth member and from the fifth on: the same place. */
const HHI_LADDER_PERCENT = [100, 70, 60, 50, 40];

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
  return { paid: (baseSalary(paidOn) * HHI_PER_THOUSAND * percent * months) / 100_000, state_support: 0 };
}
