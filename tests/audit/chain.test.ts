import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { before, beforeEach, it } from 'node:test';
import type { AuditHead } from '#indicators/figure.ts';
import { readHead } from '#server/audit/read-head.ts';
import { verifyChain } from '#server/audit/verify-chain.ts';
import { verifyRegister } from '#server/operation/verify-register.ts';
import { baophu } from '../support/command.ts';
import { onEveryDatabase, type TestDatabase } from '../support/database.ts';
import { makeProvince } from '../support/province.ts';
import { deskOf } from '../support/register.ts';

const SLUG = 'ket-qua-nam-2020';
const headOf = ({ db }: TestDatabase): Promise<AuditHead | null> => deskOf(db).readPeople(readHead);

/** What an owner of the database can do who knows how digests are made. */
const FORGE = `
  create or replace function rewrite_from(first bigint) returns void language plpgsql as $$
  declare
    entry audit_entries;
    before bytea := (select digest from audit_entries where number = first - 1);
  begin
    for entry in select * from audit_entries where number >= first order by number loop
      before := audit_digest(entry, before);
      update audit_entries set digest = before where number = entry.number;
      update audit_heads set number = entry.number, digest = before;
    end loop;
  end $$`;
const RENUMBER = (from: number, by: number) =>
  `update audit_entries set number = -number where number >= ${from};
   update audit_entries set number = -number + ${by} where number < 0;
   update audit_heads set number = number + ${by};`;

onEveryDatabase('the chain of the audit', (of) => {
  before(async () => {
    await makeProvince(of.db);
    for (const code of ['a', 'b', 'c', 'd'])
      await deskOf(of.db).write('campaign.look', async (tx) => tx.audit({ code }));
    await of.db.asOwner((tx) =>
      tx.query(`${FORGE};
        create table kept_entries as select * from audit_entries;
        create table kept_heads as select * from audit_heads`),
    );
  });
  beforeEach(() =>
    of.db.asOwner((tx) =>
      tx.query(`delete from audit_entries; insert into audit_entries select * from kept_entries;
                delete from audit_heads; insert into audit_heads select * from kept_heads`),
    ),
  );
  /** What is found after an attack: `7 digest`. */
  const after = async (attack: string, given: readonly AuditHead[] = []): Promise<string[]> => {
    await of.db.asOwner((tx) => tx.query(attack));
    const { broken, first } = await verifyChain(deskOf(of.db), { given });
    assert.equal(broken, first.length);
    return first.map(({ number, why, bulletin }) => [number, why, bulletin].filter((each) => each !== null).join(' '));
  };

  it('holds, without a gap from its first entry, and over the publication of a bulletin', async () => {
    const head = await headOf(of);
    assert.deepEqual(await after('select 1', head ? [head] : []), []);
    const { rows } = await of.db.asOwner((tx) => tx.query(`select number, action from audit_entries order by number`));
    assert.deepEqual(
      rows.map(({ number }) => number),
      rows.map((_, index) => index + 1),
    );
    assert.equal(rows.filter(({ action }) => action === 'bulletin.publish').length, 1);
    const verified = await verifyRegister(deskOf(of.db));
    assert.deepEqual(
      verified.filter(({ differences }) => differences > 0),
      [],
    );
  });

  it('names an entry that was changed, whatever was changed of it', async () => {
    const changes = [
      `detail = '{"code": "x"}'`,
      `actor = 'somebody'`,
      `actor_name = 'Ai đó'`,
      `role = null`,
      `organisation_name = ''`,
      `in_stead_of = 'x'`,
      `reason = 'x'`,
      `action = 'campaign.open'`,
      `at = at + interval '1 ms'`,
    ];
    for (const change of changes) {
      assert.deepEqual(await after(`update audit_entries set ${change} where number = 3`), ['3 digest'], change);
      await of.db.asOwner((tx) =>
        tx.query(
          `delete from audit_entries where number = 3; insert into audit_entries select * from kept_entries where number = 3`,
        ),
      );
    }
    const digest = `update audit_entries set digest = audit_digest(entry, null) from audit_entries as entry
                     where entry.number = 3 and audit_entries.number = 3`;
    assert.deepEqual(await after(digest), ['3 digest', '4 digest']);
  });

  it('names an entry that was deleted from the middle or from the beginning, renumbered too', async () => {
    assert.deepEqual(await after('delete from audit_entries where number = 3'), ['4 gap']);
    assert.deepEqual(await after('delete from audit_entries where number = 1'), ['2 gap', '4 gap']);
    const renumbered = await after(`select 1; ${RENUMBER(4, -1)}`);
    assert.ok(renumbered.includes('3 digest'), renumbered.join());
  });

  it('names an entry that was put in between', async () => {
    const put = `${RENUMBER(4, 1)}
      insert into audit_entries (province_id, number, at, actor, action, detail, digest)
        select province_id, 4, at, actor, action, detail, digest from audit_entries where number = 3;`;
    const found = await after(put);
    assert.deepEqual(found.slice(0, 2), ['4 digest', '5 digest']);
    const honest = `update audit_entries set digest = audit_digest(entry, (select digest from audit_entries where number = 3))
                      from audit_entries as entry where entry.number = 4 and audit_entries.number = 4`;
    assert.equal((await after(honest))[0], '5 digest');
  });

  it('names entries that changed their places', async () => {
    const found = await after(`update audit_entries set number = -1 where number = 2;
      update audit_entries set number = 2 where number = 3; update audit_entries set number = 3 where number = -1;`);
    assert.deepEqual(found, ['2 digest', '3 digest', '4 digest']);
  });

  it('names an end that was cut off', async () => {
    const head = await headOf(of);
    assert.ok(head);
    assert.deepEqual(await after(`delete from audit_entries where number > ${head.number - 2}`), [
      `${head.number} head`,
    ]);
  });

  it('names an end that was cut off together with the head, by a head that was kept elsewhere', async () => {
    const head = await headOf(of);
    assert.ok(head);
    const cut = `delete from audit_entries where number > ${head.number - 2};
      update audit_heads set (number, digest) = (select number, digest from audit_entries order by number desc limit 1)`;
    assert.deepEqual(await after(cut), []); // nothing in the database tells
    assert.deepEqual(await after('select 1', [head]), [`${head.number} given`]);
  });

  it('names an end that was written again with digests that fit, by a kept head', async () => {
    const head = await headOf(of);
    assert.ok(head);
    const rewritten = `update audit_entries set detail = '{"code": "x"}' where number = ${head.number - 1};
                       select rewrite_from(${head.number - 1})`;
    assert.deepEqual(await after(rewritten), []);
    assert.deepEqual(await after('select 1', [head]), [`${head.number} given`]);
  });

  it('names a whole chain that was written again, by the head in a published figure', async () => {
    const { rows } = await of.db.asOwner((tx) =>
      tx.query(`select distinct (evidence #>> '{audit_head,number}')::bigint as number from figures`),
    );
    assert.equal(rows.length, 1);
    const { number } = rows[0];
    assert.ok(number > 2);
    const published = `${number} published ${SLUG}`;
    assert.deepEqual(await after(`update audit_entries set actor = 'x' where number = 2; select rewrite_from(2)`), [
      published,
    ]);
    assert.deepEqual(
      await after(`delete from audit_entries where number >= 2; insert into audit_entries select * from kept_entries where number = 2;
                   select rewrite_from(2)`),
      [published],
    );
    const verified = await verifyRegister(deskOf(of.db));
    assert.deepEqual(
      verified.filter(({ differences }) => differences > 0),
      [{ what: 'chain of the audit', differences: 1, named: [`${number} (published)`] }],
    );
  });

  it('is worked out by verify itself, whatever the functions of the database say', async () => {
    const given = await of.db.asOwner((tx) =>
      tx.query(`select pg_get_functiondef('audit_content'::regproc) as definition`),
    );
    const lying = `create or replace function audit_content(entry audit_entries) returns text language sql as
                   $$ select 'the same' $$; select rewrite_from(1)`;
    assert.ok((await after(lying)).includes('1 digest'));
    await of.db.asOwner((tx) => tx.query(given.rows[0].definition));
  });

  it('has no gap where many write at once, and none where a server process is ended before its commit', async () => {
    const write = (code: number) =>
      deskOf(of.db).write('campaign.look', async (tx) => {
        tx.audit({ code });
        tx.audit({ code, again: true });
      });
    const ended = deskOf(of.db).write('campaign.look', async (tx) => {
      const { rows } = await tx.query('select pg_backend_pid() as pid');
      await tx.query(`select write_audit('[{"action": "campaign.look", "detail": {"ended": true}}]')`);
      const others = [1, 2, 3].map(write);
      await of.db.autonomous(`select pg_terminate_backend(${rows[0].pid})`);
      await Promise.all(others);
      await tx.query('select 1');
    });
    await assert.rejects(ended);
    await Promise.all(Array.from({ length: 40 }, (_, index) => write(index)));
    assert.deepEqual(await after('select 1'), []);
    const { rows } = await of.db.asOwner((tx) =>
      tx.query(
        `select count(*) filter (where detail ? 'ended') as ended, max(number) - count(*) as gaps,
                count(*) - (select count(*) from kept_entries) as written from audit_entries`,
      ),
    );
    assert.deepEqual(rows, [{ ended: 0, gaps: 0, written: 86 }]);
  });

  it('has nothing of work that was taken back', async () => {
    const before = await headOf(of);
    await assert.rejects(
      deskOf(of.db).write('campaign.look', async (tx) => {
        tx.audit({});
        throw new Error('taken back');
      }),
    );
    assert.deepEqual(await headOf(of), before);
  });

  it('is taken out by a command, and whoever has the file works it out alone', async () => {
    const { stdout, code } = await baophu(of.url, 'audit', 'export');
    assert.equal(code, 0);
    const lines = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    let digest = '0'.repeat(64);
    for (const [index, line] of lines.entries()) {
      digest = createHash('sha256')
        .update(digest + line.content)
        .digest('hex');
      assert.equal(line.digest, digest);
      assert.deepEqual([line.number, JSON.parse(line.content).number], [index + 1, index + 1]);
    }
    assert.equal(JSON.parse(lines.at(-1).content).action, 'audit.export');
    const head = await baophu(of.url, 'audit', 'head');
    assert.equal(head.stdout.split(' ')[0], `${lines.length}:${digest}`);
    const { number, digest: printed, at } = JSON.parse((await baophu(of.url, 'audit', 'head', '--json')).stdout);
    assert.deepEqual([number, printed, new Date(at).toISOString()], [lines.length, digest, at]);
  });

  it('is checked by a command against heads that were kept', async () => {
    const { number, digest } = (await headOf(of)) ?? { number: 0, digest: '' };
    const held = await baophu(of.url, 'audit', 'verify', '--head', `${number}:${digest}`);
    assert.deepEqual([held.code, held.stdout.trim().split('\n').at(-1)], [0, 'The chain holds.']);
    const other = await baophu(
      of.url,
      'audit',
      'verify',
      '--head',
      `${number}:${digest}`,
      '--head',
      `${number - 1}:${digest}`,
    );
    assert.equal(other.code, 1);
    assert.match(other.stdout, new RegExp(`entry ${number - 1}: it is not in the chain so`));
    assert.doesNotMatch(other.stdout, new RegExp(`entry ${number}:`));
    const mistyped = await baophu(of.url, 'audit', 'verify', '--head', `0:${digest}`);
    assert.equal(mistyped.code, 2);
    assert.match(mistyped.stderr, /64 hexadecimal digits/);
  });
});
