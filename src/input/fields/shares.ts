import { plainly } from './typed.ts';

const HUNDREDTHS = 100;

/** A part of one as people type it, in hundredths: `1`, `0,5`, `0.25`, `50%`; null where it is none, or finer than a hundredth. */
export function readShare(typed: string): number | null {
  const [, number = '', sign = ''] = /^(\d{1,3}(?:[.,]\d{1,2})?) ?(%?)$/.exec(plainly(typed)) ?? [];
  const value = Number(number.replace(',', '.')) * (sign === '' ? HUNDREDTHS : 1);
  const hundredths = Math.round(value);
  return number !== '' && hundredths <= HUNDREDTHS && Math.abs(value - hundredths) < 1e-9 ? hundredths : null;
}
