import { reachOfPeople } from '#access/permissions.ts';
import type { Desk } from '#server/desk/desk.ts';

/** For which organisation money is taken at a desk, as `write_money` of migrations/0040_payments.sql has it; null for the SI office itself. */
export const organisationOf = ({ actor }: Desk): string | null =>
  reachOfPeople(actor.role) === 'organisation' ? actor.organisation : null;
