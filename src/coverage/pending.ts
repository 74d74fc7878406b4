import type { Day } from '#base/dates.ts';
import { type AreaId, acceptedFacts, type PersonFacts, type Scheme } from './facts.ts';
import { signOf, timeline } from './movements.ts';

/** By how many the people who wait for the SI office change in a commune from a day on. */
export interface PendingChange {
  scheme: Scheme;
  areaId: AreaId;
  effectiveOn: Day;
  count: number;
}

/**
 * From when to when somebody counts only by contributions that the SI office has not accepted: what these facts say of cover, less
 * what they would say without those. So participants less those who wait are the ones who are accepted, on any day.
 * Source: counting rule 10, version 1 (docs/office/counting.md).
 */
function pendingOf(facts: PersonFacts): PendingChange[] {
  if (facts.contributions.every(({ acceptedAt }) => acceptedAt !== null)) return [];
  return summed([...stockOf(facts, 1), ...stockOf(acceptedFacts(facts), -1)]);
}

/** What must be posted so that those who wait, which were as of `before`, are as of `after`. */
export const pendingBetween = (before: PersonFacts, after: PersonFacts): PendingChange[] =>
  summed([...pendingOf(before).map((each) => ({ ...each, count: -each.count })), ...pendingOf(after)]);

const stockOf = (facts: PersonFacts, times: 1 | -1): PendingChange[] =>
  timeline(facts).map(({ scheme, areaId, effectiveOn, kind }) => ({
    ...{ scheme, areaId, effectiveOn },
    count: times * signOf(kind),
  }));

function summed(changes: readonly PendingChange[]): PendingChange[] {
  const sums = new Map<string, PendingChange>();
  for (const each of changes) {
    const key = `${each.scheme} ${each.areaId} ${each.effectiveOn}`;
    sums.set(key, { ...each, count: each.count + (sums.get(key)?.count ?? 0) });
  }
  return [...sums.values()].filter(({ count }) => count !== 0);
}
