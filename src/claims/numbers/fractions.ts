import { FRACTION_SIGNS, HALF_YEAR } from '../lexicon/fractions.ts';
import { NOT_NOUNS } from '../lexicon/nouns.ts';
import type { UnitMeaning } from '../lexicon/units.ts';
import type { Found } from '../text/phrases.ts';
import type { TextToken } from '../text/tokens.ts';
import { readUnit } from './counted.ts';
import { readDigits } from './digits.ts';
import { readHedge } from './hedges.ts';
import type { NumberRead } from './number.ts';
import type { Quantity } from './quantity.ts';
import { readWords } from './words.ts';

const OF_WHOLE = ['số', 'tổng', 'dân', 'trong', 'lực', 'lao', 'của', 'chỉ', 'kế'];

/** Reads `một nửa`, `quá nửa`, `hai phần ba`, `2/3 số xã` and `193/200 xã`. */
export function readFraction(tokens: readonly TextToken[], at: number): Quantity | null {
  const hedge = readHedge(tokens, at);
  const i = hedge?.next ?? at;
  const read =
    readSign(tokens, i) ?? readHalf(tokens, i, hedge !== null) ?? readParts(tokens, i) ?? readSlashed(tokens, i);
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

/** `½` */
function readSign(tokens: readonly TextToken[], at: number): Unhedged | null {
  const value = FRACTION_SIGNS[tokens[at]?.text ?? ''];
  return value === undefined ? null : ratio(value, at + 1);
}

function readHalf(tokens: readonly TextToken[], at: number, hedged: boolean): Unhedged | null {
  const one = tokens[at]?.text === 'một';
  const half = one ? at + 1 : at;
  if (tokens[half]?.text !== 'nửa' || (!one && !hedged)) return null;
  return HALF_YEAR.includes(tokens[half + 1]?.text ?? '') ? null : ratio(0.5, half + 1);
}

function readParts(tokens: readonly TextToken[], at: number): Unhedged | null {
  const part = readWords(tokens, at);
  if (!part || tokens[part.next]?.text !== 'phần') return null;
  const whole = readWords(tokens, part.next + 1);
  if (!whole || whole.value === 0 || whole.value <= part.value) return null;
  return ratio(part.value / whole.value, whole.next);
}

/** `193/200 xã`, `11,2 triệu/13 triệu sổ`: a part and its whole; of a whole that is not counted it is a ratio. */
function readSlashed(tokens: readonly TextToken[], at: number): Unhedged | null {
  const part = readDigits(tokens, at);
  const slash = part && (tokens[part.next]?.text === '/' ? part.next : readUnit(tokens, part.next)?.next);
  const whole = typeof slash === 'number' && tokens[slash]?.text === '/' ? readDigits(tokens, slash + 1) : null;
  if (!part || !whole || whole.value === 0 || tokens[whole.next]?.text === '/') return null;
  if (whole.form === 'plain' && slash !== part.next) return null;
  if (isDay(tokens, at)) return null;
  const unit = readUnit(tokens, whole.next) ?? anyNoun(tokens, whole);
  if (unit && unit.meaning.unit !== 'percent') {
    const scale = scaleOf(tokens, part, whole);
    const value = Number((part.value * scale).toPrecision(15));
    const { step } = part;
    return {
      next: unit.next,
      value,
      upTo: value,
      step: step * scale,
      counted: unit.meaning,
      form: 'printed',
      whole: whole.value,
    };
  }
  const isRatio =
    part.form === 'plain' && part.value < whole.value && OF_WHOLE.includes(tokens[whole.next]?.text ?? '');
  return isRatio ? ratio(part.value / whole.value, whole.next) : null;
}

/** `2.315,5/2.290 tỷ đồng`: a part without a magnitude is of the one that stands after the whole. */
function scaleOf(tokens: readonly TextToken[], part: NumberRead, whole: NumberRead): number {
  const bare = Number(tokens[part.next + 1]?.text.replaceAll('.', '').replace(',', '.'));
  const isBare = tokens[part.next - 1]?.kind === 'number' && whole.next > part.next + 2;
  return isBare && bare > 0 ? whole.value / bare : 1;
}

/** `67/95 Trung tâm`: any noun may follow two numbers that make a share. */
function anyNoun(tokens: readonly TextToken[], whole: NumberRead): Found<UnitMeaning> | null {
  const noun = tokens[whole.next];
  if (whole.form === 'plain' && (whole.value <= 12 || whole.value >= 1900)) return null;
  if (noun?.kind !== 'word' || NOT_NOUNS.has(noun.text) || OF_WHOLE.includes(noun.text)) return null;
  return { meaning: { unit: 'other' }, next: whole.next + 1 };
}

/** `23/5`, `5/2022`: two plain numbers that make a day or a month. */
function isDay(tokens: readonly TextToken[], at: number): boolean {
  const [first, second] = [tokens[at]?.text ?? '', tokens[at + 2]?.text ?? ''];
  if (!/^\d{1,2}$/.test(first)) return false;
  return /^(?:19|20)\d\d$/.test(second) && Number(first) <= 12;
}
