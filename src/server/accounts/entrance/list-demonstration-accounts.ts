import { ROLES } from '#access/roles.ts';
import { type DemonstrationAccount, demonstrationAccounts } from '../data/accounts.ts';
import { DEMONSTRATION_PASSWORD } from '../load-demonstration-accounts.ts';
import type { Door } from './door.ts';

/** The accounts that everybody may try, in the order of the roles, and the password of all; null outside the demonstration. */
export async function listDemonstrationAccounts({
  db,
  isDemonstration,
}: Pick<Door, 'db' | 'isDemonstration'>): Promise<{ password: string; accounts: DemonstrationAccount[] } | null> {
  if (!isDemonstration) return null;
  const accounts = await demonstrationAccounts(db.accounts);
  const byRole = accounts.toSorted((a, b) => ROLES.indexOf(a.role) - ROLES.indexOf(b.role));
  return { password: DEMONSTRATION_PASSWORD, accounts: byRole };
}
