import { randomUUID } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { connect, type Database, type Queryable } from '#server/database/connect.ts';
import type { TestDatabase } from './database.ts';
import { databaseUrl } from './setup.ts';

const FOLDER = new URL('../../migrations/', import.meta.url);

/** A database as it was before a migration, with what it held; it ends with `drop`. */
export interface OlderDatabase {
  db: Database;
  url: string;
  drop: () => Promise<void>;
}

/** Makes a database with the migrations before one of that name, and fills it. */
export async function makeOlderDatabase(
  of: TestDatabase,
  before: string,
  fill: (tx: Queryable) => Promise<unknown>,
): Promise<OlderDatabase> {
  const name = `older_${randomUUID().replaceAll('-', '')}`;
  const admin = connect(databaseUrl(of.adminUrl, 'postgres'));
  await admin.autonomous(`create database ${name} template template0`);
  const url = databaseUrl(of.adminUrl, name);
  const db = connect(url);
  await db.asOwner(async (tx) => {
    await tx.query('create table migrations (name text primary key, ran_at timestamptz not null default now())');
    for (const file of (await readdir(FOLDER)).filter((each) => each.endsWith('.sql') && each < before).sort()) {
      await tx.query(await readFile(new URL(file, FOLDER), 'utf8'));
      await tx.query('insert into migrations (name) values ($1)', [file]);
    }
    await fill(tx);
  });
  return {
    db,
    url,
    drop: async () => {
      await db.close();
      await admin.autonomous(`drop database ${name} with (force)`);
      await admin.close();
    },
  };
}
