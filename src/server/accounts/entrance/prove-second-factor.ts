import { isAPIError } from 'better-auth/api';
import { err, ok, type Result } from '#base/result.ts';
import { openAccounts } from '../open-accounts.ts';
import type { Door } from './door.ts';
import { type OwnProblem, ownProblem } from './own-problem.ts';

/** Lets in with the second step: a code of the app, or one of the recovery codes. The library counts attempts and ends the step after five. */
export async function proveSecondFactor(
  { db, base, headers }: Door,
  typed: string,
): Promise<Result<string[], OwnProblem>> {
  const code = typed.replace(/\s/g, '').slice(0, 40);
  const { api } = await openAccounts(db, base);
  const asked = { body: { code }, headers, returnHeaders: true } as const;
  try {
    const { headers: answered } = await (/^\d{6}$/.test(code) ? api.verifyTOTP(asked) : api.verifyBackupCode(asked));
    return ok(answered.getSetCookie());
  } catch (error) {
    if (!isAPIError(error)) throw error;
    return err(ownProblem(error.body?.code === 'INVALID_TWO_FACTOR_COOKIE' ? 'code-expired' : 'wrong-code', {}));
  }
}
