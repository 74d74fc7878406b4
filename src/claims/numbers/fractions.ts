import { HALF_YEAR } from '../lexicon/fractions.ts';
import type { Token } from '../text/tokens.ts';
import { readUnit } from './counted.ts';
import { readHedge } from './hedges.ts';
import type { Quantity } from './quantity.ts';
import { readWords } from './words.ts';

const OF_WHOLE = ['số', 'tổng', 'dân', 'trong', 'lực', 'lao', 'của', 'chỉ', 'kế'];

/** Reads `một nửa`, `quá nửa`, `hai phần ba`, `2/3 số xã` and `193/200 xã`. */
export function readFraction(tokens: readonly Token[], at: number): Quantity | null {
  const hedge = readHedge(tokens, at);
  const i = hedge?.next ?? at;
  const read = readHalf(tokens, i, hedge !== null) ?? readParts(tokens, i) ?? readSlashed(tokens, i);
  return read && { ...read, first: at, hedge: hedge?.meaning ?? 'exact' };
}

type Unhedged = Omit<Quantity, 'first' | 'hedge'>;

const ratio = (value: number, next: number): Unhedged => ({
  next,
  value,
  upTo: value,
  step: 0.01,
  counted: { unit: 'ratio' },
  form: 'words',
});

function readHalf(tokens: readonly Token[], at: number, hedged: boolean): Unhedged | null {
  const one = tokens[at]?.text === 'một';
  const half = one ? at + 1 : at;
  if (tokens[half]?.text !== 'nửa' || (!one && !hedged)) return null;
  return HALF_YEAR.includes(tokens[half + 1]?.text ?? '') ? null : ratio(0.5, half + 1);
}

function readParts(tokens: readonly Token[], at: number): Unhedged | null {
  const part = readWords(tokens, at);
  if (!part || tokens[part.next]?.text !== 'phần') return null;
  const whole = readWords(tokens, part.next + 1);
  if (!whole || whole.value === 0 || whole.value <= part.value) return null;
  return ratio(part.value / whole.value, whole.next);
}

/** So many of so many counts what it counts; a fraction of a whole that is not counted is a ratio. */
function readSlashed(tokens: readonly Token[], at: number): Unhedged | null {
  const part = wholeNumber(tokens[at]);
  const whole = tokens[at + 1]?.text === '/' ? wholeNumber(tokens[at + 2]) : null;
  if (part === null || whole === null || whole === 0 || tokens[at + 3]?.text === '/') return null;
  const unit = readUnit(tokens, at + 3);
  if (unit && unit.meaning.unit !== 'percent') {
    return { next: unit.next, value: part, upTo: part, step: 1, counted: unit.meaning, form: 'printed' };
  }
  return part < whole && OF_WHOLE.includes(tokens[at + 3]?.text ?? '') ? ratio(part / whole, at + 3) : null;
}

function wholeNumber(token: Token | undefined): number | null {
  return token && /^\d{1,3}(?:\.\d{3})*$|^\d{1,9}$/.test(token.text) ? Number(token.text.replaceAll('.', '')) : null;
}
