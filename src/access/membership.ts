import type { Role } from './roles.ts';

/** An office that an account holds: a role, on whose behalf, where and for how long. */
export interface Membership {
  id: string;
  role: Role;
  provinceId: number;
  /** Code of the organisation; null for none. */
  organisation: string | null;
  /** Ids of the areas; null for the whole province. */
  areas: readonly number[] | null;
  from: string;
  to: string | null;
  /** The name of whoever is stood in for; null where nobody is. */
  insteadOf: string | null;
  /** Why somebody works here who otherwise would not, and until which instant: emergency access. */
  emergency?: { reason: string; until: string } | null;
}

/** Somebody who may come in, whatever they may do there. */
export interface Account {
  id: string;
  name: string;
  email: string;
}

/** Who is signed in, and in which of their offices they work now. */
export interface SignedIn {
  account: Account;
  membership: Membership;
  memberships: readonly Membership[];
}
