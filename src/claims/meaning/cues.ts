import { CUES, type Cue } from '../lexicon/cues.ts';
import type { DistractorRead } from '../read.ts';
import { phraseReader } from '../text/phrases.ts';
import type { PlaceInText } from '../text/structure.ts';
import type { TextToken } from '../text/tokens.ts';

/** A phrase that says something of a number near it; tokens from `at` up to `next`. */
export interface CueFound {
  at: number;
  next: number;
  cues: ReadonlySet<Cue>;
}

const cuesOf = new Map<string, Set<Cue>>();
for (const [phrase, cue] of CUES) cuesOf.set(phrase, (cuesOf.get(phrase) ?? new Set()).add(cue));
const readCue = phraseReader(cuesOf);

/** How far before a colon the goal may stand that the list after it gives. */
const HEADING = 16;

/** The cue that begins at each token, or null. */
export function findCues(
  tokens: readonly TextToken[],
  positions: readonly PlaceInText[],
  passed: readonly DistractorRead[],
): (CueFound | null)[] {
  const found = outermost(tokens);
  for (const { first, next, kind } of passed) {
    if (kind === 'date') found.fill(null, first, next);
    const compared = tokens[first - 1]?.text === 'với' || tokens[first - 2]?.text === 'với';
    if (kind === 'date' && compared) found[first] = { at: first, next, cues: new Set(['since']) };
  }
  for (let at = 0; at < tokens.length; at += 1) if (tokens[at]?.text === ':') aimAtList(found, positions, at);
  return found;
}

/** The longest phrases; what stands within one is no cue of its own, nor is a part of a name: `Cần Thơ`. */
function outermost(tokens: readonly TextToken[]): (CueFound | null)[] {
  const found: (CueFound | null)[] = [];
  let read = 0;
  for (const at of tokens.keys()) {
    const cue = at < read || isName(tokens, at) ? null : readCue(tokens, at);
    if (cue) read = cue.next;
    found.push(cue && { at, next: cue.next, cues: cue.meaning });
  }
  return found;
}

const isName = (tokens: readonly TextToken[], at: number): boolean =>
  tokens[at]?.capital === 'first' && [at - 1, at + 1].some((i) => tokens[i]?.capital === 'first');

/** `Chỉ tiêu năm 2021: …` sets what follows. */
function aimAtList(found: (CueFound | null)[], positions: readonly PlaceInText[], colon: number): void {
  const depth = positions[colon]?.depth ?? 0;
  for (let at = colon - 1; at >= Math.max(0, colon - HEADING); at -= 1) {
    if (positions[at]?.sentence !== positions[colon]?.sentence) return;
    const cue = found[at];
    if (cue?.cues.has('reach') || cue?.cues.has('fulfil') || cue?.cues.has('part')) return;
    if (cue?.cues.has('goal') && positions[at]?.depth === depth) {
      found[at] = { ...cue, cues: new Set<Cue>([...cue.cues, 'aim']) };
      return;
    }
  }
}
