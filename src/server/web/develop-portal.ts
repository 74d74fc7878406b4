import { type Database, openDatabase } from '#server/database/connect.ts';
import { prepareDatabase } from './prepare-database.ts';
import type { PortalRequest } from './serve.ts';

let opened: Promise<Database> | undefined;

/** What `vite dev` gives every request, as `serve` does in the built portal: the database of DATABASE_URL or of ./data. */
export async function developPortal(): Promise<{ req: PortalRequest }> {
  opened ??= open();
  return { req: { db: await opened } as PortalRequest };
}

async function open(): Promise<Database> {
  const db = await openDatabase({ url: process.env.DATABASE_URL, dataDir: process.env.BAOPHU_DATA ?? './data' });
  await prepareDatabase(db);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => db.close().finally(() => process.exit(0)));
  }
  return db;
}
