import { dictionary } from '#base/words.ts';
import { readWords } from '../numbers/words.ts';
import type { TextToken } from '../text/tokens.ts';
import { partAt } from './days.ts';
import { isMonth, isYear, type TimeRead } from './time.ts';

const ROMAN = dictionary<number>({ i: 1, ii: 2, iii: 3, iv: 4 });

/** Reads `tháng 3/2022`, `tháng 01 và tháng 02/2019`, `quý I/2022`, `6 tháng đầu năm 2020`, `chín tháng năm 2021`. */
export function readMonths(tokens: readonly TextToken[], at: number): TimeRead | null {
  const word = tokens[at]?.text;
  if (word === 'tháng') return readMonthList(tokens, at);
  if (word === 'quý' || word === 'quí') return readQuarter(tokens, at);
  return readPartOfYear(tokens, at);
}

/** Reads `tháng 3/2022`, `tháng 01 và tháng 02/2019`. */
export function readMonthList(tokens: readonly TextToken[], at: number): TimeRead | null {
  const first = partAt(tokens, at + 1);
  if (first === null || !isMonth(first)) return null;
  let [last, next] = [first, at + 2];
  for (;;) {
    if (!['và', ',', '-', '–', 'đến'].includes(tokens[next]?.text ?? '')) break;
    const i = tokens[next + 1]?.text === 'tháng' ? next + 2 : next + 1;
    const more = partAt(tokens, i);
    if (more === null || !isMonth(more) || (i === next + 1 && !isMonthAlone(tokens, i))) break;
    [last, next] = [more, i + 1];
  }
  const year = yearAfter(tokens, next);
  return { time: { form: 'months', year: year.value, from: Math.min(first, last), to: last }, next: year.next };
}

/** `tháng 1, 2/2019`: the number has its year or ends the list; in `tháng 1, 2 hội nghị` it counts something. */
const isMonthAlone = (tokens: readonly TextToken[], at: number): boolean => yearAfter(tokens, at + 1).value !== null;

function readQuarter(tokens: readonly TextToken[], at: number): TimeRead | null {
  const text = tokens[at + 1]?.text ?? '';
  const quarter = ROMAN[text] ?? Number(/^0?[1-4]$/.test(text) ? text : 0);
  if (quarter === 0) return null;
  const { value, next } = yearAfter(tokens, at + 2);
  return { time: { form: 'months', year: value, from: quarter * 3 - 2, to: quarter * 3 }, next };
}

/** A number of months from the beginning or the end of a year. */
function readPartOfYear(tokens: readonly TextToken[], at: number): TimeRead | null {
  const half = tokens[at]?.text === 'nửa' && ['đầu', 'cuối'].includes(tokens[at + 1]?.text ?? '');
  const count = half ? 6 : (partAt(tokens, at) ?? readWords(tokens, at)?.value ?? 0);
  const after = half ? at + 1 : (readWords(tokens, at)?.next ?? at + 1);
  if (!isMonth(count) || (!half && tokens[after]?.text !== 'tháng')) return null;
  const side = tokens[half ? after : after + 1]?.text;
  const next = half ? after + 1 : after + 2;
  if (side === 'năm' && !half) {
    const year = partAt(tokens, after + 2);
    if (year === null || !isYear(year)) return null;
    return { time: { form: 'months', year, from: 1, to: count }, next: after + 3 };
  }
  if ((side !== 'đầu' && side !== 'cuối') || tokens[next]?.text !== 'năm') return null;
  const year = partAt(tokens, next + 1);
  const known = year !== null && isYear(year);
  const [from, to] = side === 'đầu' ? [1, count] : [13 - count, 12];
  return { time: { form: 'months', year: known ? year : null, from, to }, next: known ? next + 2 : next + 1 };
}

/** `/2022`, `- 2022` or `năm 2022`. */
function yearAfter(tokens: readonly TextToken[], at: number): { value: number | null; next: number } {
  if (['/', '-', 'năm', '.'].includes(tokens[at]?.text ?? '')) {
    const year = partAt(tokens, at + 1);
    if (year !== null && isYear(year)) return { value: year, next: at + 2 };
  }
  return { value: null, next: at };
}
