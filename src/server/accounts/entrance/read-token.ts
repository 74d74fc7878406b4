import type { Account, Membership } from '#access/membership.ts';
import type { TokenPermission } from '#access/tokens.ts';
import { err, ok, type Result } from '#base/result.ts';
import { shownToken } from '../data/tokens.ts';
import type { Door } from './door.ts';
import { type TokenProblem, tokenProblem } from './token-problem.ts';

/** A program that asks in somebody's place. */
export interface Program {
  account: Account;
  membership: Membership;
  token: { id: string; may: readonly TokenPermission[] };
}

const BEARER = /^bearer +([\w.~+/=-]{1,200})$/i;

/** Whose program it is that asks, in which office, and for what; asked at each request, so that what was taken away is gone. */
export async function readToken({
  db,
  headers,
  isDemonstration,
}: Pick<Door, 'db' | 'headers' | 'isDemonstration'>): Promise<Result<Program, TokenProblem>> {
  const shown = headers.get('authorization');
  if (shown === null) return err(tokenProblem('token-missing', {}));
  const secret = BEARER.exec(shown.trim())?.[1];
  const token = secret === undefined ? null : await shownToken(db.accounts, secret);
  if (!token || (token.forDemonstration && !isDemonstration)) return err(tokenProblem('token-wrong', {}));
  if (token.isOver) return err(tokenProblem('token-over', {}));
  const { id, account, office, permissions } = token;
  return office
    ? ok({ account, membership: office, token: { id, may: permissions } })
    : err(tokenProblem('token-office-over', {}));
}
