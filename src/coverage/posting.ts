import { type Day, dayInVietNam } from '#base/dates.ts';
import type { Contribution, PersonFacts } from './facts.ts';
import { type Movement, timeline } from './movements.ts';

/** A journal entry: +1 where a movement became known, −1 where it was annulled. */
export interface Posting extends Movement {
  count: 1 | -1;
}

/** Rule 6: only what was recorded up to the end of day `known`. */
export function factsKnownOn(facts: PersonFacts, known: Day): PersonFacts {
  const isKnownAt = (at: string): boolean => dayInVietNam(new Date(at)) <= known;
  const isKnown = ({ recordedAt }: { recordedAt: string }): boolean => isKnownAt(recordedAt);
  const asAccepted = (each: Contribution): Contribution =>
    each.acceptedAt && !isKnownAt(each.acceptedAt) ? { ...each, acceptedAt: null } : each;
  return {
    areaId: facts.areaId,
    homes: facts.homes.filter(isKnown),
    contributions: facts.contributions.filter(isKnown).map(asAccepted),
    endings: facts.endings.filter(isKnown),
    moves: facts.moves.filter(isKnown),
    withdrawals: facts.withdrawals.filter(isKnown),
  };
}

/** What must be posted so that the journal, which said `before`, says `after`. */
export function diff(before: readonly Movement[], after: readonly Movement[]): Posting[] {
  const had = new Set(before.map(keyOf));
  const has = new Set(after.map(keyOf));
  return [
    ...before.filter((each) => !has.has(keyOf(each))).map((each) => ({ ...each, count: -1 as const })),
    ...after.filter((each) => !had.has(keyOf(each))).map((each) => ({ ...each, count: 1 as const })),
  ];
}

/** The journal entries that lead from one state of knowledge to the next. */
export const postingsBetween = (before: PersonFacts, after: PersonFacts): Posting[] =>
  diff(timeline(before), timeline(after));

const keyOf = ({ scheme, kind, areaId, effectiveOn }: Movement): string => `${scheme} ${kind} ${areaId} ${effectiveOn}`;
