import { isAPIError } from 'better-auth/api';
import { err, ok, type Result } from '#base/result.ts';
import { isOfDemonstration } from '../data/accounts.ts';
import { openAccounts } from '../open-accounts.ts';
import { slowDown } from '../slow-down.ts';
import type { Door } from './door.ts';
import { type SignInProblem, signInProblem } from './sign-in-problem.ts';

/** Longer ones are nobody's; they would only cost time. */
const LONGEST = { email: 254, password: 1000 };

/** Who is let in gets cookies; or is asked for the second factor first. */
export interface LetIn {
  next: 'office' | 'second-factor';
  cookies: string[];
}

/** Signs in with e-mail and password. Whoever fails is not told which of both was wrong, nor whether there is an account. */
export async function signIn(
  { db, base, headers, isDemonstration }: Door,
  { email, password }: { email: string; password: string },
): Promise<Result<LetIn, SignInProblem>> {
  if (email.length > LONGEST.email || password.length > LONGEST.password) return err(signInProblem('too-long', {}));
  const brake = slowDown(db, email);
  const minutes = await brake.take();
  if (minutes !== null) return err(signInProblem('too-many', { minutes }));
  if (!isDemonstration && (await isOfDemonstration(db.accounts, email)))
    return err(signInProblem('wrong-password', {}));
  const { api } = await openAccounts(db, base);
  try {
    const { headers: answered, response } = await api.signInEmail({
      body: { email, password },
      headers,
      returnHeaders: true,
    });
    await brake.release();
    const next = 'twoFactorRedirect' in response ? 'second-factor' : 'office';
    return ok({ next, cookies: answered.getSetCookie() });
  } catch (error) {
    if (!isAPIError(error)) throw error;
    return err(signInProblem('wrong-password', {}));
  }
}
