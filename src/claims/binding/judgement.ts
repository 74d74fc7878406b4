import { printNumber } from '#base/numbers.ts';
import type { Language } from '#base/words.ts';
import type { AnswerProblemKind } from '#indicators/problem.ts';
import type { Claim } from '../claim.ts';
import { allows } from '../relations/interval.ts';
import type { NotAsked, Proposal } from './proposals.ts';

/** Why an indicator that can be asked has no value. */
export type Unanswered = AnswerProblemKind | 'before-register';

/** A proposal that the register answers. */
export interface Answered extends Proposal {
  /** As known now, in the claim's unit. */
  today: number;
  /** As known when the text was published; null where that is not asked, or was not known. */
  whenPublished: number | null;
  /** How many of its participants wait for the SI office, as known now. */
  pending?: number;
}

/** A proposal that the register does not answer. */
export interface Refused extends Proposal {
  reason: Unanswered;
  /** One clear sentence in English. */
  detail: string;
}

/** What the register says of one proposal. */
export type RegisterReading = Answered | Refused;

/** What the register says of a claim; `others` are the readings that it was not judged by. */
export type Judgement =
  | { kind: 'agrees' | 'agrees-within-hedge'; by: Answered; others: readonly RegisterReading[] }
  | { kind: 'differs'; by: Answered; difference: number; others: readonly RegisterReading[] }
  | { kind: 'undecided'; reason: NotAsked | Unanswered | 'too-many'; others: readonly RegisterReading[] };

export const isAnswered = (reading: RegisterReading): reading is Answered => 'today' in reading;

/**
 * Judges a claim by its readings, the likeliest first. One that agrees wins over one that does not, and agrees where it
 * does today or did when the text was published: facts may have come in since, or late.
 */
export function judgeClaim(claim: Claim, readings: readonly [RegisterReading, ...RegisterReading[]]): Judgement {
  const answered = readings.filter(isAnswered);
  const by = answered.find((each) => holds(claim, each)) ?? answered[0];
  if (!by) {
    const [first] = readings as readonly [Refused, ...Refused[]];
    return { kind: 'undecided', reason: first.reason, others: readings };
  }
  const others = readings.filter((each) => each !== by);
  if (!holds(claim, by)) return { kind: 'differs', by, difference: distance(claim, by.today), others };
  return { kind: claim.hedge === 'exact' ? 'agrees' : 'agrees-within-hedge', by, others };
}

function holds(claim: Claim, { today, whenPublished }: Answered): boolean {
  return [today, whenPublished].some((value) => value !== null && allows(claim, value));
}

/** How much the text says more than the register, or less where negative; from the nearer end of a range. */
function distance({ value, upTo }: Claim, today: number): number {
  return today > upTo ? upTo - today : value - today;
}

/** A value of the register as prose prints it, in the claim's unit. */
export function printed(value: number, { unit }: Pick<Claim, 'unit'>, language: Language = 'vi'): string {
  if (unit === 'percent') return `${printNumber(value, language, { least: 1, most: 1 })}%`;
  const decimals = DECIMALS[unit] ?? 0;
  return printNumber(value, language, { least: decimals, most: decimals });
}
const DECIMALS: Partial<Record<Claim['unit'], number>> = { ratio: 2, percentage_point: 1 };

/** In what the difference of two values is told: two shares differ by points, not by a share. */
export const unitOfDifference = ({ unit }: Pick<Claim, 'unit'>): Claim['unit'] =>
  unit === 'percent' ? 'percentage_point' : unit;
