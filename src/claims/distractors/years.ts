import type { TextToken } from '../text/tokens.ts';
import { partAt } from './days.ts';
import { isYear, type Time, type TimeRead } from './time.ts';

const NAMED = ['năm học', 'năm', 'giai đoạn', 'nhiệm kỳ', 'niên độ', 'khóa', 'tết'].map((phrase) => phrase.split(' '));
const JOINED = ['-', '–', '—', 'đến', 'tới', '/', 'và', ','];

/** Reads `năm 2020`, `giai đoạn 2021 - 2025`, `năm 2019 và 2020`, a year alone in brackets or before a number of its own: `(2019)`, `2019: 87%`. */
export function readYears(tokens: readonly TextToken[], at: number): TimeRead | null {
  const after = afterName(tokens, at);
  const first = after === null ? null : partAt(tokens, after);
  const school = tokens[at + 1]?.text === 'học' ? ({ school: true } as const) : {};
  if (after !== null && first !== null && isYear(first)) {
    const { time, next } = readLast(tokens, after, first);
    return { time: { ...time, ...school }, next };
  }
  return readBracketed(tokens, at) ?? readSpan(tokens, at);
}

function afterName(tokens: readonly TextToken[], at: number): number | null {
  for (const name of NAMED) {
    if (name.every((word, i) => tokens[at + i]?.text === word)) return at + name.length;
  }
  return null;
}

function readLast(
  tokens: readonly TextToken[],
  at: number,
  first: number,
): { time: Extract<Time, { form: 'years' }>; next: number } {
  const joined = JOINED.includes(tokens[at + 1]?.text ?? '');
  const i = joined && tokens[at + 2]?.text === 'năm' ? at + 3 : at + 2;
  const last = joined ? partAt(tokens, i) : null;
  if (last !== null && isYear(last) && last > first) {
    const listed = [',', 'và'].includes(tokens[at + 1]?.text ?? '');
    if (!listed || last === first + 1) return { time: { form: 'years', from: first, to: last }, next: i + 1 };
  }
  return { time: { form: 'years', from: first, to: first }, next: at + 1 };
}

function readBracketed(tokens: readonly TextToken[], at: number): TimeRead | null {
  const year = partAt(tokens, at);
  const bracketed = tokens[at - 1]?.text === '(' && tokens[at + 1]?.text === ')';
  const heading = tokens[at + 1]?.text === ':' && tokens[at + 2]?.kind === 'number';
  if (year === null || !isYear(year) || !(bracketed || heading)) return null;
  return { time: { form: 'years', from: year, to: year }, next: at + 1 };
}

/** `2021-2025` without a name. */
function readSpan(tokens: readonly TextToken[], at: number): TimeRead | null {
  const [from, to] = [partAt(tokens, at), partAt(tokens, at + 2)];
  if (from === null || to === null || !['-', '–', '—'].includes(tokens[at + 1]?.text ?? '')) return null;
  return isYear(from) && isYear(to) && from < to ? { time: { form: 'years', from, to }, next: at + 3 } : null;
}
