import assert from 'node:assert/strict';
import { before, it } from 'node:test';
import { z } from 'zod';
import { ok } from '#base/result.ts';
import { chooseRegister } from '#server/areas/choose-register.ts';
import type { Queryable } from '#server/database/connect.ts';
import { problemWords, statusOf } from '#server/web/problems.ts';
import { onEveryDatabase } from '#tests/support/database.ts';
import { BAC_KAN, deskOf, openRegister } from '#tests/support/register.ts';
import { openDesk } from './desk.ts';
import { type DeskContext, operation, perform } from './operation.ts';

const CAMPAIGN = `insert into campaigns (province_id, code, title) values (${BAC_KAN}, $1, 'Ra quân')`;

onEveryDatabase('a desk', (of) => {
  before(() => of.db.asOwner(openRegister));
  const campaigns = () =>
    of.db.asOwner(async (tx) => (await tx.query('select code from campaigns')).rows.map(({ code }) => code));

  it('commits nothing that has no line in the audit', async () => {
    await assert.rejects(
      deskOf(of.db).write('campaign.open', (tx) => tx.query(CAMPAIGN, ['without'])),
      /campaign\.open has written without a line in the audit/,
    );
    assert.deepEqual(await campaigns(), []);
  });

  it('commits what was written with its line', async () => {
    await deskOf(of.db).write('campaign.open', async (tx) => {
      await tx.query(CAMPAIGN, ['with']);
      tx.audit({ code: 'with' });
    });
    assert.deepEqual(await campaigns(), ['with']);
  });

  it('needs no line where nothing was written', async () => {
    assert.equal(await deskOf(of.db).write('campaign.open', async () => 'nothing to do'), 'nothing to do');
  });

  it('says in the audit who acted, in which role and on whose behalf', async () => {
    await of.db.asOwner((tx) =>
      tx.query(
        `insert into organisations (province_id, code, name, kind, area_id) values (${BAC_KAN}, 'CQ01', 'BHXH huyện', 'si_office', 1)`,
      ),
    );
    const actor = {
      kind: 'person',
      name: "o'brien",
      ownName: 'Đặng Văn \\O',
      inSteadOf: 'Nông Thị Thử',
      role: 'officer',
      organisation: 'CQ01',
      reason: 'trực thay',
    } as const;
    const desk = openDesk(of.db, { provinceId: BAC_KAN, actor, areas: null });
    await desk.write('campaign.look', async (tx) => {
      tx.audit({ code: "it's \\ ☃" });
      tx.audit({}, 'kiểm tra');
    });
    await of.db.asOwner((tx) => tx.query(`update organisations set name = 'Tên khác'`));
    const { rows } = await of.db.asOwner((tx) =>
      tx.query(`select actor, actor_name, role, organisation, organisation_name, in_stead_of, reason, detail
                  from audit_entries where action = 'campaign.look' order by number`),
    );
    const who = {
      actor: "o'brien",
      actor_name: 'Đặng Văn \\O',
      role: 'officer',
      organisation: 'CQ01',
      organisation_name: 'BHXH huyện',
      in_stead_of: 'Nông Thị Thử',
    };
    assert.deepEqual(rows, [
      { ...who, reason: 'trực thay', detail: { code: "it's \\ ☃" } },
      { ...who, reason: 'kiểm tra', detail: {} },
    ]);
  });

  it('tells row-level security the province, who asks and the areas in scope, for one transaction', async () => {
    const actor = { kind: 'person', name: "o'brien", role: 'officer', organisation: null } as const;
    const desk = openDesk(of.db, { provinceId: BAC_KAN, actor, areas: [7, 12] });
    const scope = async (tx: Queryable) => (await tx.query('select * from scope()')).rows[0];
    assert.deepEqual(await desk.read(scope), {
      province: 6,
      areas: [7, 12],
      actor: "o'brien",
      actor_role: 'officer',
      organisation: null,
    });
    assert.equal((await deskOf(of.db).readPeople(scope)).areas, null);
    await assert.rejects(of.db.asOwner(scope), { code: '42501' });
  });

  it('opens the register of a province once, with a line in the audit, and only for whoever brings data', async () => {
    const choice = { provinceCode: '01' };
    const closed = await chooseRegister(of.db, { ...choice, opens: false });
    assert.deepEqual(closed, { ok: false, error: { kind: 'not-open', facts: { code: '01' } } });
    for (const opens of [true, true, false])
      assert.deepEqual(await chooseRegister(of.db, { ...choice, opens }), { ok: true, value: 1 });
    const { rows } = await of.db.asOwner((tx) =>
      tx.query(`select province_id, actor, detail from audit_entries where action = 'register.open'`),
    );
    assert.deepEqual(rows, [{ province_id: 1, actor: 'command-line', detail: { areaCode: '01' } }]);
  });

  it('shows a province the audit of its own register only, and writes into no other', async () => {
    await chooseRegister(of.db, { provinceCode: '01', opens: true });
    await deskOf(of.db).write('campaign.look', async (tx) => tx.audit({ person: 'of Bắc Kạn' }));
    const other = openDesk(of.db, { provinceId: 1, actor: deskOf(of.db).actor, areas: null });
    await other.write('campaign.look', async (tx) => {
      const { rows } = await tx.query('select distinct province_id from audit_entries');
      assert.deepEqual(rows, [{ province_id: 1 }]);
      tx.audit({});
    });
    const forged = `insert into audit_entries (province_id, number, at, actor, action, detail, digest)
      values (${BAC_KAN}, 99, now(), 'x', 'campaign.look', '{}', sha256(''))`;
    await assert.rejects(
      other.write('campaign.look', (tx) => tx.query(forged)),
      { code: '42501' },
    );
  });

  it('answers a value that no column can have as a problem', async () => {
    const looking = operation({
      id: 'campaign.look',
      title: { vi: 'Xem chiến dịch', en: 'Look at a campaign' },
      may: 'file.import',
      input: z.strictObject({ code: z.string(), number: z.int(), note: z.string() }),
      output: z.null(),
      problems: {},
      run: async ({ desk }: DeskContext, { code, number, note }) => {
        await desk.read((tx) =>
          tx.query('select $1::text, $2::int, $3::jsonb', [code, number, JSON.stringify({ note })]),
        );
        return ok(null);
      },
    });
    const desk = deskOf(of.db);
    const look = (code: string, number: number, note = '') =>
      perform(looking, { code, number, note }, { desk, actor: desk.actor, now: new Date() });
    assert.equal((await look('RQ', 2_147_483_647)).ok, true);
    const problem = { kind: 'not-a-value', facts: {} };
    assert.deepEqual(await look('RQ\0', 1), { ok: false, error: [problem] });
    assert.deepEqual(await look('RQ', 2_147_483_648), { ok: false, error: [problem] });
    for (const note of ['a\0b', '\ud800'])
      assert.deepEqual(await look('RQ', 1, note), { ok: false, error: [problem] }, JSON.stringify(note));
    assert.equal(statusOf([problem]), 422);
    assert.match(problemWords(looking, problem).vi, /vượt quá giới hạn/);
  });

  it('answers what the database refuses as a problem with words', async () => {
    const opening = operation({
      id: 'campaign.open',
      title: { vi: 'Mở chiến dịch', en: 'Open a campaign' },
      may: 'file.import',
      input: z.strictObject({ code: z.string() }),
      output: z.null(),
      problems: {},
      run: async ({ desk }: DeskContext, { code }) => {
        await desk.write('campaign.open', async (tx) => {
          await tx.query(CAMPAIGN, [code]);
          tx.audit({ code });
        });
        return ok(null);
      },
    });
    const desk = deskOf(of.db);
    const open = () => perform(opening, { code: 'twice' }, { desk, actor: desk.actor, now: new Date() });
    assert.deepEqual(await open(), { ok: true, value: null });
    const again = await open();
    assert.ok(!again.ok);
    assert.deepEqual(again.error, [
      { kind: 'already-there', facts: { table: 'campaigns', constraint: 'campaigns_pkey' } },
    ]);
    assert.equal(statusOf(again.error), 409);
    assert.match(again.error.map((problem) => problemWords(opening, problem).en).join(), /somebody else may have been/);
  });
});
