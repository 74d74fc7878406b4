import { isAPIError } from 'better-auth/api';
import { err, ok, type Result } from '#base/result.ts';
import { endPasskey as end } from '../data/own-passkeys.ts';
import { keptPassword } from '../data/own-sessions.ts';
import { openAccounts } from '../open-accounts.ts';
import type { Door } from './door.ts';
import type { Own } from './own-account.ts';
import { type OwnProblem, ownProblem } from './own-problem.ts';

/** What a browser is told to do with its keys (WebAuthn, as JSON), and the cookies that remember the question. */
export interface AskedOfBrowser {
  options: unknown;
  cookies: string[];
}

/** Asks a browser for a key that it holds. */
export async function askPasskey({ db, base, headers }: Door): Promise<AskedOfBrowser> {
  const { api } = await openAccounts(db, base);
  const asked = await api.generatePasskeyAuthenticationOptions({ headers, returnHeaders: true });
  return { options: asked.response, cookies: asked.headers.getSetCookie() };
}

/** Lets in by a key; the browser has asked its owner. Answers the cookies of the session. */
export async function enterByPasskey(
  { db, base, headers }: Door,
  response: unknown,
): Promise<Result<string[], OwnProblem>> {
  const { api } = await openAccounts(db, base);
  try {
    const body = { response: response as never };
    const { headers: answered } = await api.verifyPasskeyAuthentication({ body, headers, returnHeaders: true });
    return ok(answered.getSetCookie());
  } catch (error) {
    if (!isAPIError(error)) throw error;
    return err(ownProblem('wrong-passkey', {}));
  }
}

/** Asks a browser to make a key for its owner's account. */
export async function offerPasskey({ door, desk, account }: Own): Promise<Result<AskedOfBrowser, OwnProblem>> {
  const kept = await desk.readAccounts((tx) => keptPassword(tx, account.id));
  if (kept?.forDemonstration) return err(ownProblem('of-demonstration', {}));
  const { api } = await openAccounts(door.db, door.base);
  const asked = await api.generatePasskeyRegistrationOptions({ headers: door.headers, query: {}, returnHeaders: true });
  return ok({ options: asked.response, cookies: asked.headers.getSetCookie() });
}

/** Keeps the key that a browser has made. */
export async function addPasskey({ door, desk, account }: Own, response: unknown): Promise<Result<null, OwnProblem>> {
  const { api } = await openAccounts(door.db, door.base);
  try {
    await api.verifyPasskeyRegistration({ body: { response: response as never }, headers: door.headers });
  } catch (error) {
    if (!isAPIError(error)) throw error;
    return err(ownProblem('wrong-passkey', {}));
  }
  await desk.writeAccounts('account.add-passkey', async (tx) => tx.audit({ account: account.id }));
  return ok(null);
}

/** Takes a key away: it opens nothing any more. */
export const endPasskey = ({ desk, account }: Own, id: string): Promise<Result<null, readonly OwnProblem[]>> =>
  desk.writeAccounts('account.end-passkey', async (tx) => {
    if (!(await end(tx, { accountId: account.id, id }))) return err([ownProblem('no-such-passkey', {})]);
    tx.audit({ account: account.id });
    return ok(null);
  });
