import type { LinkPurpose } from './links.ts';
import type { OfficeRole } from './roles.ts';

/** An office that somebody holds, held or will hold, as an administrator sees it. */
export interface HeldOffice {
  id: string;
  role: OfficeRole;
  organisation: { code: string; name: string } | null;
  /** Names of the areas; null for the whole province. */
  areas: string[] | null;
  from: string;
  to: string | null;
  /** Who is stood in for. */
  insteadOf: string | null;
  /** Why, of emergency access. */
  emergency: string | null;
  /** The instant at which it ended, or will by itself. */
  endsAt: string | null;
  state: 'holds' | 'waits' | 'over';
}

/** An account and its offices in this register, those that hold first. */
export interface ListedAccount {
  id: string;
  name: string;
  email: string;
  hasSecondFactor: boolean;
  forDemonstration: boolean;
  sessions: number;
  offices: HeldOffice[];
}

/** A link that has not served yet. */
export interface OpenLink {
  id: string;
  purpose: LinkPurpose;
  name: string | null;
  email: string | null;
  role: OfficeRole | null;
  /** ISO 8601 instant. */
  expiresAt: string;
  isExpired: boolean;
}

/** For whom somebody can work. */
export interface OrganisationChoice {
  code: string;
  name: string;
}

/** Where somebody can work; names tell areas apart. */
export interface OfficeArea {
  id: number;
  name: string;
}

/** Who may come in, who is invited, and what can be chosen for an office. */
export interface AccountList {
  accounts: ListedAccount[];
  links: OpenLink[];
  organisations: OrganisationChoice[];
  areas: OfficeArea[];
}

/** What stands in a link, to be handed over by whoever made it. It is told this once. */
export interface MadeLink {
  token: string;
  /** ISO 8601 instant. */
  expiresAt: string;
  name: string;
  email: string;
}

/** A key that somebody's browser or phone holds. */
export interface OwnPasskey {
  id: string;
  /** ISO 8601 instant. */
  madeAt: string;
}

/** Somebody's own session. */
export interface OwnSession {
  id: string;
  startedAt: string;
  expiresAt: string;
  /** The browser, as it calls itself. */
  device: string | null;
  isCurrent: boolean;
}
