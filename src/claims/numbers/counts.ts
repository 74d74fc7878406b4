import type { ClaimHedge } from '../claim.ts';
import { BEFORE_YEAR } from '../lexicon/numbers.ts';
import type { UnitMeaning } from '../lexicon/units.ts';
import type { TextToken } from '../text/tokens.ts';
import { readRate, readUnit } from './counted.ts';
import { readDigits } from './digits.ts';
import { readHedge, readHedgeAfter } from './hedges.ts';
import type { NumberRead } from './number.ts';
import type { Quantity } from './quantity.ts';
import { readWords } from './words.ts';

const DASHES = ['-', '–', '—', '÷'];
/** Number words that also begin other words, or say that there is none. */
const NEVER_FIRST = ['không', 'tư', 'lăm', 'mốt', 'nhăm', 'trăm'];

/** Reads `trên 7.500 người`, `133,4%`, `2 hội nghị/tháng`, `5 - 10 người`, `hai nghìn ba trăm người`, `95% trở lên`. */
export function readCount(tokens: readonly TextToken[], at: number): Quantity | null {
  const hedge = readHedge(tokens, at);
  const start = hedge?.next ?? at;
  const number = readDigits(tokens, start) ?? (mayBeWords(tokens, start) ? readWords(tokens, start) : null);
  if (!number) return null;
  const range = readRange(tokens, at, number);
  const last = range ?? number;
  const unit = readUnit(tokens, last.next);
  if (number.form === 'words' && !isCounted(tokens, start, number, unit?.meaning)) return null;
  return finish(tokens, at, {
    number,
    upTo: range?.value ?? number.value,
    next: unit?.next ?? last.next,
    unit: unit?.meaning ?? null,
    hedge: hedge?.meaning ?? 'exact',
  });
}

interface Parts {
  number: NumberRead;
  upTo: number;
  next: number;
  unit: UnitMeaning | null;
  hedge: ClaimHedge;
}

function finish(tokens: readonly TextToken[], first: number, { number, upTo, next, unit, hedge }: Parts): Quantity {
  const rate = unit ? readRate(tokens, next) : null;
  const after = unit && hedge === 'exact' ? readHedgeAfter(tokens, rate?.next ?? next) : null;
  const magnitudeOfMoney =
    !unit && number.form === 'printed' && ['tỷ', 'tỉ'].includes(tokens[number.next - 1]?.text ?? '');
  return {
    first,
    next: after?.next ?? rate?.next ?? next,
    value: number.value,
    upTo,
    step: number.step,
    hedge: after?.meaning ?? hedge,
    counted: magnitudeOfMoney ? { unit: 'vnd' } : unit,
    form: number.form,
  };
}

/** `5 - 10 người`, `từ 5 đến 10 người`: the greater end. */
function readRange(tokens: readonly TextToken[], at: number, { value, next }: NumberRead): NumberRead | null {
  const joint = tokens[next]?.text ?? '';
  const dashed = DASHES.includes(joint);
  const spelled = ['đến', 'tới'].includes(joint) && tokens[at - 1]?.text === 'từ';
  const last = dashed || spelled ? readDigits(tokens, next + 1) : null;
  if (last && last.value > value && readUnit(tokens, last.next)) return last;
  return readPercentRange(tokens, at, { value, next });
}

/** `đạt từ 85% đến 93%`, but not `tăng từ 85% đến 93%`. */
function readPercentRange(
  tokens: readonly TextToken[],
  at: number,
  { value, next }: Pick<NumberRead, 'value' | 'next'>,
): NumberRead | null {
  const spelled = tokens[next]?.text === '%' && ['đến', 'tới', '-', '–'].includes(tokens[next + 1]?.text ?? '');
  const changes = ['tăng', 'giảm', 'lên'].includes(tokens[at - 2]?.text ?? '');
  const last = spelled && tokens[at - 1]?.text === 'từ' && !changes ? readDigits(tokens, next + 2) : null;
  return last && last.value > value && tokens[last.next]?.text === '%' ? last : null;
}

function mayBeWords(tokens: readonly TextToken[], at: number): boolean {
  const word = tokens[at]?.text ?? '';
  if (NEVER_FIRST.includes(word)) return false;
  return word !== 'năm' || !BEFORE_YEAR.includes(tokens[at - 1]?.text ?? '');
}

/** A number in words counts only with a unit; `một` and small numbers of places are manners of speaking. */
function isCounted(
  tokens: readonly TextToken[],
  at: number,
  number: NumberRead,
  unit: UnitMeaning | undefined,
): boolean {
  if (!unit) return false;
  const single = number.next === at + 1;
  if (!single) return true;
  return tokens[at]?.text !== 'một' && unit.unit !== 'other';
}
