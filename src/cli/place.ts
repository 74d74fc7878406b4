import type { Command } from 'commander';
import { type Database, openDatabase } from '#server/database/connect.ts';
import { prepareDatabase } from '#server/web/prepare-database.ts';

/** The option that every command on the embedded database has. */
export const withPlace = (command: Command): Command =>
  command.option('--data <dir>', 'folder of the embedded database', process.env.BAOPHU_DATA ?? './data');

const SIGNALS = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 } as const;

/**
 * Opens the database that a command is about, brings it up to date, and closes it again whatever happens, at a signal too:
 * one that comes while the server is made or started waits until it can be ended again.
 */
export async function onDatabase<T>({ data }: { data: string }, work: (db: Database) => Promise<T>): Promise<T> {
  const opening = openDatabase({ url: process.env.DATABASE_URL, dataDir: data });
  let closing: Promise<void> | undefined;
  const close = (now: boolean): Promise<void> => {
    closing ??= opening.then(
      (db) => db.close({ now }),
      () => {}, // what was not opened is not closed
    );
    return closing;
  };
  const ends = Object.entries(SIGNALS).map(([signal, number]) => {
    const end = (): void => void close(true).finally(() => process.exit(128 + number));
    process.once(signal, end);
    return [signal, end] as const;
  });
  try {
    const db = await opening;
    await prepareDatabase(db);
    return await work(db);
  } finally {
    for (const [signal, end] of ends) process.off(signal, end);
    await close(false);
  }
}
