import { CUES, type Cue } from '../lexicon/cues.ts';
import { phraseReader } from '../text/phrases.ts';
import type { Token } from '../text/tokens.ts';

/** A phrase that says something of a number near it; tokens from `at` up to `next`. */
export interface CueFound {
  at: number;
  next: number;
  cues: ReadonlySet<Cue>;
}

const cuesOf = new Map<string, Set<Cue>>();
for (const [phrase, cue] of CUES) cuesOf.set(phrase, (cuesOf.get(phrase) ?? new Set()).add(cue));
const readCue = phraseReader(cuesOf);

/** The cue that begins at each token, or null. */
export function findCues(tokens: readonly Token[]): (CueFound | null)[] {
  return tokens.map((_, at) => {
    const found = readCue(tokens, at);
    return found && { at, next: found.next, cues: found.meaning };
  });
}
