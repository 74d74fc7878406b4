import { readdir, readFile } from 'node:fs/promises';
import type { Queryable } from './connect.ts';

const FOLDER = new URL('../../../migrations/', import.meta.url);

/** Brings the schema up to date, in the caller's transaction, and answers the names of the migrations that ran. */
export async function migrate(tx: Queryable): Promise<string[]> {
  await tx.query(`select pg_advisory_xact_lock(hashtext('baophu migrate'))`);
  await tx.query(
    `create table if not exists migrations (name text primary key, ran_at timestamptz not null default now())`,
  );
  const { rows } = await tx.query<{ name: string }>('select name from migrations');
  const ran = new Set(rows.map((row) => row.name));
  const waiting = (await readdir(FOLDER)).filter((name) => name.endsWith('.sql') && !ran.has(name)).sort();
  for (const name of waiting) {
    await tx.query(await readFile(new URL(name, FOLDER), 'utf8'));
    await tx.query('insert into migrations (name) values ($1)', [name]);
  }
  return waiting;
}
