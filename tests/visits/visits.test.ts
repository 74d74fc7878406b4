import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { before, it } from 'node:test';
import type { OfficeRole } from '#access/roles.ts';
import { type Day, day } from '#base/dates.ts';
import { type Uuid, uuid } from '#base/ids.ts';
import type { ProblemOf } from '#base/problem.ts';
import type { Result } from '#base/result.ts';
import type { Scheme } from '#coverage/facts.ts';
import { unknownEnrolments, type VisitReached } from '#drive/visit.ts';
import { areaTree } from '#server/areas/area-tree.ts';
import { type Desk, openDesk } from '#server/desk/desk.ts';
import { readActivity } from '#server/drive/activities/read-activity.ts';
import { addHouseholds, MOST_HOUSEHOLDS } from '#server/drive/visits/add-households.ts';
import { eraseLabel } from '#server/drive/visits/erase-label.ts';
import { exportRound } from '#server/drive/visits/export-round.ts';
import { fillRound, type HandedVisit } from '#server/drive/visits/fill-round.ts';
import { listRounds } from '#server/drive/visits/list-rounds.ts';
import { openRound } from '#server/drive/visits/open-round.ts';
import { readRound } from '#server/drive/visits/read-round.ts';
import { takeOffHousehold } from '#server/drive/visits/take-off-household.ts';
import type { VisitProblems } from '#server/drive/visits/visit-problem.ts';
import { withdrawRound } from '#server/drive/visits/withdraw-round.ts';
import { recordEnrolment } from '#server/register/enrolling/record-enrolment.ts';
import { erasePerson } from '#server/register/erase-person.ts';
import { addActivity } from '../activities/recorded-activity.ts';
import { onEveryDatabase } from '../support/database.ts';
import { addNamedPeople, twoCommunes } from '../support/office.ts';
import { addOfficer, deskIn, POST_OFFICE } from '../support/officers.ts';
import { BAC_KAN, openRegister } from '../support/register.ts';

const TODAY = day('2026-11-27');
const NOW = new Date('2026-11-27T03:00:00Z');
const FIRST = day('2026-11-20');
const newId = (): Uuid => uuid(randomUUID());

onEveryDatabase('going from house to house', (of) => {
  let [here, there] = [0, 0];
  let commune = '';
  let elsewhere = '';
  let officer: Desk;
  let inCharge = '';
  before(async () => {
    await of.db.asOwner(async (tx) => {
      await openRegister(tx);
      [here, there] = await twoCommunes(tx);
    });
    officer = await worker('officer', 'Nông Thị Mai');
    inCharge = officer.actor.name;
    const tree = await officer.read((tx) => areaTree(tx));
    [commune, elsewhere] = [tree.area(here).name, tree.area(there).name];
  });

  /** Somebody with an account, at their desk. */
  async function worker(role: OfficeRole, name: string, areas: number[] | null = null): Promise<Desk> {
    const { accountId } = await addOfficer(of.db, role, { name, areas });
    const organisation = role === 'officer' ? null : POST_OFFICE;
    const actor = { kind: 'person', name: accountId, ownName: name, role, organisation, provedAt: new Date() } as const;
    return openDesk(of.db, { provinceId: BAC_KAN, actor, areas });
  }
  const told = <Value>(answer: Result<Value, ProblemOf<VisitProblems>[]>): Value | string[] =>
    answer.ok ? answer.value : answer.error.map(({ kind, at }) => `${kind} ${at ?? ''}`.trim());
  const open = async (given: object = {}, desk = officer) => {
    const round = {
      id: newId(),
      commune,
      village: 'Nà Mày',
      from: FIRST,
      until: day('2026-11-30'),
      activityCode: null,
    };
    return told(await openRound(desk, { ...round, inCharge, ...given } as never, TODAY));
  };
  const opened = async (given: object = {}, desk = officer): Promise<Uuid> => {
    const id = newId();
    assert.equal(await open({ id, ...given }, desk), 'recorded');
    return id;
  };
  const add = async (roundId: Uuid, given: object = {}, desk = officer) =>
    told(await addHouseholds(desk, { id: newId(), roundId, personIds: [], labels: [], ...given }));
  const people = (...names: string[]): Promise<Uuid[]> =>
    of.db.asOwner((tx) =>
      addNamedPeople(
        tx,
        names.map((name) => ({ name, areaId: here, birthDate: '1985', phone: '0912345677' })),
      ),
    );
  const house = (ids: readonly Uuid[], householdId: Uuid) =>
    of.db.asOwner((tx) =>
      tx.query('update people set household_id = $3 where province_id = $1 and id = any ($2)', [
        BAC_KAN,
        ids,
        householdId,
      ]),
    );
  const lines = async (roundId: Uuid, desk = officer) => (await readRound(desk, roundId, TODAY))?.lines ?? [];
  const fill = async (roundId: Uuid, visits: Partial<HandedVisit>[], { id = newId(), desk = officer } = {}) => {
    const known = await lines(roundId, desk);
    const whole = visits.map((visit): HandedVisit => {
      const seen = known.find(({ id: each }) => each === visit.lineId)?.resultId ?? null;
      return { lineId: newId(), reached: 'knocked', schemes: [], on: FIRST, seen, ...visit };
    });
    return told(await fillRound(desk, { id, roundId, visits: whole }, TODAY));
  };

  it('has a round in the commune and village of whoever is in charge, once for each id', async () => {
    const id = newId();
    assert.equal(await open({ id }), 'recorded');
    assert.equal(await open({ id }), 'unchanged');
    assert.deepEqual(await open({ id, village: 'Nà Khác' }), ['id-taken id']);
    assert.deepEqual(
      await open({ commune: 'Xã Không Có', until: day('2026-11-19'), inCharge: 'ai đó', activityCode: 'KHONG' }),
      ['commune-unknown commune', 'activity-unknown activityCode', 'days-reversed until', 'visitor-unknown inCharge'],
      'all reasons at once',
    );
    assert.equal(await open({ until: day('2027-02-19') }), 'recorded', '92 days');
    assert.deepEqual(await open({ until: day('2027-02-20') }), ['round-too-long until']);
    const code = await addActivity(of.db);
    assert.deepEqual(await open({ activityCode: code, commune: elsewhere }), ['activity-elsewhere activityCode']);
  });

  it('has each household once, by whoever of it was chosen, and houses that nobody knows by a label', async () => {
    const roundId = await opened();
    const [head, wife, other] = await people('Lý Văn Chủ', 'Lý Thị Vợ', 'Hà Văn Khác');
    assert.ok(head && wife && other);
    await house([head, wife], head);
    const id = newId();
    const given = { personIds: [head, wife, other], labels: ['Nhà ông Ba, cạnh đình'] };
    assert.equal(await add(roundId, { id, ...given }), 'recorded');
    assert.equal(await add(roundId, { id, ...given }), 'unchanged', 'sent twice');
    const listed = await lines(roundId);
    assert.equal(listed.length, 3, 'two of one household are one line');
    assert.deepEqual(
      listed.map(({ label, person }) => label ?? person?.name).toSorted(),
      [
        'Hà Văn Khác',
        listed.find(({ householdId }) => householdId === head)?.person?.name,
        'Nhà ông Ba, cạnh đình',
      ].toSorted(),
    );
    assert.deepEqual(
      await add(roundId, { personIds: [wife, newId()], labels: ['nha ong ba,  canh dinh', 'Nhà mới', 'nhà mới'] }),
      [
        'person-not-found personIds.1',
        'listed-already personIds.0',
        'listed-already labels',
        'listed-already labels',
        'listed-already labels',
      ],
      'whichever way it is spelled; all reasons at once',
    );
    assert.deepEqual(await add(roundId), ['nothing-given labels']);
    assert.deepEqual(await add(newId(), { labels: ['Nhà'] }), ['round-unknown']);
    const most = Array.from({ length: MOST_HOUSEHOLDS - 3 }, (_, at) => `Nhà số ${at}`);
    assert.deepEqual(await add(roundId, { labels: [...most, 'Nhà nữa'] }), ['too-many-households labels']);
    assert.equal(await add(roundId, { labels: most }), 'recorded');
  });

  it('brings each household as far as it went, many at once, each step with its day', async () => {
    const roundId = await opened();
    await add(roundId, { labels: ['Nhà A', 'Nhà B', 'Nhà C'] });
    const [a, b, c] = await lines(roundId);
    assert.ok(a && b && c);
    const id = newId();
    const visits = [
      { lineId: a.id, reached: 'met' as VisitReached },
      { lineId: b.id, reached: 'interested' as VisitReached, schemes: ['vsi'] as Scheme[] },
      { lineId: c.id, reached: 'none' as VisitReached },
    ];
    assert.deepEqual(await fill(roundId, visits, { id }), { outcome: 'recorded', households: 2 });
    assert.deepEqual(await fill(roundId, visits, { id }), { outcome: 'unchanged', households: 0 });
    assert.deepEqual(await fill(roundId, visits), { outcome: 'unchanged', households: 0 }, 'nothing new is said');
    const later = day('2026-11-22');
    await fill(roundId, [{ lineId: a.id, reached: 'enrolled', schemes: ['hhi', 'vsi'], on: later }]);
    const [enrolled] = await lines(roundId);
    assert.deepEqual(enrolled?.days, { knocked: FIRST, met: FIRST, interested: later, enrolled: later });
    assert.deepEqual(enrolled?.schemes, ['vsi', 'hhi']);
    assert.equal(enrolled?.by, 'Nông Thị Mai');
    const { round } = (await readRound(officer, roundId, TODAY)) ?? assert.fail();
    const { households, knocked, met, interested, enrolled: all } = round;
    assert.deepEqual([households, knocked, met, interested, all], [3, 2, 2, 2, 1]);
  });

  it('says everything that cannot be, of all households at once, and then records nothing', async () => {
    const roundId = await opened();
    await add(roundId, { labels: ['Nhà A', 'Nhà B', 'Nhà C', 'Nhà D'] });
    const [a, b, c, d] = (await lines(roundId)).map(({ id }) => id);
    assert.ok(a && b && c && d);
    await fill(roundId, [{ lineId: a, reached: 'met', on: day('2026-11-22') }]);
    assert.deepEqual(
      await fill(roundId, [
        { lineId: a, reached: 'interested', schemes: ['vsi'], on: day('2026-11-21') },
        { lineId: b, reached: 'interested' },
        { lineId: c, reached: 'met', schemes: ['vsi'], on: day('2026-11-28') },
        { lineId: d, reached: 'knocked', on: day('2026-11-19') },
        { lineId: d, reached: 'met' },
        { lineId: newId() },
      ]),
      [
        'before-the-step visits.0.reached',
        'scheme-missing visits.1.schemes',
        'day-to-come visits.2.on',
        'scheme-not-meant visits.2.schemes',
        'before-the-round visits.3.on',
        'household-twice visits.4',
        'household-unknown visits.5.lineId',
      ],
    );
    assert.deepEqual(
      (await lines(roundId)).map(({ days }) => days.knocked),
      ['2026-11-22', null, null, null],
    );
    assert.deepEqual(
      await fill(roundId, [{ lineId: a, reached: 'interested', schemes: ['vsi'], on: day('2026-11-22') }]),
      { outcome: 'recorded', households: 1 },
      'the same day is not earlier',
    );
  });

  it('is corrected by a later line, and never over what somebody else said meanwhile', async () => {
    const roundId = await opened();
    await add(roundId, { labels: ['Nhà A'] });
    const [line] = await lines(roundId);
    assert.ok(line);
    await fill(roundId, [{ lineId: line.id, reached: 'enrolled', schemes: ['vsi'] }]);
    assert.deepEqual(await fill(roundId, [{ lineId: line.id, reached: 'met', seen: null }]), [
      'said-meanwhile visits.0.reached',
    ]);
    assert.deepEqual(await fill(roundId, [{ lineId: line.id, reached: 'met' }]), {
      outcome: 'recorded',
      households: 1,
    });
    const [corrected] = await lines(roundId);
    assert.deepEqual(corrected?.days, { knocked: FIRST, met: FIRST, interested: null, enrolled: null });
    assert.deepEqual(corrected?.schemes, []);
    const { rowCount } = await of.db.asOwner((tx) =>
      tx.query('select from visit_results where province_id = $1 and line_id = $2', [BAC_KAN, line.id]),
    );
    assert.equal(rowCount, 2, 'what was said before stays');
  });

  it('says of a household that enrolled whether the register knows of it', async () => {
    const roundId = await opened();
    const [head, son] = await people('Hoàng Văn Cha', 'Hoàng Văn Con');
    assert.ok(head && son);
    await house([head, son], head);
    await add(roundId, { personIds: [head] });
    const enrol = async (enrolledOn: Day, scheme: Scheme) => {
      const how = { channel: 'visit', activityCode: null, agentCode: null } as const;
      const given = { id: newId(), personId: son, scheme, enrolledOn, ...how };
      assert.ok((await recordEnrolment(officer, given, TODAY)).ok);
    };
    await enrol(day('2026-11-19'), 'vsi'); // before anybody knocked
    const [line] = await lines(roundId);
    assert.ok(line);
    await fill(roundId, [{ lineId: line.id, reached: 'enrolled', schemes: ['vsi', 'hhi'] }]);
    const unknown = async () => (await lines(roundId)).map(unknownEnrolments);
    assert.deepEqual(await unknown(), [['vsi', 'hhi']]);
    await enrol(FIRST, 'vsi');
    assert.deepEqual(await unknown(), [['hhi']], 'by whoever of the household');
    await enrol(day('2026-11-21'), 'hhi');
    assert.deepEqual(await unknown(), [[]]);
  });

  it('sums to the whole by village and by who is in charge, and tells its activity', async () => {
    const code = await addActivity(of.db);
    const collector = await worker('collector', 'Bàn Thị Thu');
    const manager = await worker('manager', 'Bàn Văn Quản');
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
    assert.equal((await list(await worker('officer', 'Xa', [there]))).total, 0, 'and of the own areas');
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

  it('leaves who was looked at in the audit, and never what a house is called', async () => {
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
