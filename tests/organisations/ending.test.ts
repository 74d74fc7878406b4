import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { before, it } from 'node:test';
import { day } from '#base/dates.ts';
import { type Uuid, uuid } from '#base/ids.ts';
import type { Desk } from '#server/desk/desk.ts';
import { type AskedEnding, endOrganisation } from '#server/drive/organisations/ending/end-organisation.ts';
import { listHandedOver } from '#server/drive/organisations/ending/list-handed-over.ts';
import { listTies } from '#server/drive/organisations/ending/list-ties.ts';
import { reopenOrganisation } from '#server/drive/organisations/ending/reopen-organisation.ts';
import { readOrganisation } from '#server/drive/organisations/read-organisation.ts';
import { recordOrganisations } from '#server/drive/organisations/record-organisations.ts';
import { listSigners } from '#server/drive/programmes/list-signers.ts';
import { assignCandidates } from '#server/renewals/candidates/assign-candidates.ts';
import { deskNamed } from '../support/closings.ts';
import { onEveryDatabase } from '../support/database.ts';
import { addNamedPeople, twoCommunes } from '../support/office.ts';
import { addOfficer, deskIn } from '../support/officers.ts';
import { makeProvince } from '../support/province.ts';
import { BAC_KAN } from '../support/register.ts';

const NOW = new Date();
const TODAY = day(new Date(NOW.getTime() + 7 * 3_600_000).toISOString().slice(0, 10));
const POINT = 'DT-DONG';

onEveryDatabase('an organisation that ends', (of) => {
  let hoa: Desk;
  let people: Uuid[] = [];
  let taker = '';
  const kinds = (answer: { ok: boolean; error?: readonly { kind: string; at?: string | number; facts?: object }[] }) =>
    (answer.error ?? []).map(({ kind, at, facts }) =>
      [kind, at, kind === 'tie-left' ? Object.values(facts ?? {}).join(' ') : ''].filter(Boolean).join(' '),
    );
  const end = async (given: Partial<AskedEnding> = {}, desk = hoa) => {
    const usual = {
      id: uuid(randomUUID()),
      code: POINT,
      endedOn: TODAY,
      reason: 'sáp nhập',
      handTo: null,
      takesBack: false,
    };
    const answer = await endOrganisation(desk, { ...usual, ...given }, NOW);
    return answer.ok ? answer.value : kinds(answer);
  };
  const ties = async () =>
    Object.fromEntries(
      ((await listTies(hoa, { code: POINT }, NOW))?.ties ?? []).map((each) => [each.kind, each.count]),
    );

  before(async () => {
    await makeProvince(of.db);
    hoa = deskNamed(of.db, 'Hòa', 'planner');
    const given = { name: 'Điểm thu Đông', kind: 'collection_point', areaCode: '19', partOf: null } as const;
    const recorded = await recordOrganisations(
      hoa,
      {
        organisations: [
          { ...given, code: POINT },
          { ...given, code: 'DT-CON', name: 'Điểm con', partOf: POINT },
        ],
        on: TODAY,
      },
      NOW,
    );
    assert.ok(recorded.ok, JSON.stringify(recorded));
    taker = (await addOfficer(of.db, 'collector')).accountId;
    const leaver = await addOfficer(of.db, 'collector', { organisation: POINT, name: 'Người đi' });
    people = await of.db.asOwner(async (tx) => {
      const [here] = await twoCommunes(tx);
      return addNamedPeople(tx, [
        { name: 'Lường Thị Một', areaId: here },
        { name: 'Lường Thị Hai', areaId: here },
      ]);
    });
    const manager = deskIn(of.db, 'manager', { organisation: POINT });
    const assigned = await assignCandidates(
      manager,
      { id: uuid(randomUUID()), scheme: 'vsi', personIds: people, assignee: leaver.accountId },
      TODAY,
    );
    assert.ok(assigned.ok, JSON.stringify(assigned));
    await of.db.asOwner((tx) =>
      tx.query(
        `insert into receipt_books (province_id, id, organisation, kind, symbol, book_no, first_number, last_number)
         values ($1, gen_random_uuid(), $2, 'paper', 'BL', 'Q1', 1, 1)`,
        [BAC_KAN, POINT],
      ),
    );
  });

  it('names everything that still hangs on it, and does not end before', async () => {
    assert.deepEqual(await ties(), { accounts: 1, assigned: 2, books: 1, parts: 1 });
    assert.deepEqual(await end({ endedOn: day('2100-01-01'), reason: null }), [
      ...[
        'day-to-come endedOn',
        'reason-missing reason',
        'tie-left accounts 1',
        'hand-over-missing handTo',
        'tie-left books 1',
        'tie-left parts 1',
      ],
    ]);
    assert.deepEqual(await end({ code: 'KHONG-CO' }), ['organisation-unknown code']);
    const elsewhere = deskIn(of.db, 'officer', { areas: [1] });
    assert.deepEqual(await end({}, elsewhere), ['area-of-others code'], 'what hangs on it is not told');
  });

  it('does not end while somebody is handing it a book: what that brings hangs on it', async () => {
    let ending = end({ code: 'KHONG-CO' });
    await of.db.asOwner(async (tx) => {
      await tx.query(
        `insert into receipt_books (province_id, id, organisation, kind, symbol, book_no, first_number, last_number)
         values ($1, gen_random_uuid(), 'DT-CON', 'paper', 'BL', 'Q2', 2, 2)`,
        [BAC_KAN],
      );
      let isOver = false;
      ending = end({ code: 'DT-CON' }).finally(() => {
        isOver = true;
      });
      const waiting = 'select from pg_stat_activity where pg_backend_pid() = any (pg_blocking_pids(pid))';
      while (!isOver && (await tx.query(waiting)).rowCount === 0);
      assert.ok(!isOver, 'it waits for who writes');
    });
    assert.deepEqual(await ending, ['tie-left books 1']);
    await of.db.asOwner((tx) => tx.query(`delete from receipt_books where organisation = 'DT-CON'`));
  });

  it('ends once these are settled and hands over whom its collectors were to ask, who are told', async () => {
    assert.deepEqual(await end({ code: 'DT-CON' }), { outcome: 'recorded', handedPeople: 0 });
    await of.db.asOwner(async (tx) => {
      await tx.query(
        `insert into receipts (province_id, book_id, number, fate, reason)
         select province_id, id, 1, 'void', 'đóng điểm thu' from receipt_books where organisation = $1`,
        [POINT],
      );
      await tx.query(`update accounts.memberships set to_day = current_date - 1 where organisation = $1`, [POINT]);
    });
    assert.deepEqual(await ties(), { assigned: 2 });
    assert.deepEqual(await end({ handTo: { account: taker, organisation: POINT } }), ['assignee-unknown handTo']);
    const out = deskIn(of.db, 'officer', { areas: [1] });
    assert.deepEqual(await end({ takesBack: true }, out), ['area-of-others code']);
    const handTo = { account: taker, organisation: 'BD-06' };
    assert.deepEqual(await end({ handTo }), { outcome: 'recorded', handedPeople: 2 });
    assert.deepEqual(await end({ handTo }), { outcome: 'unchanged', handedPeople: 0 });
    assert.deepEqual(await end({ endedOn: day('2026-01-01') }), ['organisation-ended']);
    const told = await listHandedOver(deskNamed(of.db, taker, 'collector'), NOW);
    assert.deepEqual(told, [{ organisation: { code: POINT, name: 'Điểm thu Đông' }, endedOn: TODAY, people: 2 }]);
    assert.deepEqual(await listHandedOver(deskNamed(of.db, 'Khác', 'collector'), NOW), []);
    const { rows } = await of.db.asOwner((tx) =>
      tx.query(
        `select distinct on (person_id) assignee, organisation from candidate_assignments
          where person_id = any ($1) order by person_id, recorded_at desc`,
        [people],
      ),
    );
    assert.deepEqual(rows, Array(2).fill({ assignee: taker, organisation: 'BD-06' }));
    const audited = await of.db.asOwner((tx) =>
      tx.query(
        `select detail ->> 'organisation' as code, reason from audit_entries where action = 'organisation.end' order by number`,
      ),
    );
    assert.deepEqual(audited.rows, [
      { code: 'DT-CON', reason: 'sáp nhập' },
      { code: POINT, reason: 'sáp nhập' },
    ]);
  });

  it('stays readable, is chosen on its last day still, and no more after it', async () => {
    const chosen = async () => (await listSigners(hoa)).find(({ code }) => code === POINT)?.hasEnded;
    assert.equal(await chosen(), false, 'on its last day');
    await of.db.asOwner((tx) =>
      tx.query(`update organisations set ended_on = ended_on - 1 where code = any ('{DT-DONG,DT-CON}')`),
    );
    assert.equal(await chosen(), true);
    const point = { code: 'DT-MOI', name: 'Mới', kind: 'collection_point', areaCode: '19', partOf: POINT } as const;
    const under = await recordOrganisations(hoa, { organisations: [point], on: TODAY }, NOW);
    assert.deepEqual(kinds(under), ['whole-ended partOf']);
    const record = await readOrganisation(hoa, { code: POINT, on: TODAY }, NOW);
    assert.deepEqual(
      [record?.organisation.name, record?.endings.map(({ handedPeople, reason }) => [handedPeople, reason])],
      ['Điểm thu Đông', [[2, 'sáp nhập']]],
    );
  });

  it('can be opened again with a reason, not below one that has ended', async () => {
    const reopen = async (code: string, reason: string | null) => {
      const answer = await reopenOrganisation(hoa, { code, reason }, NOW);
      return answer.ok ? answer.value : kinds(answer);
    };
    assert.deepEqual(await reopen('DT-CON', 'nhầm'), ['whole-ended']);
    assert.deepEqual(await reopen(POINT, null), ['reason-missing reason']);
    assert.equal(await reopen(POINT, 'nhầm'), 'recorded');
    assert.equal(await reopen(POINT, 'nhầm'), 'unchanged');
    assert.equal(await reopen('DT-CON', 'nhầm'), 'recorded');
    assert.equal((await listSigners(hoa)).find(({ code }) => code === POINT)?.hasEnded, false);
    const record = await readOrganisation(hoa, { code: POINT, on: TODAY }, NOW);
    assert.deepEqual(
      record?.endings.map(({ endedOn }) => endedOn === null),
      [true, false],
    );
  });
});
