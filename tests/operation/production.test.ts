import assert from 'node:assert/strict';
import { execFile, spawn } from 'node:child_process';
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { builtPortal } from '#server/web/build-portal.ts';
import { onOneDatabase } from '../support/database.ts';
import { makeProvince } from '../support/province.ts';

const run = promisify(execFile);
const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const SHIPPED = ['package.json', 'src', 'seeds', 'migrations', 'build'];

/** Folders of the packages that `npm ci --omit=dev` installs, but programs for one platform: the tests bring theirs. */
async function packagesInUse(): Promise<string[]> {
  const { packages } = JSON.parse(await readFile(path.join(ROOT, 'package-lock.json'), 'utf8'));
  return Object.entries<{ dev?: boolean; optional?: boolean }>(packages)
    .filter(([folder, { dev, optional }]) => folder !== '' && folder !== 'node_modules/node' && !dev && !optional)
    .map(([folder]) => folder);
}

onOneDatabase('a built checkout without the packages for development', (of) => {
  let folder: string;
  const baophu = (...typed: string[]) =>
    run(process.execPath, ['src/cli/main.ts', ...typed], {
      cwd: folder,
      env: { ...process.env, DATABASE_URL: of.url },
    });

  before(async () => {
    await makeProvince(of.db);
    await builtPortal();
    folder = await mkdtemp(path.join(tmpdir(), 'baophu-production-'));
    for (const each of [...SHIPPED, ...(await packagesInUse())])
      await cp(path.join(ROOT, each), path.join(folder, each), { recursive: true, dereference: true });
  });
  after(() => rm(folder, { recursive: true }));

  it('serves the portal', async () => {
    const server = spawn(process.execPath, ['src/cli/main.ts', 'start', '--port', '0'], {
      cwd: folder,
      env: { ...process.env, DATABASE_URL: of.url },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    try {
      const [first = ''] = await server.stdout.setEncoding('utf8').take(1).toArray();
      const address = /http:\S+/.exec(first)?.[0];
      for (const page of ['/', '/so-lieu', '/luat/contribution', '/tinh-muc-dong', '/mo-phong', '/kiem-tra-so-lieu']) {
        const { status } = await fetch(new URL(page, address));
        assert.equal(status, 200, page);
      }
    } finally {
      server.kill('SIGKILL');
    }
  });

  it('has every command', async () => {
    const { stdout } = await baophu('--help');
    const commands = [...stdout.matchAll(/^ {2}([a-z]+) /gm)].map(([, name = '']) => name);
    assert.ok(commands.includes('start'));
    for (const command of commands) await baophu(command, '--help');
    const { stdout: value } = await baophu('figures', 'participants(vsi, area=06, on=2020-12-31)');
    assert.equal(value.trim(), '5');
  });

  it('says what to do where it was never built', async () => {
    await rm(path.join(folder, 'build'), { recursive: true });
    await assert.rejects(baophu('start', '--port', '0'), ({ stderr }) => /npm run build/.test(stderr));
  });
});
