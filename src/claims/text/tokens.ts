import type { NormalText } from './normalise.ts';

export interface TextToken {
  /** `break`: an end of line. */
  kind: 'word' | 'number' | 'mark' | 'break';
  /** Folded: lower case, one placement of tones. */
  text: string;
  /** Offsets in the normal text. */
  start: number;
  end: number;
  /** Nothing stands between this token and the one before. */
  glued: boolean;
  /** A word that begins with a capital; `all`: it has at least two letters and no small one. */
  capital: 'none' | 'first' | 'all';
}

const TOKEN = /\d+(?:[.,]\d+)*|[\p{L}\p{M}]+|\n|[^\s]/gu;
const DIGIT = /^\d/;
const LETTER = /^[\p{L}\p{M}]/u;

/** Markup of a page that was copied as it is: what it encloses is read, it itself is not. */
const MARKUP = /<\/?[a-z][^<>\n]{0,300}>|&nbsp;/g;
const BLOCK = /^<\/?(?:p|br|div|li|ul|ol|table|tr|td|th|h\d|section|article)(?![a-z\d])/;

/** As long as the text: a block ends the line, everything else is a space. */
const withoutMarkup = (key: string): string =>
  key.replace(MARKUP, (tag) => (BLOCK.test(tag) ? '\n' : ' ') + ' '.repeat(tag.length - 1));

/** Words, numbers, marks and line ends of a text, in their order. */
export function tokenise({ text, key }: NormalText): TextToken[] {
  const tokens: TextToken[] = [];
  let last = -1;
  for (const { 0: found, index } of withoutMarkup(key).matchAll(TOKEN)) {
    const end = index + found.length;
    const kind = kindOf(found);
    const capital = kind === 'word' ? capitalOf(text.slice(index, end), found) : 'none';
    tokens.push({ kind, text: found, start: index, end, glued: index === last, capital });
    last = end;
  }
  return tokens;
}

function kindOf(found: string): TextToken['kind'] {
  if (DIGIT.test(found)) return 'number';
  if (LETTER.test(found)) return 'word';
  return found === '\n' ? 'break' : 'mark';
}

function capitalOf(written: string, lower: string): TextToken['capital'] {
  if (written.charAt(0).toLowerCase() === written.charAt(0)) return 'none';
  return written.length > 1 && written === written.toUpperCase() && written !== lower ? 'all' : 'first';
}
