/** Who works here: the roles of an office that somebody holds. */
export const OFFICE_ROLES = [
  'administrator',
  'planner',
  'officer',
  'manager',
  'collector',
  'collaborator',
  'partner',
  'editor',
  'approver',
  'auditor',
] as const;
export type OfficeRole = (typeof OFFICE_ROLES)[number];

/** Everybody who asks: beside those of the office readers of the portal, and whoever keeps the machine. */
export const ROLES = [
  ...OFFICE_ROLES,
  /** Everybody: the portal asks on behalf of its readers. */
  'public',
  /** Whoever has the command line of the machine on which the register lies. */
  'operator',
] as const;
export type Role = (typeof ROLES)[number];

/** A person or a machine that asks, as of now. */
export interface Actor {
  kind: 'person' | 'machine';
  /** A person's account or a machine's name, such as `portal`. */
  name: string;
  /** A person's own name, which the audit keeps as it is now. */
  ownName?: string | null;
  role: Role;
  /** Code of the organisation on whose behalf; null for none. */
  organisation: string | null;
  /** The own name of whoever the actor stands in for. */
  inSteadOf?: string | null;
  /** When a person last proved who they are, by a password or a second factor. */
  provedAt?: Date | null;
  /** Why, where somebody works here only for a reason: emergency access. */
  reason?: string | null;
  /** Of a person's program: the token that it shows, and what that is good for of all that the person may. */
  token?: { id: string; may: readonly string[] } | null;
}

/** Dangerous acts are open so long after a person proved who they are, in milliseconds. */
const PROVED_FOR = 10 * 60_000;

/** Whether a dangerous act is open: machines prove who they are with every connection, people for a while. */
export const isProved = ({ kind, provedAt }: Actor, now: Date): boolean =>
  kind === 'machine' || (provedAt != null && now.getTime() - provedAt.getTime() <= PROVED_FOR);

/** The portal, on behalf of whoever reads it. */
export const PORTAL: Actor = { kind: 'machine', name: 'portal', role: 'public', organisation: null };
/** The command line of the machine on which the register lies. */
export const COMMAND_LINE: Actor = { kind: 'machine', name: 'command-line', role: 'operator', organisation: null };
