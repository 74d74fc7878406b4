import type { Day } from '#base/dates.ts';
import type { Uuid } from '#base/ids.ts';
import type { Role } from './roles.ts';

/** Who did or saw something, as it was then. */
export interface ActorThen {
  /** An account, or the name of a machine. */
  actor: string;
  /** The own name; null for a machine. */
  actorName: string | null;
  role: Role | null;
  organisationName: string | null;
  inSteadOf: string | null;
}

/** An entry of the audit. */
export interface AuditEntry extends ActorThen {
  number: number;
  /** ISO 8601 instant with milliseconds, in UTC. */
  at: string;
  action: string;
  reason: string | null;
  detail: Readonly<Record<string, unknown>>;
}

/** Which entries somebody asks for; null where it does not matter. */
export interface AuditSearch {
  from: Day | null;
  to: Day | null;
  action: string | null;
  actor: string | null;
  personId: Uuid | null;
}

/** Entries of a page, how many there are in all, and what there is to choose from. */
export interface FoundEntries {
  total: number;
  entries: AuditEntry[];
  actions: string[];
  actors: Pick<ActorThen, 'actor' | 'actorName'>[];
}

/** An entry with its place in the chain. */
export interface ChainedAuditEntry extends AuditEntry {
  /** 64 hexadecimal digits each; before the first entry there is none. */
  digest: string;
  digestBefore: string | null;
  /** What the digest is taken of, after the digest before it. */
  content: string;
  /** Whether its digest is that of its content and of the digest before it. */
  holds: boolean;
  previous: number | null;
  next: number | null;
}

/** Somebody who has seen or changed a person, and how often. */
export interface PersonsReader extends ActorThen {
  looks: number;
  changes: number;
  /** ISO 8601 instant of the last time. */
  lastAt: string;
}

/** The end of a chain and whether it holds. */
export interface ChainState {
  head: { number: number; digest: string; at: Date } | null;
  checked: number;
  broken: number;
  first: { number: number; why: BreakKind; bulletin: string | null }[];
}

/** What does not hold at a number: a gap before it, its digest, or a head that was kept: by a bulletin, the database, or whoever asks. */
export const BREAK_KINDS = ['gap', 'digest', 'published', 'head', 'given'] as const;
export type BreakKind = (typeof BREAK_KINDS)[number];
