import assert from 'node:assert/strict';
import { before, it } from 'node:test';
import { onEveryDatabase } from '../support/database.ts';
import { addPerson, BAC_KAN, deskOf, inRole, openRegister } from '../support/register.ts';

const FACTS = ['people', 'enrolments', 'contributions', 'endings', 'moves', 'activities', 'activity_partners'];
const KEPT = [...FACTS, 'movements', 'targets', 'observations', 'bulletins', 'figures', 'audit_entries'];
const OF_PEOPLE = ['people', 'enrolments', 'contributions', 'endings', 'moves', 'movements'];
const HA_NOI = 1;
const DENIED = { code: '42501' };

onEveryDatabase('the rights', (of) => {
  before(() =>
    of.db.asOwner(async (tx) => {
      await openRegister(tx);
      await addPerson(tx, 1614);
    }),
  );

  for (const table of KEPT) {
    it(`let nobody change or delete ${table}`, async () => {
      for (const statement of [
        `update ${table} set province_id = province_id`,
        `delete from ${table}`,
        `truncate ${table}`,
      ]) {
        await assert.rejects(
          inRole(of.db, 'baophu_app')((tx) => tx.query(statement)),
          DENIED,
        );
      }
    });
    it(`let the portal write nothing into ${table}`, async () => {
      const insert = deskOf(of.db).read((tx) => tx.query(`insert into ${table} (province_id) values (6)`));
      await assert.rejects(insert, ({ code }) => ['42501', '25006'].includes(code));
    });
  }

  it('show people to the register of the transaction, and to no other', async () => {
    const count = (province: number) =>
      inRole(
        of.db,
        'baophu_app',
        province,
      )(async (tx) => (await tx.query('select count(*) from people')).rows[0].count);
    assert.equal(await count(BAC_KAN), 1);
    assert.equal(await count(HA_NOI), 0);
  });

  it('let nobody write people into another register', async () => {
    const write = inRole(
      of.db,
      'baophu_app',
      HA_NOI,
    )((tx) =>
      tx.query(`insert into people (province_id, id, full_name, area_id) values ($1, gen_random_uuid(), 'Thử', 1614)`, [
        BAC_KAN,
      ]),
    );
    await assert.rejects(write, DENIED);
  });

  it('keep names, numbers and telephones from the portal', async () => {
    for (const column of ['full_name', 'citizen_id', 'si_code', 'birth_date', 'phone', 'household_id', 'ethnicity']) {
      await assert.rejects(
        deskOf(of.db).read((tx) => tx.query(`select ${column} from people`)),
        DENIED,
      );
    }
    await assert.rejects(
      deskOf(of.db).read((tx) => tx.query('select person_id from contributions')),
      DENIED,
    );
    await assert.rejects(
      deskOf(of.db).read((tx) => tx.query('select person_id from movements')),
      DENIED,
    );
  });

  it('stand on every table of people', async () => {
    const { rows } = await of.db.asOwner((tx) =>
      tx.query(
        `select relname from pg_class where relrowsecurity and relnamespace = 'public'::regnamespace order by 1`,
      ),
    );
    assert.deepEqual(
      rows.map(({ relname }) => relname),
      OF_PEOPLE.toSorted(),
    );
  });
});
