import type { Cue } from '../lexicon/cues.ts';
import type { Quantity } from '../numbers/quantity.ts';
import type { Passed } from '../read.ts';
import type { Standing } from '../text/structure.ts';
import type { Token } from '../text/tokens.ts';
import type { CueFound } from './cues.ts';

/** A text that was read up to its numbers. */
export interface ReadText {
  tokens: readonly Token[];
  standings: readonly Standing[];
  cues: readonly (CueFound | null)[];
  quantities: readonly Quantity[];
  passed: readonly Passed[];
}

/** Cues around a number; nearest first. */
export interface Scene {
  quantity: Quantity;
  clause: number;
  /** In its clause, back to the number before it. */
  before: readonly CueFound[];
  /** In its clause before that number: what the whole clause is about. */
  opening: readonly CueFound[];
  /** In its clause, up to the next number. */
  after: readonly CueFound[];
  /** Where it stands in brackets: what stands before them, back to the number there. */
  host: readonly CueFound[];
  bracketed: boolean;
  /** `từ` or `lên` stands right before it: an end of a change, not its size. */
  end: boolean;
  /** It leads a list of percentages that ends with a goal: `huyện Ba Bể đạt 112%, huyện Na Rì đạt 98,5% kế hoạch`. */
  goalLater: boolean;
  /** `còn` stands right before it. */
  left: boolean;
  /** In its sentence, from the beginning up to its clause; nearest first. */
  sentence: readonly CueFound[];
}

/** Further away nothing belongs to a number; keeps the work linear. */
const REACH = 60;
const ENDS = ['từ', 'lên', 'xuống', 'còn'];

export function sceneOf(text: ReadText, index: number): Scene {
  const quantity = text.quantities[index] as Quantity;
  const earlier = text.quantities[index - 1];
  const { standings } = text;
  const standing = standings[quantity.first] as Standing;
  const back = backwards(text, quantity.first);
  const [clause, elsewhere] = split(back, ({ at }) => standings[at]?.clause === standing.clause);
  const border = lastOnLevel(text, index, standing.clause);
  const [before, opening] = split(clause, ({ at }) => at >= border);
  const bracket = standing.depth > 0 ? openingBracket(text, quantity.first) : null;
  const outside = bracket === null ? null : (standings[bracket]?.clause ?? null);
  const hostBorder = outside === null ? 0 : lastOnLevel(text, index, outside);
  return {
    quantity,
    clause: standing.clause,
    before,
    opening,
    after: forwards(text, quantity.next, text.quantities[index + 1]?.first ?? Infinity),
    host: elsewhere.filter(({ at }) => standings[at]?.clause === outside && at >= hostBorder),
    bracketed: bracket !== null && (earlier?.first ?? -1) < bracket,
    end: ENDS.includes(text.tokens[quantity.first - 1]?.text ?? ''),
    goalLater: isGoalLater(text, index),
    left: text.tokens[quantity.first - 1]?.text === 'còn',
    sentence: elsewhere,
  };
}

/** Whether one of these cues is among those found. */
export const has = (found: readonly CueFound[], ...cues: Cue[]): boolean =>
  found.some((each) => cues.some((cue) => each.cues.has(cue)));

/** The nearest of the cues found that is one of these. */
export const nearest = (found: readonly CueFound[], ...cues: Cue[]): CueFound | null =>
  found.find((each) => cues.some((cue) => each.cues.has(cue))) ?? null;

/** How many percentages a list may have before the word that tells what they are of. */
const LIST = 8;

function isGoalLater({ quantities, standings, cues }: ReadText, index: number): boolean {
  const sentence = standings[quantities[index]?.first ?? 0]?.sentence;
  for (const { first, next, counted } of quantities.slice(index, index + LIST)) {
    if (counted?.unit !== 'percent' || standings[first]?.sentence !== sentence) return false;
    if (cues[next]?.cues.has('goal')) return true;
  }
  return false;
}

function split<T>(all: readonly T[], first: (one: T) => boolean): [T[], T[]] {
  return [all.filter(first), all.filter((one) => !first(one))];
}

/** The token after the last earlier number that stands in that clause itself. */
function lastOnLevel({ quantities, standings }: ReadText, index: number, clause: number): number {
  for (let i = index - 1; i >= Math.max(0, index - 6); i -= 1) {
    const earlier = quantities[i];
    if (earlier && standings[earlier.first]?.clause === clause) return earlier.next;
  }
  return 0;
}

function openingBracket({ tokens, standings }: ReadText, from: number): number | null {
  const depth = standings[from]?.depth ?? 0;
  for (let at = from - 1; at >= Math.max(0, from - REACH); at -= 1) {
    if ((standings[at]?.depth ?? 0) < depth && ['(', '['].includes(tokens[at]?.text ?? '')) return at;
  }
  return null;
}

function backwards({ standings, cues }: ReadText, from: number): CueFound[] {
  const found: CueFound[] = [];
  const sentence = standings[from]?.sentence;
  for (let at = from - 1; at >= Math.max(0, from - REACH) && standings[at]?.sentence === sentence; at -= 1) {
    const cue = cues[at];
    if (cue && cue.next <= from) found.push(cue);
  }
  return found;
}

function forwards({ standings, cues }: ReadText, from: number, end: number): CueFound[] {
  const found: CueFound[] = [];
  const clause = standings[from - 1]?.clause;
  for (let at = from; at < Math.min(from + REACH / 2, end); at += 1) {
    if (standings[at]?.sentence !== standings[from - 1]?.sentence) break;
    const cue = cues[at];
    if (standings[at]?.clause === clause && cue) found.push(cue);
  }
  return found;
}
