import { printNumber } from '#base/numbers.ts';
import type { Language } from '#base/words.ts';
import type { Claim } from '../claim.ts';

/** A number as prose prints it: what decides which values it allows. */
export type PrintedNumber = Pick<Claim, 'value' | 'upTo' | 'step' | 'unit' | 'hedge'>;

/** The values that a printed number allows. */
export interface Interval {
  low: number;
  high: number;
}

/** Counted, not measured: without a rounded magnitude such a number is exact. */
const COUNTED: readonly Claim['unit'][] = ['person', 'event', 'household', 'other'];
/** How far a hedge reaches, as a share of the number: at least and at most. */
const HEDGED = { least: 0.05, most: 0.1 } as const;
/** Below ten one whole step lies between a number and the next: `gấp hơn 2 lần` reaches up to 3. */
const FEW = 10;

/** Half the worth of the last printed digit; nothing for whole counted things. */
export function slackOf({ unit, step, value }: Pick<PrintedNumber, 'unit' | 'step' | 'value'>): number {
  return COUNTED.includes(unit) && step <= 1 && Number.isInteger(value) ? 0 : step / 2;
}

/** What a printed number allows: the interval of its last digit, or what its hedge says, within bounds. */
export function intervalOf(printed: PrintedNumber): Interval {
  const { value, upTo, hedge } = printed;
  const slack = slackOf(printed);
  const width = widthOf(printed);
  switch (hedge) {
    case 'exact':
      return { low: value - slack, high: upTo + slack };
    case 'above':
      return { low: value, high: upTo + width };
    case 'below':
      return { low: value - width, high: upTo };
    case 'about':
      return { low: value - width, high: upTo + width };
    case 'at_least':
      return { low: value, high: upTo > value ? upTo : Infinity };
    case 'at_most':
      return { low: -Infinity, high: upTo };
  }
}

/**
 * Whether a value may be printed so. `trên 7.500` is more than 7,500 and `gần 7.500` less: the printed number itself is
 * not allowed there. Publishing and the check against the register both ask this.
 */
export function allows(printed: PrintedNumber, value: number): boolean {
  if (printed.hedge === 'above' && value <= printed.value) return false;
  if (printed.hedge === 'below' && value >= printed.upTo) return false;
  return meet({ low: value, high: value }, intervalOf(printed));
}

/** How far a hedged number may lie from the printed one: to the next digit that is no closing zero, within bounds. */
function widthOf(printed: PrintedNumber): number {
  const { value, step } = printed;
  const size = Math.abs(value);
  if (step <= 1 && size < FEW) return step;
  return Math.min(Math.max(roundness(printed), size * HEDGED.least), size * HEDGED.most);
}

/** The worth of the last digit that is no closing zero: 100 for 7,500. */
function roundness({ value, step }: PrintedNumber): number {
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
  const hair = 1e-9 * Math.max(1, ...[a.low, b.low].filter(Number.isFinite).map(Math.abs));
  return a.low <= b.high + hair && b.low <= a.high + hair;
}

/** A number for a working, without needless digits. */
export const shown = (value: number, language: Language = 'vi'): string =>
  printNumber(value, language, { most: Math.abs(value) >= 100 ? 1 : 2 });
