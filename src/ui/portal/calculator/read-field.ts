import { type Day, isDay } from '#base/dates.ts';

/** A whole amount of đồng as people type it, with or without separators; null where it is none. */
export function readMoney(typed: string): number | null {
  const plain = /^\d{1,3}([. ]\d{3})+$/.test(typed) ? typed.replace(/\D/g, '') : typed;
  return /^\d{1,12}$/.test(plain) ? Number(plain) : null;
}

/** A whole number between two borders, both allowed; null where it is none. */
export function readWhole(typed: string, least: number, most: number): number | null {
  if (!/^\d{1,4}$/.test(typed)) return null;
  const number = Number(typed);
  return number >= least && number <= most ? number : null;
}

/** A rate in per cent, `20` or `12,5`, at most all of it; null where it is none. */
export function readPercent(typed: string): number | null {
  if (!/^\d{1,3}([.,]\d{1,2})?$/.test(typed)) return null;
  const number = Number(typed.replace(',', '.'));
  return number <= 100 ? number : null;
}

const FIRST_DAY = '1995-01-01';
const LAST_DAY = '2100-12-31';

/** A day that people ask about: since there is social insurance, and before nobody can know; null where it is none. */
export const readDay = (typed: string): Day | null =>
  isDay(typed) && typed >= FIRST_DAY && typed <= LAST_DAY ? typed : null;
