import type { Permission } from '#access/permission.ts';
import { isAllowed } from '#access/permissions.ts';
import type { Actor } from '#access/roles.ts';
import { IMPORT_KINDS, type ImportKind } from '#input/files/import-kinds.ts';

/** What one may do whose rows a file of the kind are: a file lets nobody record what they could not record at the desk. */
const PERMISSION_OF: Readonly<Record<ImportKind, Permission>> = {
  people: 'person.register',
  enrolments: 'person.register',
  contributions: 'contribution.record',
  endings: 'ending.record',
  moves: 'move.record',
  corrections: 'fact.withdraw',
  withdrawals: 'fact.withdraw',
  // The drive is the SI office's; pages of it come with its own permissions.
  activities: 'fact.withdraw',
  targets: 'fact.withdraw',
  observations: 'fact.withdraw',
};

/** The kinds of files that somebody may hand in. */
export const kindsOf = (actor: Actor): ImportKind[] =>
  IMPORT_KINDS.filter((kind) => isAllowed(actor, PERMISSION_OF[kind]));
