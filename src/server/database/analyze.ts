import type { Database } from './connect.ts';

/** Our own tables, one after the other: others' temporary ones may be gone while all of them are looked at. */
const TABLES = `
  select string_agg(format('%I', tablename), ', ') as tables from pg_tables where schemaname = 'public'`;

/** Refreshes the statistics that the query planner works with. */
export async function analyze(db: Database): Promise<void> {
  const { rows } = await db.asOwner((tx) => tx.query<{ tables: string }>(TABLES));
  await db.autonomous(`analyze ${rows[0]?.tables ?? ''}`);
}
