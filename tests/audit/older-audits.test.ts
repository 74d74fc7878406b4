import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { verifyChain } from '#server/audit/verify-chain.ts';
import { migrate } from '#server/database/migrate.ts';
import { onEveryDatabase } from '../support/database.ts';
import { makeOlderDatabase, type OlderDatabase } from '../support/older-database.ts';
import { deskOf } from '../support/register.ts';

onEveryDatabase('an audit from before there was a chain', (of) => {
  let older: OlderDatabase;
  before(async () => {
    older = await makeOlderDatabase(of, '0021_audit_chain.sql', (tx) =>
      tx.query(
        `insert into areas (id, level, code, name, valid_from, valid_to, province_id)
           values (1, 'province', '06', 'Tỉnh Bắc Kạn', '1997-01-01', 'infinity', 6), (2, 'province', '01', 'Hà Nội', '1997-01-01', 'infinity', 1);
         insert into registers (province_id, area_id) values (6, 1), (1, 2);
         insert into audit_entries (province_id, id, at, actor, action, detail)
           select province, gen_random_uuid(), '2024-01-01'::timestamptz + n * interval '1 hour', 'x', 'campaign.look', jsonb_build_object('n', n)
             from unnest(array[1, 6]) as province, generate_series(3, 1, -1) as n`,
      ),
    );
    await older.db.asOwner((tx) => migrate(tx));
  });
  after(() => older?.drop());

  it('is chained province by province in the order of its instants, and goes on', async () => {
    await deskOf(older.db).write('campaign.look', async (tx) => tx.audit({ n: 4 }));
    for (const [province, length] of [
      [1, 3],
      [6, 4],
    ] as const) {
      const { broken, head } = await verifyChain(deskOf(older.db, province));
      assert.deepEqual([broken, head?.number], [0, length]);
      const { rows } = await older.db.asOwner((tx) =>
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
