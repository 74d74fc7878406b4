import { MAGNITUDES } from '../lexicon/numbers.ts';
import type { TextToken } from '../text/tokens.ts';
import { readUnit } from './counted.ts';
import type { NumberRead } from './number.ts';

const THOUSANDS = /^\d{1,3}(?:\.\d{3})+$/;
const THOUSANDS_DECIMALS = /^\d{1,3}(?:\.\d{3})+,\d+$/;
const DECIMAL = /^\d+,\d+$/;
const PLAIN = /^\d+$/;
/** As English prints them; met in tables that were copied. */
const ENGLISH_THOUSANDS = /^\d{1,3}(?:,\d{3}){2,}$/;
const ENGLISH_DECIMAL = /^\d+\.\d{1,2}$/;
const MOST_DIGITS = 15;

/** Reads `7.548`, `133,4`, `3,5 nghìn tỷ`, `2 tỷ 350 triệu`, `1 triệu rưỡi`; null where the token is no such number. */
export function readDigits(tokens: readonly TextToken[], at: number): NumberRead | null {
  const first = readScaled(tokens, at);
  if (!first || first.exponent === 0) return first;
  let { value, step, next } = first;
  let exponent = first.exponent;
  for (;;) {
    const more = readScaled(tokens, next);
    if (!more || more.exponent === 0 || more.exponent >= exponent || more.value >= 10 ** exponent) break;
    ({ step, next, exponent } = more);
    value += more.value;
  }
  if (tokens[next]?.text === 'rưỡi')
    return { value: value + 10 ** exponent / 2, step: step / 2, next: next + 1, form: 'printed' };
  return { value, step, next, form: 'printed' };
}

function readScaled(tokens: readonly TextToken[], at: number): (NumberRead & { exponent: number }) | null {
  const spaced = readSpaced(tokens, at);
  const printed = spaced?.text ?? tokens[at]?.text ?? '';
  const digits = plainDigits(printed);
  if (digits === null) return null;
  let next = spaced?.next ?? at + 1;
  let exponent = 0;
  for (let more = magnitudeAt(tokens, next); more !== null; more = magnitudeAt(tokens, next)) {
    exponent += more;
    next += 1;
  }
  const decimals = digits.split('.')[1]?.length ?? 0;
  const form = exponent > 0 || printed !== digits ? 'printed' : 'plain';
  return { value: Number(`${digits}e${exponent}`), step: Number(`1e${exponent - decimals}`), next, form, exponent };
}

/** The number in JavaScript's digits; null where the form says that it is something else. */
function plainDigits(printed: string): string | null {
  if (printed.length > MOST_DIGITS * 2) return null;
  const digits = unprinted(printed);
  return digits !== null && digits.length <= MOST_DIGITS + 1 ? digits : null;
}

function unprinted(printed: string): string | null {
  if (PLAIN.test(printed)) return printed;
  if (THOUSANDS.test(printed)) return printed.startsWith('0') ? null : printed.replaceAll('.', '');
  if (DECIMAL.test(printed)) return printed.replace(',', '.');
  if (THOUSANDS_DECIMALS.test(printed)) return printed.replaceAll('.', '').replace(',', '.');
  if (ENGLISH_THOUSANDS.test(printed)) return printed.replaceAll(',', '');
  return ENGLISH_DECIMAL.test(printed) ? printed : null;
}

/** `1 017 308`: three digits in each group after the first; a single such group only before what it counts, `7 548 người`. */
function readSpaced(tokens: readonly TextToken[], at: number): { text: string; next: number } | null {
  let text = tokens[at]?.text ?? '';
  if (!/^[1-9]\d{0,2}$/.test(text)) return null;
  let next = at + 1;
  while (next < at + 5 && /^\d{3}$/.test(tokens[next]?.text ?? '') && !tokens[next]?.glued) {
    text += `.${tokens[next]?.text}`;
    next += 1;
  }
  const isOne = next > at + 2 || (next === at + 2 && readUnit(tokens, next) !== null);
  return isOne ? { text, next } : null;
}

/** Power of ten of a magnitude word; `tỷ lệ` is a rate, and `trăm` after `phần` no magnitude. */
function magnitudeAt(tokens: readonly TextToken[], at: number): number | null {
  const exponent = MAGNITUDES[tokens[at]?.text ?? ''];
  if (exponent === undefined || tokens[at + 1]?.text === 'lệ') return null;
  return exponent;
}
