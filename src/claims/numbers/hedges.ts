import type { ClaimHedge } from '../claim.ts';
import { COMPARATIVES, HEDGES_AFTER, HEDGES_BEFORE } from '../lexicon/hedges.ts';
import { type Found, phraseReader } from '../text/phrases.ts';
import type { TextToken } from '../text/tokens.ts';

const before = phraseReader(HEDGES_BEFORE);
const MOST_HEDGES = 3;

/** The hedge that ends right before a number; of several the last one: `ước trên`. */
export function readHedge(tokens: readonly TextToken[], at: number): Found<ClaimHedge> | null {
  let found: Found<ClaimHedge> | null = null;
  for (let i = 0; i < MOST_HEDGES; i += 1) {
    const more = hedgeAt(tokens, found?.next ?? at);
    if (!more) return found;
    found = more;
  }
  return found;
}

/** `trực tuyến trên 63 tỉnh` is a place, not more than 63. */
const isPlace = (tokens: readonly TextToken[], at: number): boolean =>
  tokens[at]?.text === 'trên' &&
  ['63', '64', '34'].includes(tokens[at + 1]?.text ?? '') &&
  tokens[at + 2]?.text === 'tỉnh';

function hedgeAt(tokens: readonly TextToken[], at: number): Found<ClaimHedge> | null {
  const compared = tokens[at]?.text === 'hơn' && COMPARATIVES.includes(tokens[at - 1]?.text ?? '');
  if (compared || isPlace(tokens, at)) return null;
  const found = before(tokens, at);
  return found && tokens[found.next]?.text === ':' ? { ...found, next: found.next + 1 } : found;
}

/** A hedge after what is counted: `7.500 người trở lên`. */
export const readHedgeAfter = phraseReader(HEDGES_AFTER);
