import { readdir, readFile } from 'node:fs/promises';
import type { Queryable } from './connect.ts';

const FOLDER = new URL('../../../migrations/', import.meta.url);

/** What the program does before a migration, by the name of its file. */
export type StepsBefore = Readonly<Record<string, (tx: Queryable) => Promise<void>>>;

/** Brings the schema up to date, in the caller's transaction, and answers the names of the migrations that ran. */
export async function migrate(tx: Queryable, before: StepsBefore = {}): Promise<string[]> {
  await tx.query(`select pg_advisory_xact_lock(hashtext('baophu migrate'))`);
  await tx.query(
    `create table if not exists migrations (name text primary key, ran_at timestamptz not null default now())`,
  );
  const { rows } = await tx.query<{ name: string }>('select name from migrations');
  const ran = new Set(rows.map((row) => row.name));
  const waiting = (await readdir(FOLDER)).filter((name) => name.endsWith('.sql') && !ran.has(name)).sort();
  for (const name of waiting) {
    await before[name]?.(tx);
    await tx.query(await readFile(new URL(name, FOLDER), 'utf8'));
    await tx.query('insert into migrations (name) values ($1)', [name]);
  }
  await tx.query(GUARD_DATABASE);
  return waiting;
}

/** Rights on the database itself, which a copy of it does not have: who only reads makes no temporary tables. */
const GUARD_DATABASE = `
  do $$ begin
    if has_database_privilege('baophu_reader', current_database(), 'temporary') and pg_has_role(
         (select datdba from pg_database where datname = current_database()), 'usage') then
      execute format('revoke temporary on database %I from public', current_database());
      execute format('grant temporary on database %I to baophu_app', current_database());
    end if;
  end $$`;
