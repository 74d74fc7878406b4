import type { Database } from '#server/database/connect.ts';

/** Turns the clock of a test's database: what is recorded from then on becomes known at that instant, or now again. */
export const turnClock = (db: Database, instant: string | null): Promise<void> =>
  db.asOwner(async (tx) => {
    const at = instant === null ? 'clock_timestamp()' : `'${new Date(instant).toISOString()}'::timestamptz`;
    await tx.query(`select pg_advisory_xact_lock(hashtext('the clock of a test'))`); // two offices may turn it at once
    await tx.query(
      `create or replace function register_clock() returns timestamptz language sql volatile
         set search_path = pg_catalog as $$ select ${at} $$`,
    );
  });
