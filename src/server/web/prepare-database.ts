import { loadAreas } from '#server/areas/load-areas.ts';
import type { Database } from '#server/database/connect.ts';
import { migrate } from '#server/database/migrate.ts';
import { sealOpenNumbers } from '#server/register/sealing/seal-open-numbers.ts';

/** Brings a database up to date, with the areas that the program knows; all or nothing. */
export const prepareDatabase = (db: Database): Promise<void> =>
  db.asOwner(async (tx) => {
    await migrate(tx, { '0028_sealed_numbers.sql': () => sealOpenNumbers(tx, db.masterKey) });
    await loadAreas(tx);
  });
