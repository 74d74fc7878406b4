import { createHash } from 'node:crypto';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import type { Database } from '#server/database/connect.ts';
import { LIMITS } from './data/library-tables.ts';

/** Attempts by one e-mail within a number of seconds; then none for as long again. */
const ATTEMPTS = { points: 5, duration: 900, blockDuration: 900 };

/** Counts the attempts of one name: each takes one away before it is made, so that a race lets nobody through. */
export interface Brake {
  /** Takes an attempt away; answers how many minutes to wait where none is left. */
  take: () => Promise<number | null>;
  /** The attempt was right: all are there again. */
  release: () => Promise<void>;
}

const limiters = new WeakMap<Database, RateLimiterPostgres>();

/** The brake for a name, such as an e-mail. Only a digest of it is kept. */
export function slowDown(db: Database, name: string): Brake {
  const limiter = limiterOf(db);
  const key = createHash('sha256').update(name.toLowerCase()).digest('base64url');
  return {
    take: async () => {
      try {
        await limiter.consume(key);
        return null;
      } catch (refused) {
        if (refused instanceof RateLimiterRes) return Math.max(1, Math.ceil(refused.msBeforeNext / 60_000));
        throw refused;
      }
    },
    release: async () => void (await limiter.delete(key)),
  };
}

function limiterOf(db: Database): RateLimiterPostgres {
  const held = limiters.get(db);
  if (held) return held;
  const made = new RateLimiterPostgres({
    storeClient: db.accounts,
    storeType: 'pool',
    ...LIMITS,
    ...ATTEMPTS,
    keyPrefix: 'sign-in',
    clearExpiredByTimeout: false,
  });
  limiters.set(db, made);
  return made;
}
