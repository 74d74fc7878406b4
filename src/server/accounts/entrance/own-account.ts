import { isAPIError } from 'better-auth/api';
import type { OwnPasskey, OwnSession } from '#access/accounts.ts';
import { err, ok, type Result } from '#base/result.ts';
import type { Desk } from '#server/desk/desk.ts';
import { checkPassword, LEAST_OF_PASSWORD } from '../check-credentials.ts';
import { endSessions, setPassword } from '../data/accounts.ts';
import { ownPasskeys } from '../data/own-passkeys.ts';
import { endOtherSessions, hasSecondFactor, keptPassword, markProved, ownSessions } from '../data/own-sessions.ts';
import { hashPassword, isPassword } from '../hash-password.ts';
import { openAccounts } from '../open-accounts.ts';
import { slowDown } from '../slow-down.ts';
import type { Door } from './door.ts';
import type { LinkProblem } from './link-problem.ts';
import { type OwnProblem, ownProblem } from './own-problem.ts';

/** The holder of a session, at the desk of their office. */
export interface Own {
  door: Door;
  desk: Desk;
  account: { id: string; name: string; email: string };
  sessionId: string;
}

/** The sessions that the holder has now, and whether signing in asks for a second factor. */
export const listOwn = ({ desk, account, sessionId }: Own): Promise<OwnAccount> =>
  desk.readAccounts(async (tx) => ({
    sessions: await ownSessions(tx, { accountId: account.id, sessionId }),
    passkeys: await ownPasskeys(tx, account.id),
    hasSecondFactor: await hasSecondFactor(tx, account.id),
    leastOfPassword: LEAST_OF_PASSWORD,
  }));

interface OwnAccount {
  sessions: OwnSession[];
  passkeys: OwnPasskey[];
  hasSecondFactor: boolean;
  /** A new password has at least that many characters. */
  leastOfPassword: number;
}

/** Ends one of one's sessions, or every other. */
export function endOwnSessions(
  { desk, account, sessionId }: Own,
  which: { id: string } | 'others',
): Promise<Result<null, readonly OwnProblem[]>> {
  return desk.writeAccounts('account.end-session', async (tx) => {
    const ended =
      which === 'others'
        ? await endOtherSessions(tx, { accountId: account.id, sessionId })
        : await endSessions(tx, { accountId: account.id, id: which.id });
    if (ended === 0 && which !== 'others') return err([ownProblem('no-such-session', {})]);
    if (ended > 0) tx.audit({ account: account.id, sessions: ended });
    return ok(null);
  });
}

/** Whether a password is one's own; attempts are counted as at the door. */
async function provePassword(
  { door, desk, account }: Own,
  password: string,
): Promise<OwnProblem | 'of-demonstration' | null> {
  const brake = slowDown(door.db, account.email);
  const minutes = await brake.take();
  if (minutes !== null) return ownProblem('too-many', { minutes }, 'current');
  const kept = await desk.readAccounts((tx) => keptPassword(tx, account.id));
  if (!kept || !(await isPassword({ hash: kept.hash, password }))) return ownProblem('wrong-password', {}, 'current');
  await brake.release();
  return kept.forDemonstration ? 'of-demonstration' : null;
}

/** The same where it has to be one's own alone. */
async function provedOwner(own: Own, password: string): Promise<OwnProblem | null> {
  const wrong = await provePassword(own, password);
  return wrong === 'of-demonstration' ? ownProblem('of-demonstration', {}) : wrong;
}

/** Proves again who one is, so that dangerous acts are open for a while. */
export async function proveAgain(own: Own, password: string): Promise<Result<null, readonly OwnProblem[]>> {
  const wrong = await provePassword(own, password);
  if (wrong && wrong !== 'of-demonstration') return err([wrong]);
  await own.desk.writeAccounts('account.prove', async (tx) => {
    await markProved(tx, own.sessionId);
    tx.audit({ account: own.account.id });
  });
  return ok(null);
}

/** Sets a new password; every other session ends with it. */
export async function changePassword(
  own: Own,
  { current, password, repeated }: { current: string; password: string; repeated: string },
): Promise<Result<null, readonly (OwnProblem | LinkProblem)[]>> {
  const { desk, account, sessionId } = own;
  const wrong = await provedOwner(own, current);
  const problems = [...(wrong ? [wrong] : []), ...checkPassword({ ...account, password, repeated })];
  if (problems.length > 0) return err(problems);
  const hash = await hashPassword(password);
  await desk.writeAccounts('account.change-password', async (tx) => {
    await setPassword(tx, account.id, hash);
    await endOtherSessions(tx, { accountId: account.id, sessionId });
    tx.audit({ account: account.id });
  });
  return ok(null);
}

/** What an app of codes needs, and the codes for the day on which the phone is lost. They are shown this once. */
export interface NewSecondFactor {
  /** `otpauth://totp/…` */
  address: string;
  secret: string;
  recoveryCodes: string[];
}

/** Begins with a second factor; it is on once a code was typed. */
export async function beginSecondFactor(
  own: Own,
  password: string,
): Promise<Result<NewSecondFactor, readonly OwnProblem[]>> {
  const wrong = await provedOwner(own, password);
  if (wrong) return err([wrong]);
  const { api } = await openAccounts(own.door.db, own.door.base);
  try {
    const made = await api.enableTwoFactor({ body: { password }, headers: own.door.headers });
    if (made.method !== 'totp') throw new Error('the library made another second factor than a time-based code');
    const address = made.totpURI;
    return ok({ address, secret: new URL(address).searchParams.get('secret') ?? '', recoveryCodes: made.backupCodes });
  } catch (error) {
    if (!isAPIError(error)) throw error;
    return err([ownProblem('has-second-factor', {})]);
  }
}

/** Turns the second factor on with the first code of the app. Answers the cookies of the session that goes on. */
export async function confirmSecondFactor(own: Own, code: string): Promise<Result<string[], readonly OwnProblem[]>> {
  const brake = slowDown(own.door.db, `code of ${own.account.email}`);
  const minutes = await brake.take();
  if (minutes !== null) return err([ownProblem('too-many', { minutes }, 'code')]);
  const { api } = await openAccounts(own.door.db, own.door.base);
  try {
    const body = { code: digitsOf(code) };
    const { headers } = await api.verifyTOTP({ body, headers: own.door.headers, returnHeaders: true });
    await brake.release();
    await auditFactor(own, 'account.begin-second-factor');
    return ok(headers.getSetCookie());
  } catch (error) {
    if (!isAPIError(error)) throw error;
    return err([ownProblem('wrong-code', {}, 'code')]);
  }
}

/** Turns the second factor off. */
export async function endSecondFactor(own: Own, password: string): Promise<Result<string[], readonly OwnProblem[]>> {
  const wrong = await provedOwner(own, password);
  if (wrong) return err([wrong]);
  const { api } = await openAccounts(own.door.db, own.door.base);
  try {
    const { headers } = await api.disableTwoFactor({
      body: { password },
      headers: own.door.headers,
      returnHeaders: true,
    });
    await auditFactor(own, 'account.end-second-factor');
    return ok(headers.getSetCookie());
  } catch (error) {
    if (!isAPIError(error)) throw error;
    return err([ownProblem('no-second-factor', {})]);
  }
}

/** What the library has changed by itself is written down. */
const auditFactor = ({ desk, account }: Own, action: string): Promise<void> =>
  desk.writeAccounts(action, async (tx) => tx.audit({ account: account.id }));

const digitsOf = (code: string): string => code.replace(/\s/g, '').slice(0, 20);
