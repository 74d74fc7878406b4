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
  /** False where a contradiction could still come from rounding, or from a partner that the text does not name. */
  sure: boolean;
  /** The sum as one would write it: `205 + 99 = 304`. */
  working: string;
}

/** A claim beside what was read of it. */
export interface Statement {
  index: number;
  claim: Claim;
  meaning: Understood;
}

/** The claims of a text, in its order. */
export interface Statements {
  text: ReadText;
  all: readonly Statement[];
}

/** More claims away nothing is looked for; keeps the work linear. */
const NEAR = 14;

export type Fits = (statement: Statement) => boolean;

/** Claims before one that fit, nearest first; at most `sentences` back. */
export function before({ all }: Statements, from: Statement, sentences: number, fits: Fits): Statement[] {
  const reach = all.slice(Math.max(0, from.index - NEAR), from.index).reverse();
  return reach.filter((each) => from.meaning.sentence - each.meaning.sentence <= sentences && fits(each));
}

/** The same after one. */
export function after({ all }: Statements, from: Statement, sentences: number, fits: Fits): Statement[] {
  const reach = all.slice(from.index + 1, from.index + 1 + NEAR);
  return reach.filter((each) => each.meaning.sentence - from.meaning.sentence <= sentences && fits(each));
}

export const inOneSentence = (one: Statement, other: Statement): boolean =>
  one.meaning.sentence === other.meaning.sentence;

/** Of one scheme, or of one that is not known. */
export const mayShareScheme = ({ claim: a }: Statement, { claim: b }: Statement): boolean =>
  a.scheme === b.scheme || a.scheme === null || b.scheme === null;

/** Of one scheme and place: the text names both for one and the same. */
export const isOfSame = ({ claim: a }: Statement, { claim: b }: Statement): boolean =>
  a.scheme === b.scheme && a.place === b.place;

const year = ({ claim: { period } }: Statement): string => period?.slice(0, 4) ?? '';

/** Of one year, as far as both tell one. */
export const isOfYear = (a: Statement, b: Statement): boolean =>
  year(a) === '' || year(b) === '' || year(a) === year(b);

const RATES: readonly Claim['unit'][] = ['percent', 'percentage_point', 'ratio'];
const NO_LEVELS: readonly Claim['indicator'][] = ['growth', 'attainment', 'target'];

export const isRate = ({ claim: { unit } }: Statement): boolean => RATES.includes(unit);

/** A number of people, households, đồng or events that is there or came, and is no distance. */
export const isAmount = (statement: Statement): boolean =>
  !isRate(statement) && !NO_LEVELS.includes(statement.claim.indicator);

/** Tokens from the end of one claim to the beginning of another, in lower case. */
export const wordsBetween = ({ text }: Statements, one: Statement, other: Statement): string[] =>
  text.tokens.slice(one.meaning.quantity.next, other.meaning.quantity.first).map((token) => token.text);

/** The few words right before a claim, back to the claim before it. */
export function wordsBefore({ text, all }: Statements, statement: Statement, count = 12): string[] {
  const { first } = statement.meaning.quantity;
  const border = all[statement.index - 1]?.meaning.quantity.next ?? 0;
  return text.tokens.slice(Math.max(border, first - count), first).map((token) => token.text);
}

/** Words of a sentence that make it one of insurance. */
const INSURANCE = ['bhxh', 'bhyt', 'bhtn', 'hiểm'];

/** Whether a claim is of a scheme, or its sentence at least speaks of insurance. */
export function isOfInsurance({ text }: Statements, { claim, meaning }: Statement): boolean {
  if (claim.scheme !== null) return true;
  const { first } = meaning.quantity;
  for (const step of [-1, 1]) {
    for (
      let at = first;
      Math.abs(at - first) < SENTENCE && text.positions[at]?.sentence === meaning.sentence;
      at += step
    )
      if (INSURANCE.includes(text.tokens[at]?.text ?? '')) return true;
  }
  return false;
}

/** Longer sentences are not read to their ends. */
const SENTENCE = 80;

const FALLS = ['giảm', 'sụt'];
const RISES = ['tăng', ...FALLS];

/** `giảm 372 người`: the word of change before a number tells of a fall. */
export const isFall = (statements: Statements, change: Statement): boolean => {
  const words = [...wordsBefore(statements, change), ...spanOf(statements, change)];
  return FALLS.includes(words.findLast((word) => RISES.includes(word)) ?? '');
};

const spanOf = ({ text }: Statements, { meaning: { quantity } }: Statement): string[] =>
  text.tokens.slice(quantity.first, quantity.next).map((token) => token.text);
