import type { Account, SignedIn } from '#access/membership.ts';
import { COOKIE_PREFIX } from '../data/library-tables.ts';
import { heldSession } from '../data/offices.ts';
import { openAccounts } from '../open-accounts.ts';
import type { Door } from './door.ts';

/** Who has a session: an account, and the offices that it holds now. Without one it is let in, and nowhere further. */
export interface Visitor {
  account: Account;
  signedIn: SignedIn | null;
  sessionId: string;
  /** When they last proved who they are. */
  provedAt: Date;
}

/** Whether a request shows a cookie of ours at all; most readers of the portal have none, and are asked nothing. */
export const showsSession = (cookies: string | null | undefined): boolean =>
  cookies?.includes(`${COOKIE_PREFIX}.session_token=`) ?? false;

/** Who asks, by the cookie that is shown; null where the session has ended. Asked at each request, so that what was taken away is gone. */
export async function readSignedIn({ db, base, headers, isDemonstration }: Door): Promise<Visitor | null> {
  const { api } = await openAccounts(db, base);
  const found = await api.getSession({ headers });
  if (!found) return null;
  const held = await heldSession(db.accounts, found.session.token);
  if (!held || (held.forDemonstration && !isDemonstration)) return null;
  const { id, name, email } = found.user;
  const account = { id, name, email };
  const membership = held.offices.find((office) => office.id === held.membershipId) ?? held.offices[0];
  const signedIn = membership ? { account, membership, memberships: held.offices } : null;
  return { account, signedIn, sessionId: held.id, provedAt: held.provedAt };
}
