import type { Day } from '#base/dates.ts';
import type { Uuid } from '#base/ids.ts';
import type { ListedPerson } from './person.ts';

/** Why it is worth asking somebody, in the order in which they are tried. */
export const CANDIDATE_REASONS = ['interested', 'due', 'stopped', 'relative'] as const;
export type CandidateReason = (typeof CANDIDATE_REASONS)[number];

/** Somebody whom it is worth asking to join or to go on in a scheme: once, with every reason. */
export interface Candidate {
  id: Uuid;
  person: ListedPerson;
  reasons: readonly CandidateReason[];
  /** The first day without cover, of whoever has or had it. */
  endsOn: Day | null;
  /** Who is to ask them; null for nobody. */
  assignee: Assignee | null;
}

/** An account that is to ask somebody, with its name of that day. */
export interface Assignee {
  id: string;
  name: string;
}

/** Whose candidates are meant: of whoever looks, or of nobody. */
export const ASSIGNED_TO = ['me', 'nobody'] as const;
export type AssignedTo = (typeof ASSIGNED_TO)[number];

/** A page of candidates, and how many there are in all, and for each reason: whoever has several counts for each. */
export interface FoundCandidates {
  total: number;
  byReason: Readonly<Record<CandidateReason, number>>;
  candidates: readonly Candidate[];
}
