import assert from 'node:assert/strict';
import { before, it } from 'node:test';
import { day } from '#base/dates.ts';
import type { Uuid } from '#base/ids.ts';
import {
  ALL_HOLDERS,
  behindOf,
  countsOf,
  differenceOf,
  type PeriodRows,
  type PeriodTable,
  UNKNOWN_HOLDER,
} from '#drive/period-table.ts';
import type { Desk } from '#server/desk/desk.ts';
import { perform } from '#server/desk/operation.ts';
import { periodExplain, periodListPeople, periodRead } from '#server/figures/operations.ts';
import { deskNamed, pay } from '../support/closings.ts';
import { onEveryDatabase } from '../support/database.ts';
import { addNamedPeople, twoCommunes } from '../support/office.ts';
import { addOrganisations, POST_OFFICE } from '../support/officers.ts';
import { BAC_KAN, OPEN, openRegister } from '../support/register.ts';
import { WOMENS_UNION } from '../support/subjects.ts';

const POINT = 'BD-06-01';
const NOW = new Date();

onEveryDatabase('the rows of who holds participants', (of) => {
  const desks = {} as Record<'lan' | 'dao' | 'mai' | 'hoa' | 'quy' | 'officer' | 'planner', Desk>;
  let home: number;
  let people: Uuid[];
  before(async () => {
    await of.db.asOwner(async (tx) => {
      await openRegister(tx);
      [home] = await twoCommunes(tx);
      const names = ['Lý Thị Mẩy', 'Bàn Văn Dũng', 'Triệu Thị Hà', 'Hoàng Văn Ba', 'Nông Thị Tư'];
      people = await addNamedPeople(
        tx,
        names.map((name) => ({ name, areaId: home, birthDate: '1985' })),
      );
    });
    await addOrganisations(of.db, BAC_KAN, [POST_OFFICE, WOMENS_UNION, POINT]);
    await of.db.asOwner((tx) =>
      tx.query(
        `update organisations set kind = 'collection_point', part_of = $2 where province_id = $1 and code = $3`,
        [BAC_KAN, POST_OFFICE, POINT],
      ),
    );
    desks.lan = deskNamed(of.db, 'lan');
    desks.dao = deskNamed(of.db, 'dao', 'collector', { organisation: POINT });
    desks.mai = deskNamed(of.db, 'mai');
    desks.hoa = deskNamed(of.db, 'hoa', 'collector', { organisation: WOMENS_UNION });
    desks.quy = deskNamed(of.db, 'quy', 'manager');
    desks.officer = deskNamed(of.db, 'hung', 'officer');
    desks.planner = deskNamed(of.db, 'binh', 'planner');
    const [mother = raise(), son = raise(), neighbour = raise(), fromBefore = raise(), twin = raise()] = people;
    await pay(desks.lan, mother, { paid: 138_600, fromMonth: '2020-01' });
    await pay(desks.mai, mother, { paid: 138_600, fromMonth: '2020-02' }); // from one collector to another
    await pay(desks.hoa, son, { paid: 138_600, fromMonth: '2020-02' });
    await pay(desks.officer, son, { paid: 138_600, fromMonth: '2020-03' }); // the SI office takes nobody over
    await pay(desks.mai, neighbour, { paid: 138_600, fromMonth: '2020-02' });
    await pay(desks.officer, fromBefore, { paid: 138_600, fromMonth: '2020-02' });
    await pay(desks.dao, twin, { paid: 138_600, fromMonth: '2020-01' });
  });

  const asked = {
    scheme: 'vsi',
    from: day('2020-02-01'),
    to: day('2020-02-29'),
    area: null,
    known: null,
    within: null,
  } as const;
  const read = (desk: Desk, rows: PeriodRows | null, more: object = {}) =>
    perform(periodRead, { ...asked, rows, ...more }, { desk, actor: desk.actor, now: NOW });
  const table = async (...given: Parameters<typeof read>): Promise<PeriodTable> => {
    const answer = await read(...given);
    assert.ok(answer.ok, JSON.stringify(answer));
    return answer.value;
  };
  const kinds = async (...given: Parameters<typeof read>) => {
    const answer = await read(...given);
    return answer.ok || answer.error.map(({ kind }) => kind);
  };
  const told = ({ rows }: PeriodTable, ...names: ('opening' | 'joined' | 'closing' | 'taken_over' | 'handed_over')[]) =>
    rows.flatMap(({ id, counts }) =>
      names.some((name) => counts[name]) ? [[id, ...names.map((name) => counts[name])]] : [],
    );
  const assertAddsUp = (found: PeriodTable): void => {
    for (const row of [found.whole, ...found.rows]) assert.equal(differenceOf(row), 0, row.id);
    for (const name of countsOf(found.rowsOf)) {
      const sum = found.rows.reduce((all, { counts }) => all + (counts[name] ?? Number.NaN), 0);
      assert.equal(sum, found.whole.counts[name], `${found.rowsOf} ${name}`);
    }
  };

  it('say who came by whom, who passed from one to another, and sum to the area', async () => {
    const area = await table(desks.planner, 'areas');
    for (const rows of ['organisations', 'points', 'collectors'] as const) {
      const found = await table(desks.planner, rows);
      assertAddsUp(found);
      for (const name of countsOf('areas')) assert.equal(found.whole.counts[name], area.whole.counts[name], name);
    }
    const names = ['opening', 'joined', 'taken_over', 'handed_over', 'closing'] as const;
    assert.deepEqual(told(await table(desks.planner, 'organisations'), ...names).toSorted(), [
      [UNKNOWN_HOLDER, 0, 1, 0, 0, 1],
      [POST_OFFICE, 2, 1, 0, 0, 2],
      [WOMENS_UNION, 0, 1, 0, 0, 1],
    ]);
    assert.deepEqual(told(await table(desks.planner, 'points', { within: POST_OFFICE }), ...names).toSorted(), [
      [POST_OFFICE, 1, 1, 0, 0, 2],
      [POINT, 1, 0, 0, 0, 0],
    ]);
    assert.deepEqual(told(await table(desks.planner, 'collectors'), ...names).toSorted(), [
      [UNKNOWN_HOLDER, 0, 1, 0, 0, 1],
      [`${POINT}|dao`, 1, 0, 0, 0, 0],
      [`${POST_OFFICE}|lan`, 1, 0, 0, 1, 0],
      [`${POST_OFFICE}|mai`, 0, 1, 1, 0, 2],
      [`${WOMENS_UNION}|hoa`, 0, 1, 0, 0, 1],
    ]);
  });

  it('show a manager the own organisation, and a collector the own row', async () => {
    const own = await table(desks.quy, null);
    assert.deepEqual(
      [own.rowsOf, own.rows.map(({ id }) => id), own.whole.counts.closing],
      ['organisations', [POST_OFFICE], 2],
    );
    const points = await table(desks.quy, 'points');
    assertAddsUp(points);
    assert.deepEqual(points.rows.map(({ id }) => id).toSorted(), [POST_OFFICE, POINT]);
    const mais = await table(desks.mai, null);
    assert.deepEqual([mais.rowsOf, mais.rows.map(({ id }) => id)], ['collectors', [`${POST_OFFICE}|mai`]]);
    assert.deepEqual(await kinds(desks.mai, 'organisations'), ['rows-of-others']);
    assert.deepEqual(await kinds(desks.quy, 'areas'), ['rows-of-others']);
    assert.deepEqual(await kinds(desks.quy, 'points', { within: WOMENS_UNION }), ['organisation-not-there']);
    assert.deepEqual(await kinds(desks.planner, 'points', { within: 'KHONG-CO' }), ['organisation-not-there']);
  });

  it('open each number: where its people live, and who they are for whoever may see them', async () => {
    const explain = (desk: Desk, unit: string, count: string) =>
      perform(periodExplain, { ...asked, rows: 'organisations', unit, count } as never, {
        desk,
        actor: desk.actor,
        now: NOW,
      });
    const list = (desk: Desk, unit: string, count: string) =>
      perform(periodListPeople, { ...asked, rows: 'organisations', unit, count } as never, {
        desk,
        actor: desk.actor,
        now: NOW,
      });
    for (const row of (await table(desks.planner, 'organisations')).rows) {
      for (const count of countsOf('organisations')) {
        const answer = await explain(desks.planner, row.id, count);
        assert.ok(answer.ok);
        assert.equal(answer.value.value, row.counts[count]);
        const isRest = row.id === UNKNOWN_HOLDER && answer.value.whole !== null;
        if (!isRest)
          assert.equal(
            answer.value.parts.reduce((sum, { value }) => sum + value, 0),
            row.counts[count],
          );
      }
    }
    const closing = await list(desks.quy, POST_OFFICE, 'closing');
    assert.ok(closing.ok);
    assert.deepEqual(closing.value.people.map(({ name }) => name).toSorted(), ['Lý Thị Mẩy', 'Triệu Thị Hà']);
    assert.equal(closing.value.counted, 2);
    const others = await list(desks.quy, WOMENS_UNION, 'closing');
    assert.deepEqual(others.ok || others.error.map(({ kind }) => kind), ['unit-not-there']);
    const nobody = await list(desks.planner, POST_OFFICE, 'closing');
    assert.deepEqual(nobody.ok || nobody.error.map(({ kind }) => kind), ['forbidden']);
    const all = await explain(desks.planner, ALL_HOLDERS, 'taken_over');
    assert.deepEqual(all.ok && [all.value.value, all.value.parts], [0, []]);
  });

  it('say what is assigned to an organisation, and by how many people it is behind', async () => {
    await of.db.asOwner((tx) =>
      tx.query(
        `insert into targets (province_id, plan_code, owner, indicator, scheme, kind, organisation_code, period, value, recorded_at, recording)
         values ($1, 'KH-1', 'BHXH tỉnh', 'participants', 'vsi', 'stock', $2, '2020', 366, '2020-01-02', ${OPEN})`,
        [BAC_KAN, POST_OFFICE],
      ),
    );
    const [row] = (await table(desks.quy, 'organisations')).rows;
    assert.deepEqual(
      row?.targets?.map(({ target, value }) => [target, value]),
      [[366, 2]],
    );
    assert.equal(row && behindOf(row), 60 - 2); // 60 of 366 days are over
    const { areas } = await table(desks.planner, 'areas');
    const inArea = await table(desks.planner, 'organisations', { area: areas.at(-1)?.code ?? raise() });
    assert.deepEqual(new Set(inArea.rows.map(({ unassigned }) => unassigned)), new Set(['of-the-whole', 'of-nobody']));
  });
});

function raise(): never {
  throw new Error('nobody there');
}
