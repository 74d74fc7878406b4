import type { Command } from 'commander';
import { loadAreas } from '#server/areas/load-areas.ts';
import { type Database, openDatabase } from '#server/database/connect.ts';
import { migrate } from '#server/database/migrate.ts';

/** The option that every command on the embedded database has. */
export const withPlace = (command: Command): Command =>
  command.option('--data <dir>', 'folder of the embedded database', process.env.BAOPHU_DATA ?? './data');

/** Opens the database that a command is about, brings it up to date, and closes it again whatever happens. */
export async function onDatabase<T>({ data }: { data: string }, work: (db: Database) => Promise<T>): Promise<T> {
  const db = await openDatabase({ url: process.env.DATABASE_URL, dataDir: data });
  try {
    await db.asOwner(async (tx) => {
      await migrate(tx);
      await loadAreas(tx);
    });
    return await work(db);
  } finally {
    await db.close();
  }
}
