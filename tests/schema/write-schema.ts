import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openDatabase } from '#server/database/connect.ts';
import { migrate } from '#server/database/migrate.ts';
import { schemaLines } from './schema-lines.ts';

/** `npm run schema`: writes into `migrations/schema.txt` what all migrations come to, on an embedded database of its own. */
const folder = await mkdtemp(path.join(tmpdir(), 'baophu-schema-'));
const db = await openDatabase({ dataDir: folder });
try {
  await db.asOwner(migrate);
  const lines = await schemaLines(db);
  await writeFile(new URL('../../migrations/schema.txt', import.meta.url), `${lines.join('\n')}\n`);
  console.log(`migrations/schema.txt has ${lines.length} lines`);
} finally {
  await db.close();
  await rm(folder, { recursive: true });
}
