import { reachOf } from '#access/permissions.ts';
import { OFFICE_ROLES } from '#access/roles.ts';
import type { TokenPermission } from '#access/tokens.ts';
import { err, ok, type Result } from '#base/result.ts';
import type { Desk } from '#server/desk/desk.ts';
import { addToken } from './data/tokens.ts';
import { type TokenProblem, tokenProblem } from './entrance/token-problem.ts';

/** What somebody wants a program of theirs to do, and for how many days. */
export interface WantedToken {
  id: string;
  /** The office in which it asks: the one in which its owner works now. */
  office: string;
  name: string;
  permissions: readonly TokenPermission[];
  days: number;
}

const MOST_OF_NAME = 100;
const DAY = 24 * 3_600_000;

/** Makes a token, and answers what the program shows: it is told this once. */
export async function makeToken(
  desk: Desk,
  { id, office, name, permissions, days }: WantedToken,
  now: Date,
): Promise<Result<{ secret: string; expiresAt: string }, readonly TokenProblem[]>> {
  const problems = check(desk, { name, permissions });
  if (problems.length > 0) return err(problems);
  const role = OFFICE_ROLES.find((each) => each === desk.actor.role);
  if (!role) return err([tokenProblem('token-not-made', {})]);
  const expiresAt = new Date(now.getTime() + days * DAY);
  const accountId = desk.actor.name;
  return desk.writeAccounts('token.make', async (tx) => {
    const made = { id, accountId, officeId: office, role, name: name.trim(), permissions, expiresAt };
    const secret = await addToken(tx, made);
    if (secret === null) return err([tokenProblem('token-not-made', {})]);
    tx.audit({ token: id, office, permissions, expiresAt: expiresAt.toISOString() });
    return ok({ secret, expiresAt: expiresAt.toISOString() });
  });
}

/** Everything that does not do, at once. */
function check({ actor }: Desk, { name, permissions }: Pick<WantedToken, 'name' | 'permissions'>): TokenProblem[] {
  const problems: TokenProblem[] = [];
  if (name.trim() === '') problems.push(tokenProblem('token-name-missing', {}, 'name'));
  if (name.length > MOST_OF_NAME) problems.push(tokenProblem('token-name-too-long', { most: MOST_OF_NAME }, 'name'));
  if (permissions.length === 0) problems.push(tokenProblem('token-for-nothing', {}, 'permissions'));
  if (permissions.some((each) => reachOf(actor.role, each) === null))
    problems.push(tokenProblem('token-beyond-role', {}, 'permissions'));
  return problems;
}
