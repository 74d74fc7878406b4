import { reachOf } from '#access/permissions.ts';
import type { Desk } from '#server/desk/desk.ts';

/** Whose activities alone a desk sees; null for all. */
export const partnerOf = ({ actor: { role, organisation } }: Desk): string | null =>
  reachOf(role, 'activity.read') === 'organisation' ? organisation : null;
