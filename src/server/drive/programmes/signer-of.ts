import { reachOf } from '#access/permissions.ts';
import type { Desk } from '#server/desk/desk.ts';

/** Whose programmes alone a desk sees; null for all. */
export const signerOf = ({ actor: { role, organisation } }: Desk): string | null =>
  reachOf(role, 'programme.read') === 'organisation' ? organisation : null;
