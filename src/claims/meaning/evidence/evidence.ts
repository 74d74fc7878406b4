import type { ClaimIndicator, ClaimUnit } from '../../claim.ts';
import type { CueFound } from '../cues.ts';
import type { ReadText, Surroundings } from '../surroundings.ts';
import type { Understood } from '../understood.ts';
import { addChangeEvidence } from './changes.ts';
import { addPeopleEvidence } from './people.ts';
import { addShareEvidence } from './shares.ts';

/**
 * Something that speaks for or against a reading of a number; its name is a row of the table of weights. `at`: the words
 * that say it, by their tokens; null where it lies in the numbers before.
 */
export interface EvidenceFound {
  name: string;
  at: { first: number; next: number } | null;
}

/** Numbers that are read alike. */
export type UnitGroup = 'people' | 'share' | 'money' | 'thing' | 'ratio';

export const GROUP_OF: Readonly<Record<ClaimUnit, UnitGroup>> = {
  person: 'people',
  household: 'people',
  percent: 'share',
  percentage_point: 'share',
  vnd: 'money',
  event: 'thing',
  other: 'thing',
  ratio: 'ratio',
};

/** Where the scheme of a number was found, before it is known what the number means. */
export type SchemeFound = 'after' | 'before' | 'carried' | 'none';

/** What was read before a number. */
export interface Earlier {
  /** Numbers of its sentence, newest first. */
  sentence: readonly Understood[];
  /** The last number of the sentence before. */
  lastSentence: Understood | null;
  /** What the last percentage that was a level meant. */
  lastRate: ClaimIndicator | null;
  /** What the last people meant that were no change and no plan. */
  lastPeople: ClaimIndicator | null;
}

/** Everything that evidence is drawn from. */
export interface Clues {
  text: ReadText;
  around: Surroundings;
  /** Cues before the number in its clause; in brackets with nothing before it, those before the brackets. Nearest first. */
  near: readonly CueFound[];
  /** Numbers of its sentence, newest first; what was said in deeper brackets is left out. */
  sentence: readonly Understood[];
  lastSentence: Understood | null;
  lastRate: ClaimIndicator | null;
  lastPeople: ClaimIndicator | null;
  scheme: SchemeFound;
}

export type Add = (name: string, at?: Pick<CueFound, 'at' | 'next'> | null) => void;

/** Everything that speaks for or against a reading of a number. */
export function evidenceOf(
  text: ReadText,
  around: Surroundings,
  earlier: Earlier,
  scheme: SchemeFound,
): EvidenceFound[] {
  const group = GROUP_OF[around.quantity.counted?.unit ?? 'other'];
  const found: EvidenceFound[] = [];
  const add: Add = (name, words = null) => {
    if (!found.some((each) => each.name === name))
      found.push({ name, at: words && { first: words.at, next: words.next } });
  };
  const near = nearCues(text, around, earlier.sentence[0]);
  const sentence = earlier.sentence.filter(({ depth }) => depth <= around.depth);
  const { lastSentence, lastRate, lastPeople } = earlier;
  const clues: Clues = { text, around, near, sentence, lastSentence, lastRate, lastPeople, scheme };
  add('a number');
  addChangeEvidence(clues, add);
  if (group === 'people') addPeopleEvidence(clues, add);
  if (group === 'share') addShareEvidence(clues, add);
  if (around.quantity.counted?.unit === 'event')
    add(found.some(({ name }) => name === 'aimed') ? 'counts events that are wanted' : 'counts events');
  if (group === 'ratio' && around.quantity.value <= 1) add('a fraction');
  return found;
}

/** Cues before a number in its clause; in brackets with nothing before it, those before the brackets. */
export function nearCues(text: ReadText, around: Surroundings, last: Understood | undefined): readonly CueFound[] {
  const joined = sinceJoint(text, around, last);
  return around.bracketed && around.before.length === 0 ? around.host : joined;
}

/** Cues after the `và` that joins a number to the one before in its clause: what stands before it is said of that one. */
function sinceJoint(
  { tokens }: ReadText,
  { quantity, before, clause }: Surroundings,
  last: Understood | undefined,
): readonly CueFound[] {
  if (!last || last.clause !== clause) return before;
  for (let at = quantity.first - 1; at >= Math.max(last.quantity.next, quantity.first - REACH); at -= 1)
    if (tokens[at]?.text === 'và') return before.filter((cue) => cue.at > at);
  return before;
}

const REACH = 60;

/** Whether one of these readings is that of a number. */
export const means = (understood: Understood | null | undefined, ...indicators: ClaimIndicator[]): boolean =>
  understood !== null && understood !== undefined && indicators.includes(understood.indicator);
