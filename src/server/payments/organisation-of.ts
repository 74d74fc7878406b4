import { reachOfPeople } from '#access/permissions.ts';
import type { Desk } from '#server/desk/desk.ts';

/** For which organisation somebody works who sees people no further than it does, as `write_money` of migrations/0040_payments.sql has it; null for the SI office itself. */
export const organisationOf = ({ actor }: Desk): string | null =>
  ['organisation', 'assigned'].includes(reachOfPeople(actor.role) ?? '') ? actor.organisation : null;
