import { share } from '../language/arithmetic.ts';
import type { Payers } from './payers.ts';
import type { Tariff } from './tariff.ts';

/** Why a person's column is empty; `NOT_REFUSED` is 0, so that a fresh column refuses nobody. */
export const NOT_REFUSED = 0;
export const BELOW_FLOOR = 1;
export const ABOVE_CEILING = 2;
export const SUPPORT_UNKNOWN = 3;

/** What many people pay, đồng; 0 in every amount of those who are refused. */
export interface Contributions {
  gross: Float64Array;
  stateSupport: Float64Array;
  localSupport: Float64Array;
  payable: Float64Array;
  refused: Uint8Array;
}

/** Empty columns for a number of people, which can be filled again and again. */
export const contributionColumns = (people: number): Contributions => ({
  gross: new Float64Array(people),
  stateSupport: new Float64Array(people),
  localSupport: new Float64Array(people),
  payable: new Float64Array(people),
  refused: new Uint8Array(people),
});

/**
 * What everybody pays at once for a number of months, and who pays the rest: `payment` of one person, over columns. With one
 * month it is `monthlyContribution`. Unit: đồng for all the months. Sources: those of the two rules.
 */
export function contributionsOf(
  { incomes, groupSets, monthsSupported }: Payers,
  tariff: Tariff,
  months: number,
  into: Contributions = contributionColumns(incomes.length),
): Contributions {
  const { gross, stateSupport, localSupport, payable, refused } = into;
  const { floor, ceiling, rate, mostMonths } = tariff;
  for (let i = 0; i < incomes.length; i++) {
    const income = incomes[i] as number;
    const set = groupSets[i] as number;
    const supportOfState = tariff.stateSupport[set] as number;
    const refusal = refusalOf(income, supportOfState, floor, ceiling);
    refused[i] = refusal;
    if (refusal !== NOT_REFUSED) {
      gross[i] = stateSupport[i] = localSupport[i] = payable[i] = 0;
      continue;
    }
    const month = share(income, rate);
    const left = Math.max(0, mostMonths - (monthsSupported[i] as number));
    const state = left > 0 ? Math.min(month, supportOfState) : 0;
    const local = Math.min(tariff.localSupport[set] as number, month - state) * months;
    gross[i] = month * months;
    stateSupport[i] = state * Math.min(months, left);
    localSupport[i] = local;
    payable[i] = month * months - state * Math.min(months, left) - local;
  }
  return into;
}

/** In the order of the rule for one person: without a figure nothing else is looked at. */
function refusalOf(income: number, supportOfState: number, floor: number, ceiling: number): number {
  if (supportOfState < 0) return SUPPORT_UNKNOWN;
  if (income < floor) return BELOW_FLOOR;
  return income > ceiling ? ABOVE_CEILING : NOT_REFUSED;
}

/** Chosen incomes as a day's law lets them be: raised to the floor, lowered to the ceiling. */
export const withinRange = (incomes: Float64Array, { floor, ceiling }: Tariff): Float64Array =>
  incomes.map((income) => Math.min(Math.max(income, floor), ceiling));

/** The sum of a column. Unit: that of the column. */
export function sumOfColumn(column: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < column.length; i++) sum += column[i] as number;
  return sum;
}
