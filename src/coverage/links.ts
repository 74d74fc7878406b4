import { type Day, dayInVietNam } from '#base/dates.ts';
import type { Uuid } from '#base/ids.ts';
import type { PersonFacts } from './facts.ts';
import { type PendingChange, pendingBetween } from './pending.ts';
import { type Posting, postingsBetween } from './posting.ts';

/**
 * Two records are of one person: known from `recordedAt` on, until it was undone. Nothing is moved by it: each fact stays with
 * the record that it was recorded for. A double is of one record at a time, which is itself no double.
 */
export interface PersonLink {
  id: Uuid;
  doubleId: Uuid;
  keptId: Uuid;
  recordedAt: string;
  undoneAt: string | null;
}

/** A record, and of which other one it is a double. */
export interface LinkedRecord {
  id: Uuid;
  facts: PersonFacts;
  doubleOf: Uuid | null;
}

/** Rule 9: of which record another one was a double, as known at the end of day `known`; null of none. */
export function doubleOfOn(links: readonly PersonLink[], id: Uuid, known: Day): Uuid | null {
  const isKnown = (at: string): boolean => dayInVietNam(new Date(at)) <= known;
  const held = links.find(
    ({ doubleId, recordedAt, undoneAt }) =>
      doubleId === id && isKnown(recordedAt) && !(undoneAt !== null && isKnown(undoneAt)),
  );
  return held?.keptId ?? null;
}

/**
 * Rule 9: what counts for each of these records, which are whole groups. A double counts as nobody; whatever covers it counts for
 * the kept one, where the record of that one says that the person lives.
 */
export function countedFacts(records: readonly LinkedRecord[]): Map<Uuid, PersonFacts> {
  return new Map(
    records.map(({ id, facts, doubleOf }) => {
      const doubles = records.filter((each) => each.doubleOf === id).map((each) => each.facts);
      return [id, doubleOf === null ? together(facts, doubles) : { ...facts, contributions: [], endings: [] }];
    }),
  );
}

const together = (kept: PersonFacts, doubles: readonly PersonFacts[]): PersonFacts => ({
  ...kept,
  contributions: [kept, ...doubles].flatMap(({ contributions }) => contributions),
  endings: [kept, ...doubles].flatMap(({ endings }) => endings),
  withdrawals: [kept, ...doubles].flatMap(({ withdrawals }) => withdrawals),
});

/** What is posted for one person. */
export interface PersonPostings {
  personId: Uuid;
  postings: Posting[];
  pending: PendingChange[];
}

/** The journal entries of each person that lead from one state of knowledge about the same records to the next. */
export function postingsOfRecords(before: readonly LinkedRecord[], after: readonly LinkedRecord[]): PersonPostings[] {
  const counted = countedFacts(before);
  return [...countedFacts(after)].map(([personId, facts]) => {
    const earlier = counted.get(personId) ?? facts;
    return { personId, postings: postingsBetween(earlier, facts), pending: pendingBetween(earlier, facts) };
  });
}
