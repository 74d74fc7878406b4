import { randomBytes, randomUUID } from 'node:crypto';
import { existsSync, realpathSync } from 'node:fs';
import { copyFile, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import path from 'node:path';
import { checkFolderName, lastWords, whyNotStarted } from './data-folder-words.ts';
import { addUser, listUsers, withLock } from './embedded-lock.ts';
import { eachRole, LOGIN_NAMES, type Logins, loginUrl, makeLogins } from './logins.ts';
import { isAlive, workingFolder } from './processes.ts';
import { type Programs, serverPrograms } from './server-programs.ts';

export interface EmbeddedServer {
  /** Of its superuser, for whoever keeps the server. */
  url: string;
  /** Of each role, for whatever works in the database. */
  logins: Logins;
  /** Stops the server, unless others use it too. */
  stop: () => Promise<void>;
}

/** Real durability; sized for a laptop. */
const SETTINGS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  shared_buffers: '256MB',
  max_wal_size: '4GB',
  checkpoint_timeout: '15min',
  max_connections: '200',
  jit: 'off',
  log_timezone: 'UTC',
  // A week of logs, each overwritten in turn, without statements and their errors: these could name people.
  logging_collector: 'on',
  log_filename: 'server-%a.log',
  log_rotation_age: '1d',
  log_truncate_on_rotation: 'on',
  log_min_messages: 'log',
  log_min_error_statement: 'panic',
  log_parameter_max_length: '0',
};

/** A cluster that is being made has such a name, and its own one only when it is whole. */
const UNFINISHED = 'postgres.new.';

/** The version of PostgreSQL that the package brings; a cluster of another one cannot be opened by it. */
const VERSION = '18';

/**
 * Starts the PostgreSQL that comes as an npm package on a data folder, or joins the one that already runs on it. The first
 * start makes the folder, with a password of its own. Whoever uses it last stops it; nobody takes it from others.
 * @throws Error in words where it cannot be started
 */
export async function startEmbedded(dataDir: string): Promise<EmbeddedServer> {
  const folder = path.resolve(dataDir);
  checkFolderName(folder);
  const cluster = path.join(folder, 'postgres');
  const server = await serverPrograms(folder);
  return withLock(folder, async () => {
    if (!existsSync(path.join(cluster, 'PG_VERSION'))) await initialise(server, folder, cluster);
    await checkVersion(cluster);
    const running = await portOf(cluster);
    const port = running ?? (await start(server, folder, cluster));
    const leave = await addUser(folder);
    const password = (await readFile(path.join(folder, 'password'), 'utf8')).trim();
    const url = `postgresql://postgres:${password}@127.0.0.1:${port}/postgres`;
    return {
      url,
      logins: await loginsIn(folder, url, { makes: running === null }),
      stop: () =>
        withLock(folder, async () => {
          await leave();
          if ((await listUsers(folder)).length === 0) await stop(server, cluster);
        }),
    };
  });
}

/**
 * The logins of the embedded server, with the passwords in `DIR/logins`, which PGPASSFILE can name too. Whoever starts the
 * server makes them again, so that a restored database has them as well.
 */
async function loginsIn(folder: string, url: string, { makes }: { makes: boolean }): Promise<Logins> {
  const file = path.join(folder, 'logins');
  const lines = (await readFile(file, 'utf8').catch(() => '')).trim().split('\n');
  const held = Object.fromEntries(lines.map((line) => line.split(':').slice(3)));
  const isWhole = LOGIN_NAMES.every((name) => held[name]);
  const passwords = isWhole ? held : Object.fromEntries(LOGIN_NAMES.map((name) => [name, makePassword()]));
  if (makes || !isWhole) await makeLogins(url, passwords);
  if (!isWhole) {
    const text = LOGIN_NAMES.map((name) => `127.0.0.1:*:*:${name}:${passwords[name]}\n`).join('');
    await writeFile(file, text, { mode: 0o600 });
  }
  return eachRole((_, name) => loginUrl(url, name, passwords[name]));
}

const makePassword = (): string => randomBytes(24).toString('base64url');

/** What became of a server that was to end: it did not run, it ended, or it stays for those who use it. */
export type Stopped = 'not-running' | 'ended' | { usedBy: number[] };

/** Ends the server of a data folder, unless somebody uses it; `now` ends it all the same. Makes no folder. */
export async function stopEmbedded(dataDir: string, { now }: { now: boolean }): Promise<Stopped> {
  const folder = path.resolve(dataDir);
  const cluster = path.join(folder, 'postgres');
  if (!existsSync(cluster)) return 'not-running';
  const server = await serverPrograms(folder);
  return withLock(folder, async () => {
    const usedBy = await listUsers(folder);
    if ((await portOf(cluster)) === null) return 'not-running';
    if (usedBy.length > 0 && !now) return { usedBy };
    await stop(server, cluster);
    return 'ended';
  });
}

async function checkVersion(cluster: string): Promise<void> {
  const version = (await readFile(path.join(cluster, 'PG_VERSION'), 'utf8')).trim();
  if (version === VERSION) return;
  throw new Error(
    `The data folder is of PostgreSQL ${version}, and this version brings ${VERSION}: dump it with pg_dump ${version}, give an empty folder with --data, and restore the dump there.`,
  );
}

async function stop(server: Programs, cluster: string): Promise<void> {
  if ((await portOf(cluster)) === null) return;
  await server.run('pg_ctl', ['stop', '-D', cluster, '-m', 'fast', '-w']);
}

/** Makes the cluster beside its final place and renames it, so that a crash leaves no half-made one. */
async function initialise(server: Programs, folder: string, cluster: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, 'password'), makePassword(), { mode: 0o600 });
  for (const left of (await readdir(folder)).filter((name) => name.startsWith(UNFINISHED))) {
    // An `initdb` whose command was killed may still write there; then the next first start clears it away.
    await rm(path.join(folder, left), { recursive: true, force: true }).catch(() => {});
  }
  const unfinished = path.join(folder, `${UNFINISHED}${randomUUID()}`);
  // `initdb` reads the password as its own user.
  const passwordFile = `${unfinished}.password`;
  await copyFile(path.join(folder, 'password'), passwordFile);
  await mkdir(unfinished, { mode: 0o700 });
  await server.own(unfinished, passwordFile);
  await server
    .run('initdb', [
      `--pgdata=${unfinished}`,
      '--username=postgres',
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale=C',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
    ])
    .catch((error) => {
      throw new Error(whyNotStarted(folder, error.stderr ?? error.message));
    });
  await rm(passwordFile);
  await rename(unfinished, cluster);
}

/** On the port of the last time, where it is free: whoever was connected finds the server again. */
async function start(server: Programs, folder: string, cluster: string): Promise<number> {
  const portFile = path.join(folder, 'port');
  const last = Number(await readFile(portFile, 'utf8').catch(() => ''));
  const port = last && (await isFree(last)) ? last : await freePort();
  await writeFile(portFile, String(port));
  // Left by a server that died: nobody works in the folder, and `pg_ctl` must not signal whoever has that number now.
  await rm(path.join(cluster, 'postmaster.pid'), { force: true });
  const settings = Object.entries({ ...SETTINGS, port: String(port) }).map(([name, value]) => `-c ${name}='${value}'`);
  const log = path.join(cluster, 'server.log');
  await server
    .run('pg_ctl', ['start', '-D', cluster, '-l', log, '-w', '-t', '60', '-o', settings.join(' ')])
    .catch(async () => {
      throw new Error(whyNotStarted(folder, await lastWords(cluster)));
    });
  return port;
}

/**
 * The port of a server that runs on the folder; null where none does. A number in `postmaster.pid` counts only where that
 * process works in this folder, as a server does.
 */
async function portOf(cluster: string): Promise<number | null> {
  const lines = (await readFile(path.join(cluster, 'postmaster.pid'), 'utf8').catch(() => '')).split('\n');
  const pid = Number(lines[0]);
  if (!isAlive({ pid, startedAt: null })) return null;
  const working = workingFolder(pid);
  return working === undefined || working === realpathSync(cluster) ? Number(lines[3]) || null : null;
}

const isFree = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() =>
        typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
}
