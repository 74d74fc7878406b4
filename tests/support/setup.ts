import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir, userInfo } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { loadAreas } from '#server/areas/load-areas.ts';
import { connect } from '#server/database/connect.ts';
import { startEmbedded } from '#server/database/embedded.ts';
import { LOGIN_NAMES, loginUrl, makeLogins } from '#server/database/logins.ts';
import { migrate } from '#server/database/migrate.ts';
import { serverPrograms } from '#server/database/server-programs.ts';

const run = promisify(execFile);
const DEBIAN_PROGRAMS = '/usr/lib/postgresql/15/bin';
const started: (() => Promise<void>)[] = [];

/** A PostgreSQL server that the tests run on. */
export interface TestServer {
  name: string;
  /** Of its superuser, who makes databases and drops them. */
  url: string;
  /** Whether each role logs in for itself, as an administrator arranges it; else one login takes all roles. */
  hasLogins: boolean;
}

/** Before all tests: starts every PostgreSQL that is here, each with a migrated template database, and says which. */
export async function globalSetup(): Promise<void> {
  const servers = [await embedded(), ...(await debian()), ...given()];
  const passwords = await writePasswords();
  for (const server of servers) {
    await makeTemplate(server, passwords);
    console.log(`# tests run on ${server.name}`);
  }
  process.env.BAOPHU_TEST_SERVERS = JSON.stringify(servers);
}

export async function globalTeardown(): Promise<void> {
  for (const stop of started) await stop();
}

async function embedded(): Promise<TestServer> {
  const { url, stop } = await startInFolder();
  started.push(stop);
  return { name: 'the embedded PostgreSQL 18', url, hasLogins: true };
}

async function startInFolder() {
  const folder = await mkdtemp(path.join(tmpdir(), 'baophu-test-'));
  const server = await startEmbedded(folder);
  const stop = async (): Promise<void> => {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  };
  return { folder, url: server.url, stop };
}

/** An embedded server beside the others, with a template and their passwords, that a suite may start again. */
export async function startOwnServer(name: string) {
  const { folder, url, stop } = await startInFolder();
  const lines = (await readFile(process.env.PGPASSFILE ?? '', 'utf8')).trim().split('\n');
  await makeTemplate({ name, url, hasLogins: true }, Object.fromEntries(lines.map((line) => line.split(':').slice(3))));
  const programs = await serverPrograms(folder);
  const cluster = path.join(folder, 'postgres');
  const restart = async (): Promise<void> =>
    void (await programs.run('pg_ctl', [
      'restart',
      '-D',
      cluster,
      '-m',
      'fast',
      '-w',
      '-l',
      path.join(cluster, 'again.log'),
    ]));
  return { url, stop, restart };
}

/** Debian's PostgreSQL 15 in a folder of its own, where it is installed. */
async function debian(): Promise<TestServer[]> {
  if (!existsSync(`${DEBIAN_PROGRAMS}/initdb`)) {
    console.log('# postgresql-15 is not installed: the tests run on the embedded PostgreSQL alone');
    return [];
  }
  const folder = await mkdtemp(path.join(tmpdir(), 'baophu-test-'));
  const as = userInfo().uid === 0 ? ['setpriv', '--reuid=postgres', '--regid=postgres', '--clear-groups'] : ['env'];
  const program = (name: string, ...args: string[]) =>
    run(as[0] ?? '', [...as.slice(1), `${DEBIAN_PROGRAMS}/${name}`, ...args], { cwd: '/' });
  if (userInfo().uid === 0) await run('chown', ['postgres:postgres', folder]);
  const cluster = path.join(folder, 'postgres');
  await program('initdb', '-D', cluster, '-U', 'postgres', '--auth=trust', '--encoding=UTF8', '--locale=C.UTF-8');
  const options = `-c listen_addresses='' -c unix_socket_directories='${folder}' -c fsync=off`;
  await program('pg_ctl', 'start', '-D', cluster, '-l', path.join(folder, 'log'), '-w', '-o', options);
  started.push(async () => {
    await program('pg_ctl', 'stop', '-D', cluster, '-m', 'fast', '-w');
    await rm(folder, { recursive: true, force: true });
  });
  const url = `postgresql://postgres@/postgres?host=${encodeURIComponent(folder)}`;
  return [{ name: "Debian's PostgreSQL 15", url, hasLogins: true }];
}

/** The server of DATABASE_URL, where one is given; the tests make and drop databases of their own on it. */
function given(): TestServer[] {
  const url = process.env.DATABASE_URL;
  return url ? [{ name: 'the server of DATABASE_URL', url, hasLogins: false }] : [];
}

/** Passwords of the logins, in a file of PGPASSFILE for all that the tests start. */
async function writePasswords(): Promise<Record<string, string>> {
  const folder = await mkdtemp(path.join(tmpdir(), 'baophu-test-'));
  started.push(() => rm(folder, { recursive: true }));
  const passwords = Object.fromEntries(LOGIN_NAMES.map((name) => [name, randomUUID()]));
  process.env.PGPASSFILE = path.join(folder, 'passwords');
  const lines = Object.entries(passwords).map(([name, password]) => `*:*:*:${name}:${password}\n`);
  await writeFile(process.env.PGPASSFILE, lines.join(''), { mode: 0o600 });
  return passwords;
}

async function makeTemplate(server: TestServer, passwords: Readonly<Record<string, string>>): Promise<void> {
  const admin = connect(server.url);
  await admin.autonomous('drop database if exists baophu_template');
  await admin.autonomous('create database baophu_template');
  await admin.close();
  if (server.hasLogins) await makeLogins(databaseUrl(server.url, 'baophu_template'), passwords);
  const template = connect(ownerUrl(server, 'baophu_template'));
  await template.asOwner(async (tx) => {
    await migrate(tx);
    await loadAreas(tx);
  });
  await template.close();
}

export function databaseUrl(serverUrl: string, name: string): string {
  return serverUrl.replace(/\/[^/?]*(\?|$)/, `/${name}$1`);
}

/** Address of a database for whoever works in it. */
export function ownerUrl({ url, hasLogins }: TestServer, database: string): string {
  return databaseUrl(hasLogins ? loginUrl(url, 'baophu_owner') : url, database);
}
