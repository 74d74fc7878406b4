import { DOCUMENT_NOUNS } from '../lexicon/labels.ts';
import { readUnit } from '../numbers/counted.ts';
import { each, phraseReader } from '../text/phrases.ts';
import type { TextToken } from '../text/tokens.ts';
import { readDay } from './days.ts';
import { readYears } from './years.ts';

const documentNoun = phraseReader(each(true, DOCUMENT_NOUNS));
const MOST_PARTS = 16;

/** Reads `Nghị quyết số 03-NQ/TU ngày 10/12/2021`, `Luật 41/2024/QH15`, `546/QĐ-TTg`; the token after it, or null. */
export function readDocument(tokens: readonly TextToken[], at: number): number | null {
  const noun = documentNoun(tokens, at);
  const numbered = afterNumberSign(tokens, noun?.next ?? at);
  const start = numbered ?? noun?.next ?? at;
  const code = readCode(tokens, start);
  if (code !== null) return afterDate(tokens, code);
  if (!noun || !isNumber(tokens[start])) return null;
  if (numbered === null && !isNamed(tokens, noun.next - 1, start)) return null;
  return afterDate(tokens, start + 1);
}

/** `Nghị quyết 28 của Đảng`, `Chương trình 135`: a capital before a number without a unit that names. */
const isNamed = (tokens: readonly TextToken[], last: number, at: number): boolean =>
  [last, last - 1].some((i) => tokens[i]?.capital !== 'none') && readUnit(tokens, at + 1) === null;

/** The token after `số`; null where it is not there. */
function afterNumberSign(tokens: readonly TextToken[], at: number): number | null {
  return tokens[at]?.text === 'số' ? at + 1 : null;
}

/** A number with letters glued to it by strokes: `134/2015/NĐ-CP`, `03-NQ/TU`. */
function readCode(tokens: readonly TextToken[], at: number): number | null {
  if (!isNumber(tokens[at])) return null;
  let next = at + 1;
  let letters = false;
  while (next < at + MOST_PARTS && isStroke(tokens[next]) && isCodePart(tokens[next + 1])) {
    letters ||= tokens[next + 1]?.capital === 'all';
    next += 2;
    while (tokens[next]?.glued && (tokens[next]?.kind === 'number' || tokens[next]?.text === '&')) next += 1;
    while (tokens[next]?.glued && tokens[next]?.kind === 'word') next += 1;
  }
  return letters ? next : null;
}

const isNumber = (token: TextToken | undefined): boolean => token?.kind === 'number' && /^\d{1,5}$/.test(token.text);
const isStroke = (token: TextToken | undefined): boolean =>
  (token?.glued ?? false) && ['/', '-', '–'].includes(token?.text ?? '');
const isCodePart = (token: TextToken | undefined): boolean =>
  (token?.glued ?? false) && (token?.kind === 'number' || token?.capital !== 'none');

/** `ngày 10/12/2021` or `năm 2014` after a document belongs to it. */
function afterDate(tokens: readonly TextToken[], at: number): number {
  return readDay(tokens, at)?.next ?? readYears(tokens, at)?.next ?? at;
}
