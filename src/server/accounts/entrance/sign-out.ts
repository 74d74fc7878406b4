import { openAccounts } from '../open-accounts.ts';
import type { Door } from './door.ts';

/** Ends the session that is shown, and answers the cookies that forget it. */
export async function signOut({ db, base, headers }: Door): Promise<string[]> {
  const { api } = await openAccounts(db, base);
  const { headers: answered } = await api.signOut({ headers, returnHeaders: true });
  return answered.getSetCookie();
}
