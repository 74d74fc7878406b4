import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir, userInfo } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { loadAreas } from '#server/areas/load-areas.ts';
import { connect } from '#server/database/connect.ts';
import { startEmbedded } from '#server/database/embedded.ts';
import { migrate } from '#server/database/migrate.ts';

const run = promisify(execFile);
const DEBIAN_PROGRAMS = '/usr/lib/postgresql/15/bin';
const started: (() => Promise<void>)[] = [];

/** A PostgreSQL server that the tests run on. */
export interface TestServer {
  name: string;
  url: string;
}

/** Before all tests: starts every PostgreSQL that is here, each with a migrated template database, and says which. */
export async function globalSetup(): Promise<void> {
  const servers = [await embedded(), ...(await debian()), ...given()];
  for (const server of servers) {
    await makeTemplate(server);
    console.log(`# tests run on ${server.name}`);
  }
  process.env.BAOPHU_TEST_SERVERS = JSON.stringify(servers);
}

export async function globalTeardown(): Promise<void> {
  for (const stop of started) await stop();
}

async function embedded(): Promise<TestServer> {
  const folder = await mkdtemp(path.join(tmpdir(), 'baophu-test-'));
  const server = await startEmbedded(folder);
  started.push(async () => {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  });
  return { name: 'the embedded PostgreSQL 18', url: server.url };
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
  return [
    { name: "Debian's PostgreSQL 15", url: `postgresql://postgres@/postgres?host=${encodeURIComponent(folder)}` },
  ];
}

/** The server of DATABASE_URL, where one is given; the tests make and drop databases of their own on it. */
function given(): TestServer[] {
  const url = process.env.DATABASE_URL;
  return url ? [{ name: 'the server of DATABASE_URL', url }] : [];
}

async function makeTemplate({ url }: TestServer): Promise<void> {
  const server = connect(url);
  await server.autonomous('drop database if exists baophu_template');
  await server.autonomous('create database baophu_template');
  await server.close();
  const template = connect(databaseUrl(url, 'baophu_template'));
  await template.asOwner(async (tx) => {
    await migrate(tx);
    await loadAreas(tx);
  });
  await template.close();
}

export function databaseUrl(serverUrl: string, name: string): string {
  return serverUrl.replace(/\/[^/?]*(\?|$)/, `/${name}$1`);
}
