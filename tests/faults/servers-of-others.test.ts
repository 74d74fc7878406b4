import assert from 'node:assert/strict';
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { before, it } from 'node:test';
import { provinceRows } from '#seeds/province.ts';
import { csvOf } from '#seeds/rows.ts';
import { connect, type Database } from '#server/database/connect.ts';
import { verifyRegister } from '#server/operation/verify-register.ts';
import { baophu } from '../support/command.ts';
import { onEveryDatabase } from '../support/database.ts';
import { behindPgBouncer, hasPgBouncer } from '../support/pgbouncer.ts';
import { makeProvince } from '../support/province.ts';
import { deskOf } from '../support/register.ts';

/** What another server's administrator may have set. */
const HABITS = [
  `datestyle = 'German'`,
  `intervalstyle = 'sql_standard'`,
  `timezone = 'America/Los_Angeles'`,
  'standard_conforming_strings = off',
  'array_nulls = off',
  'row_security = off',
  `default_transaction_isolation = 'serializable'`,
  'search_path = pg_catalog',
  'jit = on',
  `lc_messages = 'C'`,
];

const withDatabase = async <T>(url: string, work: (db: Database) => Promise<T>): Promise<T> => {
  const db = connect(url);
  return work(db).finally(() => db.close());
};
const isRight = async (db: Database): Promise<void> => {
  const verified = await verifyRegister(deskOf(db));
  assert.deepEqual(new Set(verified.map(({ differences }) => differences)), new Set([0]));
};

onEveryDatabase('a server with other habits', (of) => {
  before(async () => {
    const name = /\/(test_\w+)/.exec(of.url)?.[1];
    await withDatabase(of.adminUrl, async (db) => {
      for (const habit of HABITS) await db.autonomous(`alter database ${name} set ${habit}`);
    });
  });

  it('is asked in our forms of days and texts all the same', async () => {
    await withDatabase(of.url, async (db) => {
      const { rows } = await db.asOwner((tx) => tx.query(`select date '2025-07-01' as day, 'a\\b' as text`));
      assert.deepEqual(rows, [{ day: '2025-07-01', text: 'a\\b' }]);
    });
  });

  it('records, counts and publishes the same', async () => {
    await withDatabase(of.url, async (db) => {
      await makeProvince(db); // publishes only what agrees with the count
      await isRight(db);
    });
  });
});

onEveryDatabase('a database of other letters', (of) => {
  const others = [
    [`encoding 'UTF8' locale 'C'`, /không đổi được Đ thành đ.*\n.*cannot make Đ a small đ/],
    [`encoding 'LATIN1' locale 'C'`, /bảng mã LATIN1.*\n.*has the encoding LATIN1/],
  ] as const;
  for (const [options, words] of others) {
    it(`is refused in words: ${options}`, async () => {
      await withDatabase(of.adminUrl, async (admin) => {
        const name = 'test_of_other_letters';
        await admin.autonomous(`create database ${name} template template0 locale_provider libc ${options}`);
        try {
          const asked = withDatabase(of.url.replace(/test_\w+/, name), (db) =>
            db.asOwner((tx) => tx.query('select 1')),
          );
          await assert.rejects(asked, words);
        } finally {
          await admin.autonomous(`drop database ${name} with (force)`);
        }
      });
    });
  }
});

onEveryDatabase('one login for all roles', (of) => {
  it('records, counts and publishes the same', async () => {
    await withDatabase(of.adminUrl, async (db) => {
      await makeProvince(db);
      await isRight(db);
      const { rows } = await deskOf(db).read((tx) => tx.query('select current_user as role, province from scope()'));
      assert.deepEqual(rows, [{ role: 'baophu_reader', province: 6 }]);
    });
  });
});

onEveryDatabase('a login without its password', (of) => {
  it('is named, and where its password is looked up', async () => {
    const nobody = of.url.replace(/\/\/[^@/]*@/, '//baophu_nobody:wrong@');
    await assert.rejects(
      withDatabase(nobody, (db) => db.asOwner((tx) => tx.query('select 1'))),
      /không đăng nhập được.*\n.*cannot log in\b.*PGPASSFILE/,
    );
  });
});

if (hasPgBouncer()) {
  onEveryDatabase('behind PgBouncer', (of) => {
    it('everything works where a session is ours', async () => {
      await behindPgBouncer(of.url, 'session', (url) =>
        withDatabase(url, async (db) => {
          await makeProvince(db);
          const file = path.join(await mkdtemp(path.join(tmpdir(), 'baophu-pooled-')), 'people.csv');
          await pipeline(Readable.from(csvOf('people', provinceRows('people', 20))), createWriteStream(file));
          const summary = async (): Promise<unknown> => {
            const { stdout, stderr } = await baophu(url, 'import', 'people', file, '--historical', '--json');
            assert.equal(stderr, '');
            return JSON.parse(stdout).taken;
          };
          assert.equal(await summary(), 20);
          assert.equal(await summary(), 0); // and nothing temporary is left of the first one
          await rm(path.dirname(file), { recursive: true });
          await isRight(db);
        }),
      );
    });

    for (const mode of ['transaction', 'statement'] as const) {
      it(`a pool of ${mode}s is refused in words, at the first connection`, async () => {
        await behindPgBouncer(of.url, mode, (url) =>
          assert.rejects(
            withDatabase(url, (db) => db.asOwner((tx) => tx.query('select 1'))),
            /Baophu cần pool_mode = session.*\n.*Baophu needs pool_mode = session/,
          ),
        );
      });
    }

    it('a parameter in the address that it does not take is named', async () => {
      await behindPgBouncer(of.url, 'session', (url) =>
        assert.rejects(
          withDatabase(`${url}&options=-cjit%3Doff`, (db) => db.asOwner((tx) => tx.query('select 1'))),
          /không nhận tham số «options».*\n.*does not take the parameter "options"/,
        ),
      );
    });
  });
}
