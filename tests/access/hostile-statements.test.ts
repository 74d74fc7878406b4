import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { before, it } from 'node:test';
import { COMMAND_LINE } from '#access/roles.ts';
import type { DatabaseRole, Opening, Queryable } from '#server/database/connect.ts';
import { migrate } from '#server/database/migrate.ts';
import { scopeKey, signedScope } from '#server/database/scope.ts';
import { onEveryDatabase } from '../support/database.ts';
import { addPerson, BAC_KAN, openRegister } from '../support/register.ts';

const HA_NOI = 1;
const ROLES = ['baophu_app', 'baophu_reader', 'baophu_planner'] as const;
type Role = (typeof ROLES)[number];

const otherScope = (from: string, to: string): string =>
  `select set_config('baophu.scope', replace(current_setting('baophu.scope'), '${from}', '${to}'), true)`;

/**
 * What nobody may: statements of which the last one is refused, in a transaction that a desk has opened on Bắc Kạn and
 * that was made to write where it only reads.
 */
const BY_NOBODY: readonly (readonly string[])[] = [
  // Becoming somebody else.
  ['reset role', 'select count(*) from movements'],
  ['reset session authorization', 'select count(*) from movements'],
  ['commit', 'select count(*) from movements'],
  ['set role baophu_owner'],
  ['set local role postgres'],
  ['set session authorization baophu_owner'],
  [`do $$ begin execute 'set role baophu_owner'; end $$`],
  ['grant baophu_owner to current_user'],
  ['alter role current_user superuser'],
  ['alter role current_user bypassrls'],
  ['create role hostile'],
  // Another register, other areas, another name.
  [otherScope('"province":6', '"province":1'), 'select count(*) from movements'],
  [otherScope('"areas":null', '"areas":[1]'), 'select count(*) from movements'],
  [otherScope('command-line', 'somebody'), 'select count(*) from movements'],
  [`set local baophu.scope = ''`, 'select count(*) from movements'],
  ['reset baophu.scope', 'select count(*) from movements'],
  [otherScope('"province":6', '"province":1'), 'select * from scope()'],
  ['select * from scope_keys'],
  ['select query from pg_stat_activity'],
  ['select pg_stat_get_activity(null)'],
  // Doing away with what guards.
  ['set local row_security = off', 'select count(*) from movements'],
  ['alter table people disable row level security'],
  ['alter table people disable trigger all'],
  ['drop policy register_of_the_transaction on people'],
  ['create policy all_of_it on people using (true)'],
  ['set local session_replication_role = replica'],
  ['commit', `alter system set log_statement = 'all'`],
  [`update pg_class set relrowsecurity = false`],
  ['delete from migrations'],
  // Functions, rules and tables that others would run into.
  [`create or replace function scope(out province smallint) as 'select 1::smallint' language sql`],
  [`create function public.hostile() returns int as 'select 1' language sql security definer`],
  ['create table public.hostile ()'],
  ['create view public.hostile as select 1'],
  ['create schema hostile'],
  ['alter database postgres set row_security = off'],
  ['alter function scope() security invoker'],
  [`create or replace function audit_content(entry audit_entries) returns text as 'select $$x$$' language sql`],
  // Out of the database, and back.
  [`copy (select 1) to program 'true'`],
  [`copy (select 1) to '/tmp/hostile'`],
  [`select pg_read_file('PG_VERSION')`],
  ['select pg_ls_dir($$.$$)'],
  [`select lo_import('/etc/passwd')`],
  ['select lo_create(0)'],
  [`select lo_from_bytea(0, 'x')`],
  // Keeping others from their work.
  ['lock table people in access exclusive mode'],
  ['lock table tallies in share mode'],
  ['select id from people for update'],
  ['truncate tallies'],
  // What the planner knows.
  ['select * from pg_statistic'],
];

/** What only reads may not. */
const BY_NO_READER: readonly (readonly string[])[] = [
  [`insert into campaigns (province_id, code, title) values (6, 'x', 'x')`],
  ['create temporary table hostile ()'],
  ['update tallies set count = 999'],
  ['select full_name from people'],
  ['select people from people'],
  ['select lives_in_scope(id) from people'],
  ...['lock', 'lock_shared', 'xact_lock', 'xact_lock_shared'].flatMap((kind) => [
    [`select pg_advisory_${kind}(6, n) from generate_series(0, 255) as n`],
    [`select pg_try_advisory_${kind}(6)`],
  ]),
];

/** What the application may not. */
const BY_NO_APPLICATION: readonly (readonly string[])[] = [
  ...[
    `tallies values (1, 'vsi', 1, 'joined', '2020-01-01', '2020-01-01', 999)`,
    `month_tallies values (1, 'vsi', 1, '2020-01-01', '2020-01-01', 9, 0, 0, 0, 0, 0)`,
    `contribution_tallies values (1, 'vsi', 1, '2020-01-01', '2020-01-01', 9, 9, 0, 0, 0)`,
    `bulletins (province_id, slug, published_at, title, lead, body, author) values (1, 'x', now(), 'x', 'x', 'x', 'x')`,
    `campaigns values (1, 'x', 'x')`,
    `registers (province_id, area_id) select 79, id from areas where level = 'province' limit 1`,
    `people (province_id, id, full_name, area_id) select 1, gen_random_uuid(), 'x', area_id from people limit 1`,
    `movements (province_id, person_id, scheme, kind, area_id, effective_on, count, fact_id, recorded_at)
       select 1, id, 'vsi', 'joined', area_id, '2020-01-01', 1, id, now() from people limit 1`,
    // In its own register: a position of its choice, a day or a name in the audit that are not its own.
    `movements (province_id, id, person_id, scheme, kind, area_id, effective_on, count, fact_id, recorded_at)
       overriding system value select 6, 1, id, 'vsi', 'joined', area_id, '2020-01-01', 1, id, now() from people limit 1`,
    `registers (province_id, area_id, created_at) values (6, 1, '2001-01-01')`,
    `audit_entries (province_id, number, at, actor, role, action, detail, digest)
       values (6, 1, now(), 'command-line', 'operator', 'x', '{}', sha256(''))`,
    `audit_entries (province_id, action) values (6, 'x')`,
    `audit_heads values (6, 0, '')`,
    `people (province_id, id, full_name, area_id) select 6, id, 'x', area_id from people
       on conflict (province_id, id) do update set full_name = 'x'`,
  ].map((insertion) => [`insert into ${insertion}`]),
  ['update tallies set area_id = 1'],
  [`update audit_entries set detail = '{}'`],
  ['delete from audit_entries'],
  ['truncate audit_entries'],
  ['update audit_heads set number = 1'],
  ['delete from audit_heads'],
  [`merge into people using (select 1) as one on true when matched then update set full_name = 'x'`],
  // A table of its own in the place of the keys.
  [
    'create temporary table scope_keys (only_one boolean, inner_key bytea, outer_key bytea)',
    'set local search_path = pg_temp, public',
    otherScope('"province":6', '"province":1'),
    'select count(*) from public.people',
  ],
];

onEveryDatabase('hostile statements', (of) => {
  before(() =>
    of.db.asOwner(async (tx) => {
      await migrate(tx); // the rights on the database itself, which is a copy
      await openRegister(tx);
      await addPerson(tx, 1614);
      await tx.query(
        `insert into registers (province_id, area_id) select ${HA_NOI}, id from areas where level = 'province' and code = '01' limit 1;
         insert into people (province_id, id, full_name, area_id) values (${HA_NOI}, gen_random_uuid(), 'Người Hà Nội', 1);
         insert into tallies values (${HA_NOI}, 'vsi', 1, 'joined', '2020-01-01', '2020-01-01', 1);
         insert into audit_entries (province_id, number, at, actor, action, detail, digest)
           values (${HA_NOI}, 1, now(), 'x', 'x', '{}', sha256(''));
         insert into audit_heads values (${HA_NOI}, 1, sha256(''))`,
      );
    }),
  );

  const opening = (role: DatabaseRole): Opening => ({
    role,
    readOnly: role !== 'baophu_app',
    provinceId: BAC_KAN,
    actor: COMMAND_LINE,
    areas: null,
    statementWithin: 20,
  });
  const as = <T>(role: Role, work: (tx: Queryable) => Promise<T>): Promise<T> => of.db.transact(opening(role), work);
  /** The error of the last statement; the ones before it are taken. */
  const refusal = (role: Role, statements: readonly string[]): Promise<void> =>
    as(role, async (tx) => {
      for (const statement of ['set transaction read write', ...statements.slice(0, -1)]) await tx.query(statement);
      await assert.rejects(tx.query(statements.at(-1) ?? ''), { code: '42501' }, `${role}: ${statements.join('; ')}`);
      throw new Refused();
    }).catch((error) => {
      if (!(error instanceof Refused)) throw error;
    });
  class Refused extends Error {}

  for (const role of ROLES) {
    it(`are refused to ${role}`, async () => {
      const own = role === 'baophu_app' ? BY_NO_APPLICATION : BY_NO_READER;
      for (const statements of [...BY_NOBODY, ...own]) await refusal(role, statements);
      for (const other of ROLES) if (other !== role) await refusal(role, [`set role ${other}`]);
    });

    it(`show ${role} nothing of another register`, async () => {
      const { rows: tables } = await of.db.asOwner((tx) =>
        tx.query<{ name: string }>(
          `select relname as name from pg_class join pg_attribute on attrelid = pg_class.oid and attname = 'province_id'
            where relkind = 'r' and relnamespace = 'public'::regnamespace and relname not in ('areas', 'registers')
              and has_column_privilege('${role}', pg_class.oid, attnum, 'select')`,
        ),
      );
      assert.ok(tables.length > 1);
      await as(role, async (tx) => {
        for (const { name } of tables) {
          const { rows } = await tx.query(`select count(*) from ${name} where province_id <> ${BAC_KAN}`);
          assert.deepEqual(rows, [{ count: 0 }], name);
        }
        const known = await tx.query(`select from pg_stats where schemaname = 'public' and tablename <> 'areas'
                                         and tablename not like 'area\\_%' and tablename <> 'migrations'`);
        assert.equal(known.rowCount, 0);
      });
    });

    it(`let no scope serve ${role} that was signed for another role, another server process or by another key`, async () => {
      const key = await of.db.asOwner(scopeKey);
      const ofHaNoi = { ...opening(role), provinceId: HA_NOI };
      await as(role, async (tx) => {
        const { rows } = await tx.query<{ pid: number }>('select pg_backend_pid() as pid');
        const pid = rows[0]?.pid ?? 0;
        const province = async (scope: string): Promise<unknown> => {
          await tx.query('savepoint asked');
          await tx.query(`select set_config('baophu.scope', $1, true)`, [scope]);
          const answer = await tx.query('select province from scope()').then(
            ({ rows: [row] }) => row.province,
            ({ code }) => code,
          );
          await tx.query('rollback to asked');
          return answer;
        };
        assert.equal(await province(signedScope(ofHaNoi, pid, key)), HA_NOI);
        assert.equal(await province(signedScope({ ...ofHaNoi, role: 'owner' }, pid, key)), '42501');
        assert.equal(await province(signedScope(ofHaNoi, pid + 1, key)), '42501');
        const own = { inner: randomBytes(64), outer: randomBytes(64) };
        assert.equal(await province(signedScope(ofHaNoi, pid, own)), '42501');
      });
    });
  }

  it('put no temporary table in the place of ours, in this transaction or the next one on the connection', async () => {
    await of.db.onOneConnection(async (transact) => {
      await transact(opening('baophu_app'), async (tx) => {
        await tx.query('create temporary table people as select 1 as hostile');
        await tx.query('set search_path = pg_temp, public');
      });
      await transact(opening('baophu_app'), async (tx) => {
        assert.equal((await tx.query('select full_name from people')).rowCount, 1);
      });
    });
  });

  it('find roles that are nothing more than their names say', async () => {
    const { rows } = await of.db.asOwner((tx) =>
      tx.query(
        `select rolname, rolsuper or rolcreaterole or rolcreatedb or rolreplication or rolbypassrls as more,
                (select count(*) from pg_auth_members where member = pg_roles.oid) as memberships
           from pg_roles where rolname in ('baophu_app', 'baophu_reader', 'baophu_planner') order by 1`,
      ),
    );
    assert.deepEqual(
      rows,
      ROLES.toSorted().map((rolname) => ({ rolname, more: false, memberships: 0 })),
    );
  });
});
