import { passkey } from '@better-auth/passkey';
import type { BetterAuthOptions } from 'better-auth';
import { APIError } from 'better-auth/api';
import { genericOAuth } from 'better-auth/plugins/generic-oauth';
import { twoFactor } from 'better-auth/plugins/two-factor';
import type { AccountsPool } from '#server/database/accounts-pool.ts';
import { COOKIE_PREFIX, LIBRARY_TABLES, PASSKEYS, SECOND_FACTORS } from './data/library-tables.ts';
import { hashPassword, isPassword } from './hash-password.ts';
import { OUTSIDE, OUTSIDE_RETURN, type OutsideProvider } from './outside-provider.ts';

/** Where readers find the portal, what cookies are signed with, where sessions are kept, and who else knows people. */
export interface AccountsPlace {
  base: string;
  secret: string;
  pool: AccountsPool;
  provider: OutsideProvider | null;
}

/** A key stands for a password and a second factor: it opens only where the device has asked its owner. */
function afterVerification({
  verification,
}: {
  verification: { authenticationInfo: { userVerified: boolean } };
}): void {
  if (!verification.authenticationInfo.userVerified) throw new APIError('UNAUTHORIZED');
}

/** What we ask of a provider is who somebody is; what else it lets us do there is not kept. */
const withoutTokens = async <Kept extends object>(kept: Kept) => ({
  data: { ...kept, accessToken: null, refreshToken: null, idToken: null },
});

/** Who comes by it has an account here already: it makes none. */
const outside = ({ issuer, clientId, clientSecret }: OutsideProvider, base: string) => ({
  providerId: OUTSIDE,
  discoveryUrl: `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`,
  clientId,
  clientSecret,
  redirectURI: new URL(OUTSIDE_RETURN, base).href,
  scopes: ['openid', 'email'],
  requireIdTokenVerification: true,
  disableImplicitSignUp: true,
  disableSignUp: true,
});

/** A working day: whoever goes home without signing out is out the next morning. */
const SESSION_LASTS = 12 * 3600;

/**
 * The library, narrowed to what is used: no sign-up, no linking of accounts by e-mail, no copy of a session in a cookie. It counts no
 * attempts itself, because it does not see who asks for what (`slow-down.ts`).
 */
export const libraryOptions = ({ base, secret, pool, provider }: AccountsPlace) =>
  ({
    database: pool as never,
    secret,
    baseURL: base,
    logger: { disabled: true },
    telemetry: { enabled: false },
    advanced: {
      database: { generateId: 'uuid' },
      cookiePrefix: COOKIE_PREFIX,
      useSecureCookies: base.startsWith('https:'),
      ipAddress: { disableIpTracking: true },
    },
    rateLimit: { enabled: false },
    ...LIBRARY_TABLES,
    session: {
      ...LIBRARY_TABLES.session,
      cookieCache: { enabled: false },
      expiresIn: SESSION_LASTS,
      disableSessionRefresh: true,
    },
    account: {
      ...LIBRARY_TABLES.account,
      updateAccountOnSignIn: false,
      // An identity outside opens the account whose holder said so, signed in; never one that only has the same e-mail.
      accountLinking: {
        enabled: true,
        disableImplicitLinking: true,
        allowDifferentEmails: true,
        trustedProviders: [OUTSIDE],
      },
    },
    databaseHooks: { account: { create: { before: withoutTokens }, update: { before: withoutTokens } } },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: 1, // our own forms say what a password must be
      maxPasswordLength: 1000,
      password: { hash: hashPassword, verify: isPassword },
    },
    plugins: [
      twoFactor({ issuer: 'Bao phủ', schema: SECOND_FACTORS }),
      passkey({
        rpID: new URL(base).hostname,
        rpName: 'Bao phủ',
        origin: base,
        schema: PASSKEYS,
        authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
        authentication: { afterVerification },
      }),
      genericOAuth({ config: provider ? [outside(provider, base)] : [] }),
    ],
  }) satisfies BetterAuthOptions;
