import { createHash } from 'node:crypto';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import type { Database } from '#server/database/connect.ts';
import { LIMITS } from './data/library-tables.ts';

/** Attempts by one name within a number of seconds; then none for as long again. Calendars ask every few minutes, from several devices. */
const ATTEMPTS = {
  'sign-in': { points: 5, duration: 900, blockDuration: 900 },
  feed: { points: 60, duration: 3600, blockDuration: 900 },
} as const;
type Attempted = keyof typeof ATTEMPTS;

/** Counts the attempts of one name: each takes one away before it is made, so that a race lets nobody through. */
export interface Brake {
  /** Takes an attempt away; answers how many minutes to wait where none is left. */
  take: () => Promise<number | null>;
  /** The attempt was right: all are there again. */
  release: () => Promise<void>;
}

const limiters = new WeakMap<Database, Map<Attempted, RateLimiterPostgres>>();

/** The brake for a name, such as an e-mail. Only a digest of it is kept. */
export function slowDown(db: Database, name: string, attempted: Attempted = 'sign-in'): Brake {
  const limiter = limiterOf(db, attempted);
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

function limiterOf(db: Database, attempted: Attempted): RateLimiterPostgres {
  const ofDatabase = limiters.get(db) ?? new Map<Attempted, RateLimiterPostgres>();
  limiters.set(db, ofDatabase);
  const held = ofDatabase.get(attempted);
  if (held) return held;
  const made = new RateLimiterPostgres({
    storeClient: db.accounts,
    storeType: 'pool',
    ...LIMITS,
    ...ATTEMPTS[attempted],
    keyPrefix: attempted,
    clearExpiredByTimeout: false,
  });
  ofDatabase.set(attempted, made);
  return made;
}
