import type { Cue } from '../lexicon/cues.ts';
import type { Quantity } from '../numbers/quantity.ts';
import type { DistractorRead } from '../read.ts';
import type { PlaceInText } from '../text/structure.ts';
import type { TextToken } from '../text/tokens.ts';
import type { CueFound } from './cues.ts';

/** A text that was read up to its numbers. */
export interface ReadText {
  tokens: readonly TextToken[];
  positions: readonly PlaceInText[];
  cues: readonly (CueFound | null)[];
  quantities: readonly Quantity[];
  passed: readonly DistractorRead[];
}

/** Cues around a number; nearest first. */
export interface Surroundings {
  quantity: Quantity;
  /** Its index among the numbers of the text. */
  index: number;
  clause: number;
  /** How many brackets are open. */
  depth: number;
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
  /** The same of a share of things: `bằng 70%, 60%, 50% mức đóng`. */
  thingsLater: boolean;
  /** `còn` stands right before it. */
  left: boolean;
  /** In its sentence, from the beginning up to its clause; nearest first. */
  sentence: readonly CueFound[];
}

/** Further away nothing belongs to a number; keeps the work linear. */
const REACH = 60;
const ENDS = ['từ', 'lên', 'xuống', 'còn'];

export function surroundingsOf(text: ReadText, index: number): Surroundings {
  const quantity = text.quantities[index] as Quantity;
  const earlier = text.quantities[index - 1];
  const { positions } = text;
  const position = positions[quantity.first] as PlaceInText;
  const back = backwards(text, quantity.first);
  const [clause, elsewhere] = split(back, ({ at }) => positions[at]?.clause === position.clause);
  const border = lastOnLevel(text, index, position.clause);
  const [before, opening] = split(clause, ({ at }) => at >= border);
  const bracket = position.depth > 0 ? openingBracket(text, quantity.first) : null;
  const outside = bracket === null ? null : (positions[bracket]?.clause ?? null);
  const hostBorder = outside === null ? 0 : lastOnLevel(text, index, outside);
  return {
    quantity,
    index,
    clause: position.clause,
    depth: position.depth,
    before,
    opening,
    after: forwards(text, quantity.next, text.quantities[index + 1]?.first ?? Infinity),
    host: elsewhere.filter(({ at }) => positions[at]?.clause === outside && at >= hostBorder),
    bracketed: bracket !== null && (earlier?.first ?? -1) < bracket,
    end: ENDS.includes(text.tokens[quantity.first - 1]?.text ?? ''),
    goalLater: endsTheList(text, index, 'goal'),
    thingsLater: endsTheList(text, index, 'things'),
    left: text.tokens[quantity.first - 1]?.text === 'còn',
    sentence: elsewhere.filter(({ at }) => (positions[at]?.depth ?? 0) <= position.depth),
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

function endsTheList({ quantities, positions, cues }: ReadText, index: number, cue: Cue): boolean {
  const sentence = positions[quantities[index]?.first ?? 0]?.sentence;
  for (const { first, next, counted } of quantities.slice(index, index + LIST)) {
    if (counted?.unit !== 'percent' || positions[first]?.sentence !== sentence) return false;
    if (cues[next]?.cues.has(cue)) return true;
  }
  return false;
}

function split<T>(all: readonly T[], first: (one: T) => boolean): [T[], T[]] {
  return [all.filter(first), all.filter((one) => !first(one))];
}

/** The token after the last earlier number that stands in that clause itself. */
function lastOnLevel({ quantities, positions }: ReadText, index: number, clause: number): number {
  for (let i = index - 1; i >= Math.max(0, index - 6); i -= 1) {
    const earlier = quantities[i];
    if (earlier && positions[earlier.first]?.clause === clause) return earlier.next;
  }
  return 0;
}

function openingBracket({ tokens, positions }: ReadText, from: number): number | null {
  const depth = positions[from]?.depth ?? 0;
  for (let at = from - 1; at >= Math.max(0, from - REACH); at -= 1) {
    if ((positions[at]?.depth ?? 0) < depth && ['(', '['].includes(tokens[at]?.text ?? '')) return at;
  }
  return null;
}

function backwards({ positions, cues }: ReadText, from: number): CueFound[] {
  const found: CueFound[] = [];
  const sentence = positions[from]?.sentence;
  for (let at = from - 1; at >= Math.max(0, from - REACH) && positions[at]?.sentence === sentence; at -= 1) {
    const cue = cues[at];
    if (cue && cue.next <= from) found.push(cue);
  }
  return found;
}

function forwards({ positions, cues }: ReadText, from: number, end: number): CueFound[] {
  const found: CueFound[] = [];
  const clause = positions[from - 1]?.clause;
  for (let at = from; at < Math.min(from + REACH / 2, end); at += 1) {
    if (positions[at]?.sentence !== positions[from - 1]?.sentence) break;
    const cue = cues[at];
    if (positions[at]?.clause === clause && cue) found.push(cue);
  }
  return found;
}
