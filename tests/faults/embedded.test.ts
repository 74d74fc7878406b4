import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir, userInfo } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { connect, openDatabase } from '#server/database/connect.ts';
import { startEmbedded, stopEmbedded } from '#server/database/embedded.ts';
import { migrate } from '#server/database/migrate.ts';
import { inRole } from '../support/register.ts';

const BAOPHU = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));

describe('the embedded server', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'baophu-embedded-'));
  });
  afterEach(async () => {
    await stopEmbedded(folder, { now: true });
    await rm(folder, { recursive: true, force: true });
  });

  const baophu = (...words: string[]): ChildProcess =>
    spawn(process.execPath, [BAOPHU, ...words, '--data', folder], {
      env: { ...process.env, DATABASE_URL: undefined },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  /** Exit code, and everything that was printed. */
  const ended = async (child: ChildProcess): Promise<[number | null, string]> => {
    const text = [child.stdout, child.stderr].map(
      async (out) => (await out?.setEncoding('utf8').toArray())?.join('') ?? '',
    );
    const [code] = await once(child, 'exit');
    return [code, (await Promise.all(text)).join('')];
  };
  /** The address at which a portal says that it is. */
  const addressOf = (child: ChildProcess): Promise<string> =>
    new Promise((resolve) => {
      child.stdout?.on('data', (text) => {
        const [address] = /http:\S+/.exec(String(text)) ?? [];
        if (address) resolve(address);
      });
    });
  const answers = async (url: string): Promise<boolean> => {
    const db = connect(url);
    const isThere = await db.autonomous('select 1').then(
      () => true,
      () => false,
    );
    await db.close();
    return isThere;
  };
  const postmaster = async (): Promise<number> =>
    Number((await readFile(path.join(folder, 'postgres/postmaster.pid'), 'utf8')).split('\n')[0]);

  it('stays while anybody uses it, whoever started it, and ends with the last one', async () => {
    const first = await startEmbedded(folder);
    const second = await startEmbedded(folder);
    assert.equal(second.url, first.url);
    await first.stop();
    assert.equal(await answers(second.url), true);
    await second.stop();
    assert.equal(await answers(second.url), false);
  });

  it('is worked in by nobody who is its superuser, with passwords that only their owner can read', async () => {
    const db = await openDatabase({ dataDir: folder });
    const login =
      'select session_user as login, rolsuper or rolcreaterole as more from pg_roles where rolname = session_user';
    try {
      await db.asOwner(async (tx) => {
        await migrate(tx);
        assert.deepEqual((await tx.query(login)).rows, [{ login: 'baophu_owner', more: false }]);
      });
      for (const role of ['baophu_app', 'baophu_reader', 'baophu_planner'] as const) {
        const { rows } = await inRole(db, role)((tx) => tx.query(login));
        assert.deepEqual(rows, [{ login: role, more: false }]);
      }
    } finally {
      await db.close();
    }
    for (const file of ['password', 'logins']) assert.equal((await stat(path.join(folder, file))).mode & 0o777, 0o600);
  });

  /** What a process may beyond its user, as bits of capabilities(7), and its user. */
  const powers = async (dataDir: string): Promise<{ user: number; capabilities: number }> => {
    const pid = (await readFile(path.join(dataDir, 'postgres/postmaster.pid'), 'utf8')).split('\n')[0];
    const status = await readFile(`/proc/${pid}/status`, 'utf8');
    const held = ['CapInh', 'CapPrm', 'CapEff', 'CapAmb'].map(
      (set) => new RegExp(`${set}:\\s+(\\w+)`).exec(status)?.[1],
    );
    const capabilities = held.reduce((all, set) => all | Number.parseInt(set ?? '', 16), 0);
    return { user: Number(/Uid:\s+(\d+)/.exec(status)?.[1]), capabilities };
  };
  const isRoot = userInfo().uid === 0;

  it('may do nothing that root may, whoever starts it', { skip: process.platform !== 'linux' }, async () => {
    const server = await startEmbedded(folder);
    const { user, capabilities } = await powers(folder);
    await server.stop();
    assert.equal(user === 0, false);
    assert.equal(capabilities, 0);
  });

  it('may look, and not write, where only root may enter its folder', { skip: !isRoot }, async () => {
    const hidden = path.join(folder, 'hidden');
    await mkdir(hidden, { mode: 0o700 });
    const data = path.join(hidden, 'data');
    const server = await startEmbedded(data);
    const { user, capabilities } = await powers(data);
    assert.equal(await answers(server.url), true);
    await server.stop();
    assert.equal(user === 0, false);
    assert.equal(capabilities, 1 << 2); // CAP_DAC_READ_SEARCH
  });

  it('is made once by two first starts at the same time', async () => {
    const both = await Promise.all([ended(baophu('migrate')), ended(baophu('migrate'))]);
    assert.deepEqual(
      both,
      [0, 0].map((code) => [code, 'The database is up to date.\n']),
    );
  });

  it('is ended by hand only where nobody uses it, and a folder that is not there stays so', async () => {
    const server = await startEmbedded(folder);
    assert.deepEqual(await stopEmbedded(folder, { now: false }), { usedBy: [process.pid] });
    assert.equal(await answers(server.url), true);
    assert.equal(await stopEmbedded(folder, { now: true }), 'ended');
    assert.equal(await answers(server.url), false);
    const nowhere = path.join(folder, 'nowhere');
    assert.equal(await stopEmbedded(nowhere, { now: false }), 'not-running');
    assert.equal(existsSync(nowhere), false);
    await server.stop();
  });

  it('comes back on the port where it was', async () => {
    const before = await startEmbedded(folder);
    await before.stop();
    const after = await startEmbedded(folder);
    assert.equal(after.url, before.url);
    await after.stop();
  });

  it('leaves a stranger alone whose number a dead server had', async () => {
    const server = await startEmbedded(folder);
    await server.stop();
    const stranger = spawn('sleep', ['60']);
    const left = `${stranger.pid}\n${folder}/postgres\n1\n1\n\n127.0.0.1\n`;
    await writeFile(path.join(folder, 'postgres/postmaster.pid'), left);
    const again = await startEmbedded(folder);
    assert.equal(await answers(again.url), true);
    await again.stop();
    assert.equal(stranger.exitCode, null);
    assert.equal(stranger.signalCode, null);
    stranger.kill();
  });

  it('does not count users who died', async () => {
    await mkdir(path.join(folder, 'users'), { recursive: true });
    await writeFile(path.join(folder, 'users/left'), JSON.stringify({ pid: 2 ** 22 - 1, startedAt: '1' }));
    const server = await startEmbedded(folder);
    await server.stop();
    assert.equal(await answers(server.url), false);
  });

  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    it(`ends with the command that a ${signal} ends`, async () => {
      const child = baophu('start', '--port', '0');
      await addressOf(child);
      child.kill(signal);
      await once(child, 'exit');
      assert.equal(await stopEmbedded(folder, { now: false }), 'not-running');
      const { url, stop } = await startEmbedded(folder);
      assert.equal(await answers(url), true);
      await stop();
    });
  }

  for (const signal of ['SIGINT', 'SIGKILL'] as const) {
    it(`is made by the next command where a ${signal} came while it was made`, async () => {
      const child = baophu('migrate');
      const made = async (): Promise<boolean> =>
        (await readdir(folder)).some((name) => name.startsWith('postgres.new.'));
      while (!(await made()));
      child.kill(signal);
      await once(child, 'exit');
      assert.deepEqual(await ended(baophu('migrate')), [0, 'The database is up to date.\n']);
      assert.equal(await stopEmbedded(folder, { now: false }), 'not-running');
    });
  }

  it('is started again by a portal that misses it', async () => {
    const child = baophu('start', '--port', '0');
    const address = await addressOf(child);
    process.kill(await postmaster(), 'SIGKILL');
    const page = async (): Promise<number> => (await fetch(new URL('/so-lieu', address))).status;
    let status = await page();
    while (status === 503) status = await page();
    assert.equal(status, 404); // there is no register: the answer of a database that is there
    child.kill('SIGTERM');
    await once(child, 'exit');
  });

  it('says how to move on from an older cluster', async () => {
    await mkdir(path.join(folder, 'postgres'), { recursive: true });
    await writeFile(path.join(folder, 'postgres/PG_VERSION'), '15\n');
    await assert.rejects(startEmbedded(folder), /The data folder is of PostgreSQL 15, and this version brings 18/);
  });
});
