import { randomUUID } from 'node:crypto';
import { err, ok, type Result } from '#base/result.ts';
import { openDesk } from '#server/desk/desk.ts';
import { type Credentials, checkCredentials } from '../check-credentials.ts';
import { addAccount, endSessions, isEmailTaken, setPassword } from '../data/accounts.ts';
import { takeLink } from '../data/links.ts';
import { addMembership } from '../data/memberships.ts';
import { hashPassword } from '../hash-password.ts';
import type { Door } from './door.ts';
import { type LinkProblem, linkProblem } from './link-problem.ts';
import { readLink } from './read-link.ts';

/** Makes the account of an invitation, or sets a forgotten password. Sessions from before end with the password. */
export async function acceptLink(
  { db }: Pick<Door, 'db'>,
  token: string,
  typed: Credentials,
): Promise<Result<{ email: string }, readonly LinkProblem[]>> {
  const shown = await readLink({ db }, token);
  if (!shown.ok) return err([shown.error]);
  const link = shown.value;
  const name = link.name ?? typed.name.trim();
  const email = (link.email ?? typed.email.trim()).toLowerCase();
  const problems = checkCredentials({ ...typed, name, email });
  if (problems.length > 0) return err(problems);
  const hash = await hashPassword(typed.password);
  const id = link.accountId ?? randomUUID();
  const actor = { kind: 'person', name: id, ownName: name, role: 'public', organisation: null } as const;
  const desk = openDesk(db, { provinceId: link.provinceId, actor, areas: null });
  return desk.writeAccounts('account.accept-link', async (tx) => {
    if (!link.accountId && (await isEmailTaken(tx, email))) return err([linkProblem('email-taken', {}, 'email')]);
    if (!(await takeLink(tx, link.id))) return err([linkProblem('link-used', {})]);
    if (!link.accountId) await addAccount(tx, { id, name, email, forDemonstration: false });
    await setPassword(tx, id, hash);
    await endSessions(tx, { accountId: id });
    const membershipId = link.membership && randomUUID();
    if (link.membership && membershipId) {
      const nothing = { insteadOf: null, emergency: null, endsAt: null };
      await addMembership(tx, { ...link.membership, ...nothing, id: membershipId, accountId: id }, link.madeBy);
    }
    await tx.audit({
      link: link.id,
      purpose: link.purpose,
      account: id,
      membership: membershipId,
      madeBy: link.madeBy,
    });
    return ok({ email });
  });
}
