import { err, ok, type Result } from '#base/result.ts';
import { type ParseProblem, parseProblem } from '../problem.ts';
import { WORD } from './expression.ts';

/** A piece of the text: a word, a text in quotes, one of `( ) , =`, or the end. */
export interface Token {
  type: 'word' | 'quoted' | '(' | ')' | ',' | '=' | 'end';
  /** A quoted text without its quotes. */
  text: string;
  at: number;
}

const QUOTED = /"((?:[^"\\]|\\.)*)"/suy;
/** Control characters and halves of characters: no name has them, and no database takes them. */
const UNPRINTABLE = /[\p{Cc}\p{Cs}]/u;
const MARKS = ['(', ')', ',', '='] as const;

/** Cuts an expression into its pieces. */
export function tokensOf(text: string): Result<Token[], ParseProblem> {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const space = matchAt(/\s+/uy, text, at);
    if (space) {
      at += space[0].length;
      continue;
    }
    const token = tokenAt(text, at);
    if (!token) return err(unreadable(text, at));
    const odd = UNPRINTABLE.exec(text.slice(at, at + token.length));
    if (odd) return err(unreadable(text, at + odd.index));
    tokens.push(token.token);
    at += token.length;
  }
  return ok([...tokens, { type: 'end', text: '', at: text.length }]);
}

function tokenAt(text: string, at: number): { token: Token; length: number } | null {
  const mark = MARKS.find((each) => each === text[at]);
  if (mark) return { token: { type: mark, text: mark, at }, length: 1 };
  const word = matchAt(WORD, text, at)?.[0];
  if (word) return { token: { type: 'word', text: word, at }, length: word.length };
  const quoted = matchAt(QUOTED, text, at);
  if (!quoted) return null;
  return { token: { type: 'quoted', text: (quoted[1] ?? '').replace(/\\(.)/gsu, '$1'), at }, length: quoted[0].length };
}

function matchAt(sticky: RegExp, text: string, at: number): RegExpExecArray | null {
  sticky.lastIndex = at;
  return sticky.exec(text);
}

function unreadable(text: string, at: number): ParseProblem {
  const found = String.fromCodePoint(text.codePointAt(at) ?? 0);
  return found === '"'
    ? parseProblem('quote-not-closed', {}, at)
    : parseProblem('no-meaning', { character: found }, at);
}
