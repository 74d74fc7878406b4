import type { betterAuth } from 'better-auth';
import type { Database } from '#server/database/connect.ts';
import { cookieKey } from './data/cookie-keys.ts';
import type { libraryOptions } from './library-options.ts';
import { outsideProvider } from './outside-provider.ts';

/** The library of accounts on a database, for readers who come by one address. */
type Accounts = ReturnType<typeof betterAuth<ReturnType<typeof libraryOptions>>>;

const opened = new WeakMap<Database, Map<string, Promise<Accounts>>>();

/** Made at the first use, and once for each address by which readers come: cookies and passkeys are bound to it. */
export function openAccounts(db: Database, base: string): Promise<Accounts> {
  const held = opened.get(db) ?? new Map<string, Promise<Accounts>>();
  opened.set(db, held);
  const before = held.get(base);
  if (before) return before;
  const made = open(db, base).catch((error) => {
    held.delete(base);
    throw error;
  });
  held.set(base, made);
  return made;
}

/** Loaded with the first who signs in: it takes a second and 50 MB that readers of the portal do not need. */
async function open(db: Database, base: string): Promise<Accounts> {
  const [{ betterAuth: make }, { libraryOptions: options }] = await Promise.all([
    import('better-auth'),
    import('./library-options.ts'),
  ]);
  const secret = process.env.BAOPHU_SECRET ?? (await db.asOwner(cookieKey));
  return make(options({ base, secret, pool: db.accounts, provider: outsideProvider() }));
}
