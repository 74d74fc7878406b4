import { formatNumber } from '#base/vietnamese.ts';
import type { Claim } from '../claim.ts';
import { intervalOf, meet } from '../relations/interval.ts';
import type { NotAsked, Proposal } from './proposals.ts';

/** What the register gives for one reading of a claim. */
export interface Answered extends Proposal {
  /** As known now, in the claim's unit. */
  today: number;
  /** As known when the text was published; null where that is not asked. */
  whenPublished: number | null;
}

/** What the register says of a claim. */
export type Judgement =
  | { kind: 'agrees' | 'agrees-within-hedge'; by: Answered; others: readonly Answered[] }
  | { kind: 'differs'; by: Answered; difference: number; others: readonly Answered[] }
  | { kind: 'cannot-be-told'; reason: NotAsked | 'no-answer' | 'too-many'; detail: string | null };

/**
 * Judges a claim by the readings that the register answers, the likeliest first. A reading that agrees wins over one that
 * does not, and agrees where it does today or did when the text was published: facts may have come in since, or late.
 */
export function judgeClaim(claim: Claim, answered: readonly Answered[]): Judgement {
  const [likeliest] = answered;
  if (!likeliest) return { kind: 'cannot-be-told', reason: 'no-answer', detail: null };
  const by = answered.find((each) => holds(claim, each)) ?? likeliest;
  const others = answered.filter((each) => each !== by);
  if (!holds(claim, by)) return { kind: 'differs', by, difference: claim.value - by.today, others };
  return { kind: claim.hedge === 'exact' ? 'agrees' : 'agrees-within-hedge', by, others };
}

function holds(claim: Claim, { today, whenPublished }: Answered): boolean {
  const allowed = intervalOf(claim);
  return [today, whenPublished].some((value) => value !== null && meet({ low: value, high: value }, allowed));
}

/** A value of the register as prose prints it, in the claim's unit. */
export function printed(value: number, { unit }: Pick<Claim, 'unit'>): string {
  if (unit === 'percent') return `${formatNumber(value, 1)}%`;
  return formatNumber(value, unit === 'ratio' ? 2 : 0);
}
