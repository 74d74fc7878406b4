import assert from 'node:assert/strict';
import { before, it } from 'node:test';
import { day } from '#base/dates.ts';
import type { Uuid } from '#base/ids.ts';
import { listCommunes } from '#server/areas/list-communes.ts';
import type { Desk } from '#server/desk/desk.ts';
import { readActivity } from '#server/drive/activities/read-activity.ts';
import { eraseLabel } from '#server/drive/visits/erase-label.ts';
import { exportRound } from '#server/drive/visits/export-round.ts';
import { listRounds } from '#server/drive/visits/list-rounds.ts';
import { readRound } from '#server/drive/visits/read-round.ts';
import { takeOffHousehold } from '#server/drive/visits/take-off-household.ts';
import { withdrawRound } from '#server/drive/visits/withdraw-round.ts';
import { erasePerson } from '#server/register/erasing/erase-person.ts';
import { exportOwn } from '#server/register/export-own.ts';
import { recordMove } from '#server/register/record-move.ts';
import { addActivity } from '../activities/recorded-activity.ts';
import { onEveryDatabase } from '../support/database.ts';
import { deskIn } from '../support/officers.ts';
import { BAC_KAN } from '../support/register.ts';
import { FIRST, newId, openVisits, TODAY, told, worker } from './village.ts';

const NOW = new Date('2026-11-27T03:00:00Z');

onEveryDatabase('rounds from house to house, taken together', (of) => {
  let village: Awaited<ReturnType<typeof openVisits>>;
  before(async () => {
    village = await openVisits(of);
  });

  it('sums to the whole by village and by who is in charge, and tells its activity', async () => {
    const { there, elsewhere, officer, opened, add, lines, fill } = village;
    const code = await addActivity(of.db);
    const collector = await worker(of, 'collector', 'Bàn Thị Thu');
    const manager = await worker(of, 'manager', 'Bàn Văn Quản');
    const mine = { activityCode: code, from: day('2020-05-20'), until: day('2020-05-25') };
    const first = await opened(mine);
    const second = await opened({ ...mine, village: 'nà mày' });
    const third = await opened({ ...mine, village: 'Nà Pò', inCharge: collector.actor.name }, manager);
    for (const [round, labels, desk] of [
      [first, ['Nhà 1', 'Nhà 2'], officer],
      [second, ['Nhà 3'], officer],
      [third, ['Nhà 4', 'Nhà 5', 'Nhà 6', 'Nhà 7'], manager],
    ] as const) {
      await add(round, { labels }, desk);
    }
    const [at] = await lines(third, collector);
    assert.ok(at);
    const visit = { lineId: at.id, reached: 'interested', schemes: ['vsi'], on: day('2020-05-21') } as const;
    assert.deepEqual(await fill(third, [visit], { desk: collector }), { outcome: 'recorded', households: 1 });
    const list = async (desk: Desk, given: object = {}) => {
      const sought = { from: day('2020-05-01'), to: day('2020-05-31'), commune: null, activity: code, isMine: false };
      const answer = await listRounds(desk, { ...sought, ...given }, { limit: 50, offset: 0, now: NOW });
      return answer.ok ? answer.value : assert.fail(JSON.stringify(answer.error));
    };
    const found = await list(officer);
    assert.equal(found.total, 3);
    assert.deepEqual(found.sums, { households: 7, knocked: 1, met: 1, interested: 1, enrolled: 0 });
    assert.deepEqual(
      found.villages.map((each) => [each.name, each.rounds, each.households]),
      [
        ['Nà Pò', 1, 4],
        ['nà mày', 2, 3],
      ],
    );
    assert.deepEqual(
      found.visitors.map((each) => [each.name, each.households]),
      [
        ['Bàn Thị Thu', 4],
        ['Nông Thị Mai', 3],
      ],
    );
    assert.equal((await list(collector)).total, 1, 'those of the own organisation');
    assert.equal((await list(collector, { isMine: true })).total, 1);
    assert.equal((await list(manager, { isMine: true })).total, 0);
    assert.equal((await list(await worker(of, 'officer', 'Xa', [there]))).total, 0, 'and of the own areas');
    assert.equal(await readRound(collector, first, TODAY), null);
    assert.deepEqual(await add(first, { labels: ['Nhà 8'] }, collector), ['round-unknown']);
    assert.deepEqual((await readActivity(deskIn(of.db, 'planner'), code, TODAY))?.visits, found.sums);
    const withdraw = async (reason: string | null) => told(await withdrawRound(officer, { id: third, reason }));
    assert.deepEqual(await withdraw(null), ['reason-missing reason']);
    assert.equal(await withdraw('mở nhầm'), 'recorded');
    assert.equal(await withdraw('mở nhầm'), 'unchanged');
    assert.equal((await list(officer)).sums.households, 3);
    assert.deepEqual(await fill(third, [visit], { desk: collector }), ['round-withdrawn']);
    assert.deepEqual((await list(officer, { commune: elsewhere })).total, 0);
  });

  it('takes off a household to which nobody went, and erases what a house was called', async () => {
    const { officer, opened, add, people, lines, fill } = village;
    const roundId = await opened();
    const [known] = await people('Nông Thị Quên');
    assert.ok(known);
    await add(roundId, { labels: ['Nhà A', 'Nhà B'], personIds: [known] });
    const all = await lines(roundId);
    const [a, b, c] = ['Nhà A', 'Nhà B', null].map((label) => all.find((each) => each.label === label)?.id);
    assert.ok(a && b && c);
    const off = async (lineId: Uuid, reason: string | null = 'đã dọn đi') =>
      told(await takeOffHousehold(officer, { roundId, lineId, reason }));
    await fill(roundId, [{ lineId: a, reached: 'met' }]);
    assert.deepEqual(await off(a), ['visited-already lineId']);
    assert.deepEqual(await off(c, null), ['reason-missing reason']);
    assert.equal(await off(c), 'recorded');
    assert.equal(await off(c), 'unchanged');
    assert.deepEqual(await off(newId()), ['household-unknown lineId']);
    assert.equal((await lines(roundId)).length, 2);
    assert.deepEqual(await add(roundId, { personIds: [known] }), ['taken-off-before personIds.0']);
    assert.ok((await eraseLabel(officer, { roundId, lineId: a, reason: 'yêu cầu' })).ok);
    assert.equal((await lines(roundId)).find(({ id }) => id === a)?.label, 'Đã xoá');
    assert.equal((await lines(roundId)).find(({ id }) => id === a)?.days.met, FIRST, 'what was counted stays');
    const erased = await erasePerson(officer, { id: known, reason: 'đơn' }, NOW);
    assert.ok(erased.ok, JSON.stringify(erased));
  });

  it('counts a household that lives elsewhere since, and names it no more to whoever sees only the commune', async () => {
    const { opened, add, people, lines, fill, here, officer } = village;
    const [moved] = await people('Hà Thị Dọn');
    assert.ok(moved);
    const roundId = await opened();
    await add(roundId, { personIds: [moved], labels: ['Nhà A'] });
    const known = (await lines(roundId)).find(({ person }) => person);
    assert.ok(known);
    await fill(roundId, [{ lineId: known.id, reached: 'met' }]);
    const local = await worker(of, 'officer', 'Lý Văn Xã', [here]);
    const sees = async () => {
      const found = (await readRound(local, roundId, TODAY)) ?? assert.fail();
      return [found.lines.length, found.round.households, found.round.met];
    };
    assert.deepEqual(await sees(), [2, 2, 1]);
    const communes = await officer.readPeople((tx) => listCommunes(tx, { areas: null, on: TODAY, today: TODAY }));
    const other = communes.find(({ memberIds }) => !memberIds.includes(here)) ?? assert.fail();
    const given = { id: newId(), areaId: other.id, movedOn: day('2026-11-25') };
    const recorded = await recordMove(officer, moved, given);
    assert.ok(recorded.ok, JSON.stringify(recorded));
    assert.deepEqual(await sees(), [1, 2, 1]);
    assert.equal(await add(roundId, { labels: ['Nhà B'] }, local), 'recorded');
    assert.deepEqual(await sees(), [2, 3, 1]);
  });

  it('is given to people with all that is held about them', async () => {
    const { opened, add, people, lines, fill, officer } = village;
    const [known] = await people('Hà Thị Hỏi');
    assert.ok(known);
    const roundId = await opened();
    await add(roundId, { personIds: [known], labels: ['Nhà A'] });
    const line = (await lines(roundId)).find(({ person }) => person);
    assert.ok(line);
    await fill(roundId, [{ lineId: line.id, reached: 'interested', schemes: ['vsi'] }]);
    await fill(roundId, [{ lineId: line.id, reached: 'met' }]);
    const held = (await exportOwn(officer, known, NOW)) ?? assert.fail();
    assert.deepEqual(
      held.drive.visits.map(({ village: of, results }) => [
        of,
        results.map(({ interested, schemes }) => [interested, schemes]),
      ]),
      [
        [
          'Nà Mày',
          [
            [FIRST, ['vsi']],
            [null, []],
          ],
        ],
      ],
    );
    assert.doesNotMatch(JSON.stringify(held), /Nhà A/);
  });

  it('leaves who was looked at in the audit, and never what a house is called', async () => {
    const { officer, opened, add, people, lines } = village;
    const roundId = await opened();
    const [known] = await people('Triệu Thị Sổ');
    assert.ok(known);
    await add(roundId, { personIds: [known], labels: ['Nhà bà Tư bán phở'] });
    await lines(roundId);
    const exported = await exportRound(officer, roundId, TODAY);
    assert.equal(exported?.find(({ person }) => person)?.person?.phone, '0912345677');
    assert.equal((await lines(roundId)).find(({ person }) => person)?.person?.ends.phone, '5677', 'a page masks it');
    const { rows } = await of.db.asOwner((tx) =>
      tx.query<{ action: string; detail: { people?: string[] } }>(
        `select action, detail from audit_entries where province_id = $1 and detail ->> 'round' = $2 order by number`,
        [BAC_KAN, roundId],
      ),
    );
    const looks = rows.filter(({ action }) => action === 'visit.read' || action === 'visit.export');
    assert.ok(looks.length >= 3 && looks.every(({ detail }) => detail.people?.includes(known)));
    assert.doesNotMatch(JSON.stringify(rows), /Tư bán phở|Triệu/);
  });
});
