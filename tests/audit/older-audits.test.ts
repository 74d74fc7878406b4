import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { after, before, it } from 'node:test';
import { verifyChain } from '#server/audit/verify-chain.ts';
import { connect, type Database } from '#server/database/connect.ts';
import { migrate } from '#server/database/migrate.ts';
import { onEveryDatabase } from '../support/database.ts';
import { deskOf } from '../support/register.ts';
import { databaseUrl } from '../support/setup.ts';

const FOLDER = new URL('../../migrations/', import.meta.url);
const CHAINED = '0021_audit_chain.sql';

onEveryDatabase('an audit from before there was a chain', (of) => {
  let admin: Database;
  let older: Database;
  const name = `older_${randomUUID().replaceAll('-', '')}`;
  before(async () => {
    admin = connect(databaseUrl(of.adminUrl, 'postgres'));
    await admin.autonomous(`create database ${name} template template0`);
    older = connect(databaseUrl(of.adminUrl, name));
    await older.asOwner(async (tx) => {
      await tx.query('create table migrations (name text primary key, ran_at timestamptz not null default now())');
      for (const file of (await readdir(FOLDER)).filter((each) => each < CHAINED).sort()) {
        await tx.query(await readFile(new URL(file, FOLDER), 'utf8'));
        await tx.query('insert into migrations (name) values ($1)', [file]);
      }
      await tx.query(
        `insert into areas (id, level, code, name, valid_from, valid_to, province_id)
           values (1, 'province', '06', 'Tỉnh Bắc Kạn', '1997-01-01', 'infinity', 6), (2, 'province', '01', 'Hà Nội', '1997-01-01', 'infinity', 1);
         insert into registers (province_id, area_id) values (6, 1), (1, 2);
         insert into audit_entries (province_id, id, at, actor, action, detail)
           select province, gen_random_uuid(), '2024-01-01'::timestamptz + n * interval '1 hour', 'x', 'campaign.look', jsonb_build_object('n', n)
             from unnest(array[1, 6]) as province, generate_series(3, 1, -1) as n`,
      );
      await migrate(tx);
    });
  });
  after(async () => {
    await older.close();
    await admin.autonomous(`drop database ${name} with (force)`);
    await admin.close();
  });

  it('is chained province by province in the order of its instants, and goes on', async () => {
    await deskOf(older).write('campaign.look', async (tx) => tx.audit({ n: 4 }));
    for (const [province, length] of [
      [1, 3],
      [6, 4],
    ] as const) {
      const { broken, head } = await verifyChain(deskOf(older, province));
      assert.deepEqual([broken, head?.number], [0, length]);
      const { rows } = await older.asOwner((tx) =>
        tx.query(`select number, (detail -> 'n')::int as n from audit_entries where province_id = $1 order by number`, [
          province,
        ]),
      );
      assert.deepEqual(
        rows,
        Array.from({ length }, (_, index) => ({ number: index + 1, n: index + 1 })),
      );
    }
  });
});
