import { type Dong, dong } from '#base/money.ts';
import { printNumber } from '#base/numbers.ts';
import type { Language } from '#base/words.ts';

/** No text on rounding was read; published amounts round half up to the whole đồng, at the end. */
export const toDong = (amount: number): Dong => dong(Math.floor(amount + 0.5));

/** A percentage of an amount, in whole đồng. */
export const share = (amount: number, percent: number): Dong => toDong((amount * percent) / 100);

/** The sum of `count` terms, the first of index `first`. */
export function sumOf(first: number, count: number, term: (index: number) => number): number {
  let sum = 0;
  for (let index = first; index < first + count; index++) sum += term(index);
  return sum;
}

/** A number as it stands in a working: `1.500.000`, `4,5`. Workings are Vietnamese until they are shown (`withNumbersOf`). */
export const plain = (value: number, language: Language = 'vi'): string => printNumber(value, language, { most: 6 });
