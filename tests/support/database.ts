import { randomUUID } from 'node:crypto';
import { after, before, describe } from 'node:test';
import { connect, type Database } from '#server/database/connect.ts';
import { databaseUrl, ownerUrl, startOwnServer, type TestServer } from './setup.ts';

const servers: TestServer[] = JSON.parse(process.env.BAOPHU_TEST_SERVERS ?? '[]');
if (servers.length === 0) throw new Error('no database server: run the tests with npm test, which starts them');

/** A migrated database of its own, with all areas and no register, for the tests of one suite. */
export interface TestDatabase {
  db: Database;
  url: string;
  /** Of the server's superuser, in this database. */
  adminUrl: string;
}

/** Runs a suite once on every PostgreSQL server there is, each time on a fresh database: what asks by SQL of its own. */
export function onEveryDatabase(title: string, suite: (of: TestDatabase) => void): void {
  for (const server of servers) onDatabase(server, title, suite);
}

/** Runs a suite on a fresh database of the first server: what asks only by code that other suites ask on every server. */
export function onOneDatabase(title: string, suite: (of: TestDatabase) => void): void {
  onDatabase(servers[0] as TestServer, title, suite);
}

/** Runs suites, each on a fresh database, on a PostgreSQL of their own, which they may start again. */
export function onOwnServer(
  title: string,
  suites: (onFresh: typeof onOneDatabase, restart: () => Promise<void>) => void,
): void {
  describe(title, () => {
    const server: TestServer = { name: 'a server of its own', url: '', hasLogins: true };
    let own: Awaited<ReturnType<typeof startOwnServer>>;
    before(async () => {
      own = await startOwnServer(server.name);
      server.url = own.url;
    });
    after(() => own.stop());
    suites(
      (fresh, suite) => onDatabase(server, fresh, suite),
      () => own.restart(),
    );
  });
}

function onDatabase(server: TestServer, title: string, suite: (of: TestDatabase) => void): void {
  describe(`${title}, on ${server.name}`, () => {
    const name = `test_${randomUUID().replaceAll('-', '')}`;
    const fixture = {} as TestDatabase;
    before(async () => {
      Object.assign(fixture, { url: ownerUrl(server, name), adminUrl: databaseUrl(server.url, name) });
      const owner = server.hasLogins ? 'owner baophu_owner' : '';
      await onServer(server, `create database ${name} template baophu_template ${owner}`);
      fixture.db = connect(fixture.url);
    });
    after(async () => {
      await fixture.db.close();
      await onServer(server, `drop database ${name} with (force)`);
    });
    suite(fixture);
  });
}

async function onServer(server: TestServer, statement: string): Promise<void> {
  const db = connect(server.url);
  try {
    await db.autonomous(statement);
  } finally {
    await db.close();
  }
}
