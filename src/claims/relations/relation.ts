import type { Claim } from '../claim.ts';
import type { ReadText } from '../meaning/surroundings.ts';
import type { Understood } from '../meaning/understood.ts';

export type RelationKind = 'sum' | 'difference' | 'growth_pct' | 'percent_of' | 'exceeds_by' | 'ratio';

/** How numbers of a text hang together, and whether they agree. */
export interface Relation {
  kind: RelationKind;
  /** Claims that it is computed from, by their index; for a difference the minuend first. */
  of: number[];
  /** The claim that says what comes out. */
  result: number;
  /** What comes out, from the numbers as printed. */
  computed: number;
  /** By how much the printed digits and hedges let the result differ. */
  tolerance: number;
  holds: boolean;
  /** False where a contradiction could still come from rounding. */
  sure: boolean;
  /** The sum as one would write it: `205 + 99 = 304`. */
  working: string;
}

/** A relation whose working is written only once it is known to be told: most that are tried are not. */
export interface Judged extends Omit<Relation, 'working'> {
  working: () => string;
}

/** Claims beside what was read of them; the same index in both. */
export interface Claimed {
  text: ReadText;
  claims: readonly Claim[];
  told: readonly Understood[];
}

/** More claims away nothing is looked for; keeps the work linear. */
export const NEAR = 12;

/** Indexes of claims before one that fit, nearest first; at most `sentences` back. */
export function before({ claims, told }: Claimed, from: number, sentences: number, fits: Fits): number[] {
  const found: number[] = [];
  for (let i = from - 1; i >= Math.max(0, from - NEAR); i -= 1) {
    const [claim, at] = [claims[i] as Claim, told[i] as Understood];
    if ((told[from] as Understood).sentence - at.sentence > sentences) break;
    if (fits(claim, at)) found.push(i);
  }
  return found;
}

/** The same after one. */
export function after({ claims, told }: Claimed, from: number, sentences: number, fits: Fits): number[] {
  const found: number[] = [];
  for (let i = from + 1; i < Math.min(claims.length, from + NEAR); i += 1) {
    const [claim, at] = [claims[i] as Claim, told[i] as Understood];
    if (at.sentence - (told[from] as Understood).sentence > sentences) break;
    if (fits(claim, at)) found.push(i);
  }
  return found;
}

type Fits = (claim: Claim, told: Understood) => boolean;

const FALLS = ['giảm', 'sụt'];

/** `giảm 372 người`: the word of change before a number tells of a fall. */
export function isFall({ text, told }: Claimed, change: number): boolean {
  const { first } = (told[change] as Understood).quantity;
  const previous = told[change - 1]?.quantity.next ?? 0;
  for (let at = first; at >= Math.max(previous, first - 12); at -= 1) {
    if (text.cues[at]?.cues.has('rise')) return FALLS.includes(text.tokens[at]?.text ?? '');
  }
  return false;
}

/** Of one scheme, or of one that is not told. */
export const mayShareScheme = (a: Claim, b: Claim): boolean =>
  a.scheme === b.scheme || a.scheme === null || b.scheme === null;

/** Of one scheme, place and kind, so that one can have grown out of the other. */
export const isComparable = (a: Claim, b: Claim): boolean =>
  a.unit === b.unit && isAmount(a) && isAmount(b) && a.indicator === b.indicator && mayShareScheme(a, b);

/** A number of people, households, đồng or events that is there or came, and is no distance. */
export const isAmount = ({ unit, indicator }: Claim): boolean =>
  !['percent', 'percentage_point', 'ratio'].includes(unit) && !['growth', 'attainment', 'target'].includes(indicator);
