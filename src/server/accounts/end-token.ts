import { err, ok, type Result } from '#base/result.ts';
import type { Desk } from '#server/desk/desk.ts';
import { endToken as end } from './data/tokens.ts';
import { type TokenProblem, tokenProblem } from './entrance/token-problem.ts';

/** Takes one of one's own tokens back: with its next request the program that shows it is refused. */
export const endToken = (desk: Desk, id: string): Promise<Result<null, readonly TokenProblem[]>> =>
  desk.writeAccounts('token.end', async (tx) => {
    if (!(await end(tx, { id, accountId: desk.actor.name }))) return err([tokenProblem('no-such-token', {})]);
    tx.audit({ token: id });
    return ok(null);
  });
