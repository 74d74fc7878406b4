import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { loadAreas } from '#server/areas/load-areas.ts';
import { type Database, openDatabase } from '#server/database/connect.ts';
import { migrate } from '#server/database/migrate.ts';
import { openRegister } from '../support/register.ts';

const run = promisify(execFile);
const RESET = fileURLToPath(new URL('../../seeds/reset-demonstration.ts', import.meta.url));

describe('npm run demo:reset', () => {
  let folder: string;
  before(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'baophu-reset-'));
  });
  after(() => rm(folder, { recursive: true, force: true }));

  const reset = () => run(process.execPath, [RESET], { env: { ...process.env, BAOPHU_DATA: folder } });
  const withDatabase = async (work: (db: Database) => Promise<void>): Promise<void> => {
    const db = await openDatabase({ dataDir: folder });
    await work(db).finally(() => db.close());
  };

  it('keeps the register of real people', async () => {
    await withDatabase((db) =>
      db.asOwner(async (tx) => {
        await migrate(tx);
        await loadAreas(tx);
        await openRegister(tx);
      }),
    );
    await assert.rejects(reset(), ({ stderr }) => /Tỉnh Bắc Kạn/.test(stderr));
    assert.ok(existsSync(path.join(folder, 'postgres')));
  });

  it('keeps what another process works with', async () => {
    await withDatabase(async (db) => {
      await db.asOwner((tx) => tx.query('update registers set made_up = true'));
      await assert.rejects(reset(), ({ stderr }) => /stop it first/.test(stderr));
    });
    assert.ok(existsSync(path.join(folder, 'postgres')));
  });

  it('removes a made-up province, and does nothing where there is none', async () => {
    await reset();
    assert.equal(existsSync(folder), false);
    await reset();
  });
});
