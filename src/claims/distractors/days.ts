import { readUnit } from '../numbers/counted.ts';
import type { TextToken } from '../text/tokens.ts';
import { isDayOfMonth, isMonth, isYear, type TimeRead } from './time.ts';

/** A separator of the parts of a date, without spaces around it. */
const SEPARATORS = ['/', '-', '–', '.'];
const DOTTED = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/;
const ENDS = ['đến', 'tới', 'hết'];
/** How many words may name the day before its number. */
const FAR = 5;
/** `sáng ngày`: not more, so that no text of such words alone takes long. */
const MOST_DAY_WORDS = 3;
const DAY_WORDS = ['ngày', 'mùng', 'mồng', 'sáng', 'chiều', 'tối', 'hôm', 'đêm'];

/** Reads `ngày 23/5/2020`, `23-5-2020`, `ngày 5 tháng 3 năm 2020`, `ngày 23/5`, `23.5.2020`. */
export function readDay(tokens: readonly TextToken[], at: number, isNamed = false): TimeRead | null {
  let i = at;
  while (i < at + MOST_DAY_WORDS && DAY_WORDS.includes(tokens[i]?.text ?? '')) i += 1;
  const named = isNamed || i > at || isEnd(tokens, at) || isBracketed(tokens, at);
  return readDotted(tokens, i, named) ?? readSlashed(tokens, i, named) ?? (named ? readSpelled(tokens, i) : null);
}

/** `đến 31/12`, `ngày ra quân 23/5`, but not `đến 5/7 xã`. */
function isEnd(tokens: readonly TextToken[], at: number): boolean {
  const named = ENDS.includes(tokens[at - 1]?.text ?? '') || isNamedEarlier(tokens, at);
  return named && isSeparator(tokens, at + 1) && readUnit(tokens, at + 3) === null;
}

const isSeparator = (tokens: readonly TextToken[], at: number): boolean =>
  ['/', '-', '–'].includes(tokens[at]?.text ?? '') || /^\d{1,2}\.\d{1,2}$/.test(tokens[at - 1]?.text ?? '');

/** `(14/5)`; `truyền thông toàn quốc 8-5.` */
function isBracketed(tokens: readonly TextToken[], at: number): boolean {
  const [joint, after] = [tokens[at + 1]?.text ?? '', tokens[at + 3]?.text ?? '.'];
  if (joint === '/' && tokens[at - 1]?.text === '(' && after === ')') return true;
  return joint === '-' && tokens[at - 1]?.kind === 'word' && [',', '.', ';'].includes(after);
}

function isNamedEarlier(tokens: readonly TextToken[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - FAR) && tokens[i]?.kind === 'word'; i -= 1) {
    if (tokens[i]?.text === 'ngày') return true;
  }
  return false;
}

function readDotted(tokens: readonly TextToken[], at: number, named: boolean): TimeRead | null {
  const short = named ? /^(\d{1,2})\.(\d{1,2})$/.exec(tokens[at]?.text ?? '') : null;
  if (short && isDayOfMonth(Number(short[1])) && isMonth(Number(short[2])) && readUnit(tokens, at + 1) === null)
    return { time: { form: 'day', year: null, month: Number(short[2]), day: Number(short[1]) }, next: at + 1 };
  const parts = DOTTED.exec(tokens[at]?.text ?? '');
  if (!parts) return null;
  const [day = 0, month = 0, year = 0] = parts.slice(1).map(Number);
  return fits(day, month, year) ? { time: { form: 'day', year, month, day }, next: at + 1 } : null;
}

function readSlashed(tokens: readonly TextToken[], at: number, named: boolean): TimeRead | null {
  const day = partAt(tokens, at);
  const month = separatorAt(tokens, at + 1) ? partAt(tokens, at + 2) : null;
  if (day === null || month === null) return null;
  const year = separatorAt(tokens, at + 3) ? partAt(tokens, at + 4) : null;
  if (year !== null && fits(day, month, year)) return { time: { form: 'day', year, month, day }, next: at + 5 };
  if (!named || !isDayOfMonth(day) || !isMonth(month)) return null;
  return { time: { form: 'day', year: null, month, day }, next: at + 3 };
}

/** `5 tháng 3 năm 2020` after `ngày`; a day alone is taken too, its month is not known. */
function readSpelled(tokens: readonly TextToken[], at: number): TimeRead | null {
  const day = partAt(tokens, at);
  if (day === null || !isDayOfMonth(day) || tokens[at + 1]?.text !== 'tháng') return null;
  const month = partAt(tokens, at + 2);
  if (month === null || !isMonth(month)) return null;
  const year = tokens[at + 3]?.text === 'năm' ? partAt(tokens, at + 4) : null;
  if (year !== null && isYear(year)) return { time: { form: 'day', year, month, day }, next: at + 5 };
  return { time: { form: 'day', year: null, month, day }, next: at + 3 };
}

const fits = (day: number, month: number, year: number): boolean => isDayOfMonth(day) && isMonth(month) && isYear(year);

function separatorAt(tokens: readonly TextToken[], at: number): boolean {
  return (
    SEPARATORS.includes(tokens[at]?.text ?? '') && (tokens[at]?.glued ?? false) && (tokens[at + 1]?.glued ?? false)
  );
}

/** A whole number of at most four digits. */
export function partAt(tokens: readonly TextToken[], at: number): number | null {
  const text = tokens[at]?.text ?? '';
  return /^\d{1,4}$/.test(text) ? Number(text) : null;
}
