import type { ClaimHedge } from '../claim.ts';
import { COMPARATIVES, HEDGES_AFTER, HEDGES_BEFORE } from '../lexicon/hedges.ts';
import { type Found, phraseReader } from '../text/phrases.ts';
import type { Token } from '../text/tokens.ts';

const before = phraseReader(HEDGES_BEFORE);
const MOST_HEDGES = 3;

/** The hedge that ends right before a number; of several the last one: `ước trên`. */
export function readHedge(tokens: readonly Token[], at: number): Found<ClaimHedge> | null {
  let found: Found<ClaimHedge> | null = null;
  for (let i = 0; i < MOST_HEDGES; i += 1) {
    const more = hedgeAt(tokens, found?.next ?? at);
    if (!more) return found;
    found = more;
  }
  return found;
}

function hedgeAt(tokens: readonly Token[], at: number): Found<ClaimHedge> | null {
  const compared = tokens[at]?.text === 'hơn' && COMPARATIVES.includes(tokens[at - 1]?.text ?? '');
  return compared ? null : before(tokens, at);
}

/** A hedge after what is counted: `7.500 người trở lên`. */
export const readHedgeAfter = phraseReader(HEDGES_AFTER);
