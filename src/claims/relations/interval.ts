import { formatNumber } from '#base/vietnamese.ts';
import type { Claim } from '../claim.ts';

/** The values that a printed number allows. */
export interface Interval {
  low: number;
  high: number;
}

/** Counted, not measured: without a rounded magnitude such a number is exact. */
const COUNTED: readonly Claim['unit'][] = ['person', 'event', 'household', 'other'];

/** Half the worth of the last printed digit; nothing for whole counted things. */
export function slackOf({ unit, step, value }: Claim): number {
  return COUNTED.includes(unit) && step <= 1 && Number.isInteger(value) ? 0 : step / 2;
}

/** What a claim allows: the interval of its last digit, or what its hedge says. */
export function intervalOf(claim: Claim): Interval {
  const { value, upTo, hedge } = claim;
  const slack = slackOf(claim);
  const round = Math.max(roundness(claim), Math.abs(value) * 0.05);
  switch (hedge) {
    case 'exact':
      return { low: value - slack, high: upTo + slack };
    case 'above':
      return { low: value, high: upTo + round };
    case 'below':
      return { low: value - round, high: upTo };
    case 'about':
      return { low: value - round, high: upTo + round };
    case 'at_least':
      return { low: value, high: Infinity };
    case 'at_most':
      return { low: -Infinity, high: upTo };
  }
}

/** The worth of the last digit that is no closing zero: 100 for 7,500. */
function roundness({ value, step }: Claim): number {
  if (value === 0 || !Number.isInteger(value / step)) return step;
  let round = step;
  while (Number.isInteger(value / (round * 10))) round *= 10;
  return round;
}

export const plus = (a: Interval, b: Interval): Interval => ({ low: a.low + b.low, high: a.high + b.high });
export const minus = (a: Interval, b: Interval): Interval => ({ low: a.low - b.high, high: a.high - b.low });

/** Quotient of positive intervals. */
export function over(a: Interval, b: Interval): Interval {
  return { low: a.low / Math.max(b.high, Number.MIN_VALUE), high: b.low > 0 ? a.high / b.low : Infinity };
}

export const times = (a: Interval, factor: number): Interval => ({ low: a.low * factor, high: a.high * factor });

/** Whether the intervals have a value in common; binary fractions are given a hair. */
export function meet(a: Interval, b: Interval): boolean {
  const hair = 1e-9 * Math.max(1, Math.abs(a.low), Math.abs(b.low));
  return a.low <= b.high + hair && b.low <= a.high + hair;
}

/** A number for a working, without needless digits. */
export function shown(value: number): string {
  const decimals = Number.isInteger(value) ? 0 : Math.abs(value) >= 100 ? 1 : 2;
  return formatNumber(value, decimals)
    .replace(/(,\d*?)0+$/, '$1')
    .replace(/,$/, '');
}
