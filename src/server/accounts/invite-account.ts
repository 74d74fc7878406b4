import { randomUUID } from 'node:crypto';
import type { MadeLink } from '#access/accounts.ts';
import { dayInVietNam } from '#base/dates.ts';
import { err, ok, type Result } from '#base/result.ts';
import type { Desk } from '#server/desk/desk.ts';
import { type AccountProblem, accountProblem } from './account-problem.ts';
import { checkIdentity } from './check-credentials.ts';
import { checkOffice, type OfferedOffice } from './check-office.ts';
import { accountOf, isEmailTaken } from './data/accounts.ts';
import { addLink, withdrawLinks } from './data/links.ts';
import { isKnownHere } from './data/memberships.ts';

/** How long links lead in, in hours. */
const INVITATION_HOURS = 7 * 24;
const RECOVERY_HOURS = 24;

const after = (now: Date, hours: number): Date => new Date(now.getTime() + hours * 3_600_000);

/** Who is invited, and into which office. */
export interface Invitation extends OfferedOffice {
  name: string;
  email: string;
}

/** Invites somebody into an office by a link that serves once. */
export function inviteAccount(
  desk: Desk,
  { name, email, ...membership }: Invitation,
  now: Date,
): Promise<Result<MadeLink, readonly AccountProblem[]>> {
  return desk.writeAccounts('account.invite', async (tx) => {
    const problems = [...checkIdentity({ name, email }), ...(await checkOffice(tx, membership, dayInVietNam(now)))];
    if (problems.length === 0 && (await isEmailTaken(tx, email)))
      problems.push(accountProblem('email-taken', {}, 'email'));
    if (problems.length > 0) return err(problems as AccountProblem[]);
    const [id, expiresAt] = [randomUUID(), after(now, INVITATION_HOURS)];
    const link = { id, purpose: 'invitation', accountId: null, name: name.trim(), email: email.toLowerCase() } as const;
    const token = await addLink(tx, { ...link, membership, expiresAt }, desk.actor.name);
    await tx.audit({ link: id, role: membership.role, organisation: membership.organisation });
    return ok({ token, expiresAt: expiresAt.toISOString(), name: link.name, email: link.email });
  });
}

/** Makes a link by which somebody sets a forgotten password. */
export function recoverAccount(
  desk: Desk,
  accountId: string,
  now: Date,
): Promise<Result<MadeLink, readonly AccountProblem[]>> {
  return desk.writeAccounts('account.recover', async (tx) => {
    const known = (await isKnownHere(tx, accountId)) ? await accountOf(tx, accountId) : null;
    if (!known) return err([accountProblem('no-such-account', {})]);
    const { name, email } = known;
    const [id, expiresAt] = [randomUUID(), after(now, RECOVERY_HOURS)];
    const link = { id, purpose: 'recovery', accountId, name, email, membership: null } as const;
    const token = await addLink(tx, { ...link, expiresAt }, desk.actor.name);
    await tx.audit({ link: id, account: accountId });
    return ok({ token, expiresAt: expiresAt.toISOString(), name, email });
  });
}

/** Takes back a link that has not served yet. */
export function withdrawLink(desk: Desk, id: string): Promise<Result<null, readonly AccountProblem[]>> {
  return desk.writeAccounts('account.withdraw-link', async (tx) => {
    if ((await withdrawLinks(tx, { id })) === 0) return err([accountProblem('no-such-link', {})]);
    await tx.audit({ link: id });
    return ok(null);
  });
}
