import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { after, before, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { provinceRows } from '#seeds/province.ts';
import { csvOf, type RowKind } from '#seeds/rows.ts';
import { verifyRegister } from '#server/operation/verify-register.ts';
import { onEveryDatabase, type TestDatabase } from '../support/database.ts';
import { deskOf } from '../support/register.ts';

const BAOPHU = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));
const PEOPLE = 400;

let folder: string;
const fileOf = (kind: RowKind): string => path.join(folder, `${kind}.csv`);

before(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'baophu-killed-'));
  for (const kind of ['people', 'contributions'] as const) {
    await pipeline(Readable.from(csvOf(kind, provinceRows(kind, PEOPLE))), createWriteStream(fileOf(kind)));
  }
});
after(() => rm(folder, { recursive: true }));

const startImport = ({ url }: TestDatabase, kind: RowKind) =>
  spawn(process.execPath, [BAOPHU, 'import', kind, fileOf(kind), '--historical', '--json'], {
    env: { ...process.env, DATABASE_URL: url },
    stdio: ['ignore', 'pipe', 'ignore'],
  });

/** Imports to the end and answers the summary. */
async function finish(of: TestDatabase, kind: RowKind): Promise<{ taken: number; refused: number; unchanged: number }> {
  const child = startImport(of, kind);
  const [text] = await Promise.all([child.stdout.setEncoding('utf8').toArray(), once(child, 'exit')]);
  return JSON.parse(text.join(''));
}

const STATEMENTS = 'select query from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()';

/** Kills an import as soon as its server process runs such a statement; waits until that process is gone too. */
async function killDuring(of: TestDatabase, kind: RowKind, statement: RegExp): Promise<void> {
  const child = startImport(of, kind);
  const exited = once(child, 'exit');
  const running = async (): Promise<string[]> =>
    of.db.asOwner(async (tx) => (await tx.query<{ query: string }>(STATEMENTS)).rows.map(({ query }) => query));
  while (child.exitCode === null && !(await running()).some((query) => statement.test(query)));
  assert.equal(child.exitCode, null, `the import ended before it ran ${statement}`);
  child.kill('SIGKILL');
  await exited;
  while ((await running()).some((query) => /staged|known|movements/.test(query)));
}

/** Whoever waits for a lock in this database. */
const WAITING = `pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;

async function countOf({ db }: TestDatabase, table: string): Promise<number> {
  return db.asOwner(async (tx) => (await tx.query(`select count(*) from ${table}`)).rows[0].count);
}

onEveryDatabase('an import that is killed', (of) => {
  before(async () => {
    assert.equal((await finish(of, 'people')).taken, PEOPLE);
  });

  const MOMENTS: [string, RegExp][] = [
    ['while it is read', /^copy staged/],
    ['while its rows are taken', /line as materialized/],
    ['while it is posted', /plain_changes as/],
  ];
  for (const [moment, statement] of MOMENTS) {
    it(`${moment} leaves nothing half written`, async () => {
      await killDuring(of, 'contributions', statement);
      assert.equal(await countOf(of, 'contributions'), 0);
      const verified = await verifyRegister(deskOf(of.db));
      assert.deepEqual(
        verified.filter(({ differences }) => differences > 0),
        [],
      );
    });
  }

  it('ends at once with Ctrl-C, though it waits for somebody else, and leaves nothing half written', async () => {
    await of.db.asOwner(async (tx) => {
      await tx.query('lock table contributions in exclusive mode');
      const child = startImport(of, 'contributions');
      const exited = once(child, 'exit');
      while (child.exitCode === null && (await countOf(of, WAITING)) === 0);
      child.kill('SIGINT');
      assert.deepEqual(await exited, [130, null]);
    });
    while ((await countOf(of, WAITING)) > 0);
    assert.equal(await countOf(of, 'contributions'), 0);
  });

  it('is completed by the next one, and a third changes nothing', async () => {
    const { taken, refused } = await finish(of, 'contributions');
    assert.equal(refused, 0);
    assert.equal(await countOf(of, 'contributions'), taken);
    assert.ok(taken > PEOPLE);
    const again = { rows: taken, taken: 0, refused: 0, unchanged: taken, no_data: 0, remarks: [] };
    assert.deepEqual(await finish(of, 'contributions'), again);
    const verified = await verifyRegister(deskOf(of.db));
    assert.deepEqual(
      verified.filter(({ differences }) => differences > 0),
      [],
    );
  });
});
