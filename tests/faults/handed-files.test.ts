import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, it } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { type Uuid, uuid } from '#base/ids.ts';
import type { HandedFile } from '#register/handed-file.ts';
import { connect, type Database } from '#server/database/connect.ts';
import { handInFile } from '#server/imports/handed/hand-in-file.ts';
import { readFile } from '#server/imports/handed/read-file.ts';
import { runFile } from '#server/imports/handed/run-file.ts';
import { verifyRegister } from '#server/operation/verify-register.ts';
import { onEveryDatabase } from '../support/database.ts';
import { deskIn } from '../support/officers.ts';
import { deskOf, openRegister } from '../support/register.ts';

/** 300,000 where somebody asks for it: the issue's own number. */
const ROWS = Number(process.env.HANDED_ROWS ?? 6_000);
const BROKEN = 40;

onEveryDatabase('a file that was handed in', (of) => {
  let folder: string;
  let worker: Database;
  before(async () => {
    await of.db.asOwner(openRegister);
    folder = await mkdtemp(join(tmpdir(), 'baophu-test-'));
    worker = connect(of.url);
  });
  after(async () => {
    await worker.close();
    await rm(folder, { recursive: true });
  });

  const officer = () => deskIn(worker, 'officer');
  const handIn = async (name: string, from: number): Promise<Uuid> => {
    const lines = Array.from({ length: ROWS }, (_, index) => {
      const number = String(from + index).padStart(6, '0');
      const born = index % Math.floor(ROWS / BROKEN) === 0 && index < ROWS ? '31/02/1980' : '1980';
      return `006180${number},Nông Văn ${number},${born},Phường Đức Xuân`;
    });
    const path = join(folder, name);
    await writeFile(path, `Số CCCD,Họ và tên,Ngày sinh,Xã/phường\n${lines.join('\n')}\n`);
    const handed = await handInFile(officer(), { id: uuid(randomUUID()), kind: 'people', name, path, size: 1 });
    return handed.ok ? handed.value : assert.fail();
  };
  const run = (fileId: Uuid) =>
    runFile(
      officer(),
      { id: uuid(randomUUID()), fileId, isRehearsal: false, sheetNo: null, language: 'vi' },
      new Date(),
    );
  const read = async (id: Uuid): Promise<HandedFile> => (await readFile(officer(), id))?.file ?? assert.fail();
  /** Waits until the newest run of a file is something. */
  const until = async (id: Uuid, isIt: (file: HandedFile) => boolean): Promise<HandedFile> => {
    for (;;) {
      const file = await read(id).catch(() => null);
      if (file && isIt(file)) return file;
      await setTimeout(20);
    }
  };
  const people = async (): Promise<number> =>
    of.db.asOwner(async (tx) => (await tx.query('select count(*)::int as count from people')).rows[0].count);
  const terminate = () =>
    of.db.asOwner((tx) =>
      tx.query(
        `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`,
      ),
    );

  it('whose connections break in the middle says so, and the next run completes it: no row is there twice', async () => {
    const before = await people();
    const fileId = await handIn('bị ngắt.csv', 100_000);
    assert.ok((await run(fileId)).ok);
    await terminate();
    const stopped = await until(fileId, ({ run: now }) => now?.state !== 'running');
    const hasEnded = stopped.run?.result !== null && 'summary' in (stopped.run?.result ?? {});
    if (!hasEnded) {
      assert.deepEqual(stopped.run?.result, { broken: true });
      assert.ok((await run(fileId)).ok);
    }
    const file = await until(fileId, ({ run: now }) => now?.state === 'ended');
    assert.ok(file.run?.result && 'summary' in file.run.result, JSON.stringify(file.run?.result));
    const { rows, taken, refused, unchanged } = file.run.result.summary;
    assert.deepEqual([rows, taken + unchanged, refused], [ROWS, ROWS - BROKEN, BROKEN]);
    assert.equal((await people()) - before, ROWS - BROKEN);
    assert.equal(file.hasBytes, false);
    assert.equal(file.hasRefused, true);
    assert.ok((await verifyRegister(deskOf(of.db))).every(({ differences }) => differences === 0));
  });

  it('whose process is gone has stopped once its beat is old, and one run of it is under way at a time', async () => {
    const fileId = await handIn('mất tiến trình.csv', 500_000);
    const gone = uuid(randomUUID());
    await of.db.asOwner((tx) =>
      tx.query(
        `insert into file_runs (province_id, id, file_id, is_rehearsal, started_by) values ($1, $2, $3, false, 'officer')`,
        [officer().provinceId, gone, fileId],
      ),
    );
    const second = await run(fileId);
    assert.deepEqual(second.ok || second.error.map(({ kind }) => kind), ['run-under-way']);
    await of.db.asOwner((tx) =>
      tx.query(`update file_runs set beat_at = now() - interval '16 seconds' where id = $1`, [gone]),
    );
    assert.equal((await read(fileId)).run?.state, 'stopped');
    const racing = await Promise.all([run(fileId), run(fileId)]);
    assert.deepEqual(racing.map(({ ok }) => ok).toSorted(), [false, true], 'one of two goes on');
    await until(fileId, ({ run: now }) => now?.state === 'ended');
    const third = await run(fileId);
    assert.deepEqual(third.ok || third.error.map(({ kind }) => kind), ['file-given-up']);
  });
});
