import type { Role } from '#access/roles.ts';
import type { Day } from '#base/dates.ts';

/** What stands around every page of the office: who works, where, on whose data, and how fresh it is. */
export interface OfficeView {
  /** The name of whoever is signed in. */
  name: string;
  role: Role;
  /** Whom they stand in for; null where they act for themselves. */
  insteadOf: string | null;
  /** The name of the organisation; null for none. */
  organisation: string | null;
  /** Names of the areas that they see; null for the whole province. */
  areas: readonly string[] | null;
  register: { name: string; madeUp: boolean } | null;
  /** The last day on which something became known; null where nothing has. */
  recordedOn: Day | null;
  /** When somebody recorded last, as it happened; null where all of it is history. */
  recordedAt: Date | null;
  /** The day for which work is listed: today; of made-up data the last day of its history. */
  day: Day;
  /** Records that wait for an answer of the SI office; null where the register does not know yet. */
  pending: number | null;
  /** Other offices that the same account holds. */
  memberships: readonly { id: string; role: Role; organisation: string | null; isCurrent: boolean }[];
}
