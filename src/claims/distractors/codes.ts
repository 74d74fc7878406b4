import { MAGNITUDES } from '../lexicon/numbers.ts';
import { UNIT_PHRASES } from '../lexicon/units.ts';
import type { TextToken } from '../text/tokens.ts';

const UNITS = new Set(UNIT_PHRASES.map(([phrase]) => phrase));
const STROKES = ['-', '–', '/', '.', '_', '@', '&'];

/** Reads a number that is a part of a name: `NQ28`, `Covid-19`, `30a`, `1A`, and long rows of digits. */
export function readCode(tokens: readonly TextToken[], at: number): number | null {
  const token = tokens[at];
  if (token?.kind !== 'number') return null;
  if (isJoinedBefore(tokens, at) || isJoinedAfter(tokens, at) || /^0\d{3,}$|^\d{16,}$/.test(token.text)) {
    return afterGlued(tokens, at + 1);
  }
  return null;
}

function isJoinedBefore(tokens: readonly TextToken[], at: number): boolean {
  const [before, earlier] = [tokens[at - 1], tokens[at - 2]];
  if (!tokens[at]?.glued || !before) return false;
  if (before.kind === 'word') return true;
  return STROKES.includes(before.text) && before.glued && earlier?.kind === 'word' && !UNITS.has(earlier.text);
}

function isJoinedAfter(tokens: readonly TextToken[], at: number): boolean {
  const after = tokens[at + 1];
  if (!after?.glued || after.kind !== 'word') return false;
  return !UNITS.has(after.text) && !(after.text in MAGNITUDES);
}

function afterGlued(tokens: readonly TextToken[], at: number): number {
  let next = at;
  while (next < at + 8 && tokens[next]?.glued && tokens[next]?.kind !== 'mark') next += 1;
  return next;
}
