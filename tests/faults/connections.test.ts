import assert from 'node:assert/strict';
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { PORTAL } from '#access/roles.ts';
import { connect, type Database } from '#server/database/connect.ts';
import { isUnavailable } from '#server/database/unavailable.ts';
import { commandDesk } from '#server/desk/desk.ts';
import { type Portal, serve } from '#server/web/serve.ts';
import { onEveryDatabase } from '../support/database.ts';
import { BULLETIN, makeProvince } from '../support/province.ts';
import { BAC_KAN, deskOf } from '../support/register.ts';

/** Short in CI; by hand any number: `ROUNDS=300 npm run test:one tests/faults/connections.test.ts`. */
const ROUNDS = Number(process.env.ROUNDS ?? 12);
const PAGES = ['/', BULLETIN, '/so-lieu', '/luat', `${BULLETIN}/so-lieu/participants.json`];

onEveryDatabase('connections that break', (of) => {
  let portal: Portal;
  let readers: Database;
  before(async () => {
    await makeProvince(of.db);
    readers = connect(of.url);
    portal = await serve(readers, { port: 0 });
  });
  after(async () => {
    await portal.close();
    await readers.close();
  });

  const terminate = () =>
    of.db.asOwner((tx) =>
      tx.query(
        `select pg_terminate_backend(pid) from pg_stat_activity
          where datname = current_database() and pid <> pg_backend_pid()`,
      ),
    );

  /** Status of a page, and what stands in Retry-After. */
  const visit = async (path: string): Promise<[number, string | null]> => {
    const response = await fetch(new URL(path, portal.address));
    await response.text();
    return [response.status, response.headers.get('retry-after')];
  };

  it('never end the portal: readers get their page, or 503 with a time to come back', async () => {
    for (let round = 0; round < ROUNDS; round++) {
      const answers = await Promise.all([...PAGES.map(visit), terminate().then(() => null), ...PAGES.map(visit)]);
      for (const [status, retryAfter] of answers.filter((each) => each !== null)) {
        assert.ok(status === 200 || (status === 503 && retryAfter === '5'), `${status} ${retryAfter}`);
      }
    }
    assert.deepEqual(
      await Promise.all(PAGES.map(visit)),
      PAGES.map(() => [200, null]),
    );
  });

  it('are an error of the work that needed them, and the next work goes on', async () => {
    const desk = deskOf(of.db);
    const breaking = connect(of.url);
    try {
      const slow = commandDesk(breaking, BAC_KAN).write('campaign.look', (tx) => tx.query('select pg_sleep(20)'));
      const outcome = slow.then(
        () => 'finished',
        (error) => (isUnavailable(error) ? 'unavailable' : String(error)),
      );
      const isSleeping = async (): Promise<boolean> => {
        const { rows } = await of.db.asOwner((tx) =>
          tx.query(`select from pg_stat_activity where query = 'select pg_sleep(20)' and state = 'active'`),
        );
        return rows.length > 0;
      };
      while (!(await isSleeping()));
      await terminate();
      assert.equal(await outcome, 'unavailable');
      assert.equal(await commandDesk(breaking, BAC_KAN).read(async () => 'read'), 'read');
    } finally {
      await breaking.close();
    }
    assert.equal(await desk.read(async () => 'read'), 'read');
  });

  it('are cancelled where whoever asked has left', async () => {
    const leaving = new AbortController();
    const opening = { role: 'baophu_reader', readOnly: true, provinceId: BAC_KAN, actor: PORTAL, areas: null } as const;
    const asked = of.db.transact({ ...opening, statementWithin: null, signal: leaving.signal }, async (tx) => {
      leaving.abort();
      await tx.query('select pg_sleep(20)');
    });
    await assert.rejects(asked, { code: '57014' });
  });

  it('have a limit of time for readers', async () => {
    const opening = { role: 'baophu_reader', readOnly: true, provinceId: BAC_KAN, actor: PORTAL, areas: null } as const;
    const asked = of.db.transact({ ...opening, statementWithin: 1 }, (tx) => tx.query('select pg_sleep(20)'));
    await assert.rejects(asked, { code: '57014' });
  });
});

describe('a server that ends a connection with the words that open it', () => {
  const message = (type: string, body: string): Buffer => {
    const head = Buffer.from(`${type}....`, 'latin1');
    head.writeInt32BE(body.length + 4, 1);
    return Buffer.concat([head, Buffer.from(body, 'latin1')]);
  };
  /** Authentication is done, ready for a query, and in the same packet: somebody terminated it. */
  const WORDS = [message('R', '\0\0\0\0'), message('Z', 'I'), message('E', 'SFATAL\0C57P01\0Mterminated\0\0')];

  it('is an error of the work that needed it, and of nothing else', async () => {
    const server = createServer((socket) => socket.once('data', () => socket.end(Buffer.concat(WORDS))));
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const db = connect(`postgresql://postgres@127.0.0.1:${(server.address() as AddressInfo).port}/ended`);
    try {
      await assert.rejects(db.autonomous('select 1'), isUnavailable);
    } finally {
      await db.close();
      server.close();
    }
  });
});

/** Nobody listens there. */
const NOBODY = 'postgresql://postgres@127.0.0.1:9/gone';

describe('a database that is away', () => {
  it('leaves law and calculators, and says of the rest when to come back', async () => {
    const away = connect(NOBODY);
    const portal = await serve(away, { port: 0 });
    try {
      for (const [path, status] of [
        ['/luat', 200],
        ['/luat/contribution', 200],
        ['/tinh-muc-dong', 200],
        ['/', 503],
        ['/so-lieu', 503],
      ] as const) {
        const response = await fetch(new URL(path, portal.address));
        const page = await response.text();
        assert.equal(response.status, status, path);
        if (status === 503) assert.match(page, /Sổ đang tạm nghỉ/);
      }
    } finally {
      await portal.close();
      await away.close();
    }
  });
});
