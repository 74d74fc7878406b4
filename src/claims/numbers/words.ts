import { DIGIT_WORDS, MAGNITUDES } from '../lexicon/numbers.ts';
import type { TextToken } from '../text/tokens.ts';
import type { NumberRead } from './number.ts';

/** More words than any number of people needs. */
const MOST_WORDS = 24;

/** What has been read of a number in words. */
interface Sum {
  /** Closed groups: `hai nghìn` of `hai nghìn ba trăm`. */
  total: number;
  /** Hundreds and tens of the open group. */
  group: number;
  /** A digit whose place is not known yet. */
  digit: number | null;
  /** Worth of the last word that was placed. */
  place: number;
}

/** Reads `hai nghìn ba trăm`, `mười hai`, `một trăm linh năm`, `một triệu rưỡi`; null where no number begins. */
export function readWords(tokens: readonly TextToken[], at: number): NumberRead | null {
  const sum: Sum = { total: 0, group: 0, digit: null, place: 1 };
  let next = at;
  while (next < at + MOST_WORDS) {
    const word = tokens[next]?.text ?? '';
    if (word === 'tỷ' && tokens[next + 1]?.text === 'lệ') break;
    if (word === 'năm' && !isFive(tokens, next, at)) break;
    if (!take(sum, word, next === at)) break;
    next += 1;
  }
  if (next === at) return null;
  const last = tokens[next - 1]?.text;
  if (last === 'linh' || last === 'lẻ') return null;
  return { value: worthOf(sum), step: sum.digit === null ? sum.place : trailing(sum), next, form: 'words' };
}

/** Within a number `năm` is five only before its place or after `linh`; elsewhere it is a year: `mười năm`. */
function isFive(tokens: readonly TextToken[], at: number, first: number): boolean {
  const before = tokens[at - 1]?.text;
  if (at === first || before === 'linh' || before === 'lẻ') return true;
  const after = tokens[at + 1]?.text ?? '';
  return after === 'mươi' || after in MAGNITUDES;
}

/** Adds one word to the sum; false where the word cannot stand here. */
function take(sum: Sum, word: string, first: boolean): boolean {
  const digit = DIGIT_WORDS[word];
  if (digit !== undefined) return takeDigit(sum, digit);
  if (word === 'mười') return takeTens(sum, 1);
  if (word === 'mươi' || word === 'chục') return sum.digit !== null && takeTens(sum, sum.digit);
  if (word === 'linh' || word === 'lẻ') return !first && takeGap(sum);
  if (word === 'rưỡi' && !first && sum.digit === null) return takeHalf(sum);
  if (word === 'trăm') return takeHundreds(sum);
  const exponent = MAGNITUDES[word];
  return exponent !== undefined && exponent > 2 && !first && takeMagnitude(sum, 10 ** exponent);
}

function takeDigit(sum: Sum, digit: number): boolean {
  if (sum.digit !== null) return false;
  sum.digit = digit;
  return true;
}

function takeTens(sum: Sum, tens: number): boolean {
  if (sum.group % 100 !== 0 || (sum.digit !== null && tens !== sum.digit)) return false;
  sum.group += tens * 10;
  sum.digit = null;
  sum.place = 10;
  return true;
}

function takeGap(sum: Sum): boolean {
  if (sum.digit !== null || sum.place < 100) return false;
  sum.place = 10;
  return true;
}

function takeHundreds(sum: Sum): boolean {
  if (sum.group !== 0 || sum.digit === null) return false;
  sum.group = sum.digit * 100;
  sum.digit = null;
  sum.place = 100;
  return true;
}

function takeHalf(sum: Sum): boolean {
  if (sum.place < 100) return false;
  sum.total += sum.place / 2;
  sum.place /= 2;
  return true;
}

function takeMagnitude(sum: Sum, worth: number): boolean {
  const group = sum.group + (sum.digit ?? 0);
  if (group === 0 && sum.total === 0) return false;
  sum.total = worth >= 1e9 ? (sum.total + group) * worth : sum.total + group * worth;
  sum.group = 0;
  sum.digit = null;
  sum.place = worth;
  return true;
}

/** `một trăm hai` is 120, `hai nghìn ba` 2,300: a last digit takes the next place. */
const trailing = (sum: Sum): number => (sum.place >= 100 && sum.digit !== 0 ? sum.place / 10 : 1);

function worthOf(sum: Sum): number {
  return sum.total + sum.group + (sum.digit ?? 0) * (sum.digit === null ? 0 : trailing(sum));
}
