import assert from 'node:assert/strict';
import { before, it } from 'node:test';
import { onEveryDatabase } from '../support/database.ts';
import { addPerson, BAC_KAN, deskOf, HIDDEN_COLUMNS, inRole, openRegister } from '../support/register.ts';

/** Tables whose lines may be changed or deleted, each with the reason. There is none yet. */
const CHANGING: Readonly<Record<string, string>> = {
  handed_pieces: 'the bytes of a file are forgotten once it is in the register or given up',
  head_names: 'what an organisation calls its columns can be forgotten',
};
const HA_NOI = 1;
const DENIED = { code: '42501' };

onEveryDatabase('the rights', (of) => {
  before(() =>
    of.db.asOwner(async (tx) => {
      await openRegister(tx);
      await addPerson(tx, 1614);
    }),
  );

  /** Every table that migrations have made, with its first column, and whether its lines are of provinces. */
  const tables = () =>
    of.db.asOwner(async (tx) => {
      const { rows } = await tx.query<{ name: string; column: string; isOfProvinces: boolean; isGuarded: boolean }>(
        `select relname as name, attname as column, relrowsecurity as "isGuarded",
                exists (select from pg_attribute where attrelid = pg_class.oid and attname = 'province_id') as "isOfProvinces"
           from pg_class join pg_attribute on attrelid = pg_class.oid and attnum = 1
          where relkind = 'r' and relnamespace = 'public'::regnamespace order by 1`,
      );
      return rows;
    });

  it('let nobody change or delete a line of any table', async () => {
    for (const { name, column } of await tables()) {
      if (name in CHANGING) continue;
      for (const statement of [`update ${name} set ${column} = ${column}`, `delete from ${name}`, `truncate ${name}`]) {
        await assert.rejects(
          inRole(of.db, 'baophu_app')((tx) => tx.query(statement)),
          DENIED,
          statement,
        );
      }
    }
  });

  it('let the portal write nothing into any table', async () => {
    for (const { name, column } of await tables()) {
      const insert = deskOf(of.db).read((tx) => tx.query(`insert into ${name} (${column}) values (default)`));
      await assert.rejects(insert, ({ code }) => ['42501', '25006'].includes(code), name);
    }
  });

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
    for (const column of [...HIDDEN_COLUMNS, 'ethnicity']) {
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

  it('guard every table of provinces, and no other', async () => {
    const found = await tables();
    assert.ok(found.length > 20);
    assert.deepEqual(
      found.filter(({ isOfProvinces, isGuarded }) => isOfProvinces !== isGuarded).map(({ name }) => name),
      ['areas'], // of all provinces
    );
  });

  it('guard every line by the scope, of people by its areas too', async () => {
    const { rows } = await of.db.asOwner((tx) =>
      tx.query<{ table: string; rule: string; isOfPeople: boolean }>(
        `select tablename as table, concat(qual, with_check) as rule,
                tablename = 'people' or exists (select from information_schema.columns
                                                 where table_name = tablename and column_name = 'person_id') as "isOfPeople"
           from pg_policies where schemaname = 'public' and permissive = 'PERMISSIVE' and policyname <> 'every_register'
            and (roles = '{public}' or 'baophu_app' = any (roles))`,
      ),
    );
    assert.ok(rows.length > 20);
    for (const { table, rule, isOfPeople } of rows) {
      assert.match(rule, /^\(+province_id = \( SELECT \(scope\(\)\)\.province /, table);
      assert.equal(/lives_in_scope/.test(rule), isOfPeople, table);
    }
  });

  it('are missed on a table that is new', async () => {
    await of.db.asOwner((tx) => tx.query('create table planted (province_id smallint, person_id uuid)'));
    const planted = (await tables()).find(({ name }) => name === 'planted');
    assert.deepEqual(planted, { name: 'planted', column: 'province_id', isOfProvinces: true, isGuarded: false });
    await of.db.asOwner((tx) => tx.query('drop table planted'));
  });
});
