import type { Day } from '#base/dates.ts';
import type { Uuid } from '#base/ids.ts';
import type { Scheme } from '#coverage/facts.ts';
import type { ListedPerson } from './person.ts';

/** Why it is worth asking somebody, in the order in which they are tried. */
export const CANDIDATE_REASONS = ['interested', 'due', 'unpaid', 'visited', 'attended', 'stopped', 'relative'] as const;
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

/** What whoever is assigned somebody does next; `nothing` where they are covered for long, or their cover was ended. */
export const NEXT_ACTS = ['keep-promise', 'renew', 'collect-first', 'ask-again', 'win-back', 'ask', 'nothing'] as const;
export type NextAct = (typeof NEXT_ACTS)[number];

/** Somebody who is assigned to whoever asks, in a scheme, with what to do next. */
export interface AssignedCandidate extends Omit<Candidate, 'id' | 'assignee'> {
  /** Of the person and the scheme. */
  id: string;
  scheme: Scheme;
  isCovered: boolean;
  next: NextAct;
}

const ACT_FOR: Readonly<Record<CandidateReason, NextAct>> = {
  interested: 'keep-promise',
  due: 'renew',
  unpaid: 'collect-first',
  visited: 'ask-again',
  attended: 'ask-again',
  stopped: 'win-back',
  relative: 'ask',
};

/** What to do next: by the likeliest reason; without one as the person stands. */
export function nextAct({
  reasons,
  cover,
}: {
  reasons: readonly CandidateReason[];
  cover: { isCovered: boolean; hasEnded: boolean; end: Day | null; begins: Day | null };
}): NextAct {
  const [first] = reasons;
  if (first) return ACT_FOR[first];
  if (cover.isCovered || cover.hasEnded || cover.begins !== null) return 'nothing';
  return cover.end === null ? 'ask' : 'win-back';
}
