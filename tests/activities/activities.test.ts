import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { before, it } from 'node:test';
import { day } from '#base/dates.ts';
import { type Uuid, uuid } from '#base/ids.ts';
import { month } from '#base/months.ts';
import type { AreaId } from '#coverage/facts.ts';
import { areaTree } from '#server/areas/area-tree.ts';
import { listActivities } from '#server/drive/activities/list-activities.ts';
import { mapActivities } from '#server/drive/activities/map-activities.ts';
import { readActivity } from '#server/drive/activities/read-activity.ts';
import type { HandedActivity } from '#server/drive/activities/record-activity.ts';
import { recordActivity } from '#server/drive/activities/record-activity.ts';
import { repeatActivity } from '#server/drive/activities/repeat-activity.ts';
import { evaluateTexts } from '#server/figures/evaluate.ts';
import { recordEnrolment } from '#server/register/enrolling/record-enrolment.ts';
import { recordContribution } from '#server/register/record-contribution.ts';
import { withdrawFact } from '#server/register/withdrawing/withdraw-fact.ts';
import { onEveryDatabase } from '../support/database.ts';
import { addNamedPeople, twoCommunes } from '../support/office.ts';
import { addOrganisations, deskIn, POST_OFFICE } from '../support/officers.ts';
import { BAC_KAN, deskOf, openRegister, payment } from '../support/register.ts';

const NOW = new Date('2026-11-27T03:00:00Z');
const TODAY = day('2026-11-27');
const PAGE = { limit: 50, offset: 0, now: NOW };

onEveryDatabase('an activity of the drive', (of) => {
  let here: AreaId;
  let there: AreaId;
  let names: { here: string; there: string };
  let people: Uuid[];
  before(async () => {
    await of.db.asOwner(async (tx) => {
      await openRegister(tx);
      [here, there] = await twoCommunes(tx);
      people = await addNamedPeople(
        tx,
        ['Nông Thị Mai', 'Lý Thị Lan', 'Hà Văn Mới', 'Ma Văn Tự'].map((name) => ({ name, areaId: here })),
      );
    });
    await addOrganisations(of.db, BAC_KAN, [POST_OFFICE]);
    const tree = await deskOf(of.db).read((tx) => areaTree(tx));
    names = { here: tree.area(here).name, there: tree.area(there).name };
  });

  const newId = (): Uuid => uuid(randomUUID());
  const officer = () => deskIn(of.db, 'officer');
  const conference = (given: Partial<HandedActivity> = {}): HandedActivity => ({
    ...{ id: newId(), code: null, seen: null, kind: 'conference', heldOn: day('2026-03-10'), commune: names.here },
    ...{ title: 'Hội nghị thôn', audience: 'public', campaignCode: null, programmeCode: null, partners: [] },
    ...{ attendance: 40, invited: 50, goal: 10, startsAt: '08:00', place: 'Nhà văn hoá thôn' },
    ...{ speaker: 'Bà Hoà', inCharge: null, village: null, materials: null, organisers: null, reason: null },
    ...given,
  });
  const record = async (given: Partial<HandedActivity> = {}, desk = officer()) => {
    const held = given.code ? await readActivity(officer(), given.code, TODAY) : null;
    const answer = await recordActivity(desk, conference({ seen: held?.activity.id ?? null, ...given }), NOW);
    return answer.ok ? answer.value : answer.error.map(({ kind, at }) => `${kind} ${at ?? ''}`.trim());
  };
  const recorded = async (given: Partial<HandedActivity> = {}): Promise<string> => {
    const answer = await record(given);
    assert.ok(!Array.isArray(answer), String(answer));
    return answer.code;
  };
  const list = async (given: object = {}) => {
    const answer = await listActivities(
      officer(),
      { from: day('2026-01-01'), to: TODAY, kind: null, commune: null, campaign: null, ...given },
      PAGE,
    );
    return answer.ok ? answer.value : answer.error.map(({ kind, at }) => `${kind} ${at}`);
  };
  const enrol = async (personId: Uuid | undefined, activityCode: string | null, on = '2026-03-10'): Promise<void> => {
    assert.ok(personId);
    const how = { channel: activityCode === null ? 'walk-in' : 'activity', activityCode, agentCode: null } as const;
    const given = { id: newId(), personId, scheme: 'vsi', enrolledOn: day(on), ...how } as const;
    assert.ok((await recordEnrolment(officer(), given, TODAY)).ok);
  };
  const pay = async (personId: Uuid | undefined, months: number): Promise<void> => {
    assert.ok(personId);
    const paid = {
      scheme: 'vsi',
      fromMonth: month('2026-03'),
      months,
      paidOn: day('2026-03-10'),
      reverses: null,
    } as const;
    assert.ok((await recordContribution(deskOf(of.db), personId, payment({ ...paid, id: newId() }))).ok);
  };

  it('is recorded under a code of its day and commune, once however often it is sent', async () => {
    const id = newId();
    const first = await record({ id });
    assert.ok(!Array.isArray(first));
    assert.match(first.code, /^20260310-\d+-1$/);
    assert.deepEqual(await record({ id }), { outcome: 'unchanged', code: first.code });
    const beside = await Promise.all([record(), record()]);
    assert.deepEqual(
      beside.map((each) => (Array.isArray(each) ? each : each.code.slice(-1))).toSorted(),
      ['2', '3'],
      'two desks at one moment',
    );
  });

  it('is refused with every reason at once, and nothing is recorded', async () => {
    const wrong = { commune: 'Xã không có', campaignCode: 'KHONG', programmeCode: 'KHONG', partners: ['KHONG'] };
    assert.deepEqual(await record({ ...wrong, heldOn: day('2026-11-28') }), [
      'commune-unknown commune',
      'campaign-unknown campaignCode',
      'programme-unknown programmeCode',
      'partner-unknown partners',
      'present-before-the-day attendance',
    ]);
    const planned = await record({ heldOn: day('2026-11-28'), attendance: null });
    assert.ok(!Array.isArray(planned), 'an activity to come may be planned');
    assert.deepEqual(await record({}, deskIn(of.db, 'officer', { areas: [there] })), ['commune-unknown commune']);
  });

  it('is corrected with a reason: the figure changes from now on, and what was known before stays', async () => {
    const code = await recorded({ heldOn: day('2026-04-01'), attendance: 30 });
    const text = `attendance(activity=${code})`;
    const figure = async () =>
      (await evaluateTexts(deskOf(of.db), [text], NOW)).map((each) => each.ok && each.value.value);
    assert.deepEqual(await figure(), [30]);
    const same = { code, heldOn: day('2026-04-01') };
    assert.deepEqual(await record({ ...same, attendance: 30, reason: 'thừa' }), ['activity-said-so']);
    assert.deepEqual(await record({ ...same, attendance: 35 }), ['reason-missing reason']);
    const right = await record({ ...same, attendance: 35, reason: 'đếm lại danh sách ký' });
    assert.deepEqual(right, { outcome: 'recorded', code });
    assert.deepEqual(await figure(), [35]);
    assert.deepEqual(await record({ code: 'KHONG', reason: 'x' }), ['activity-unknown code']);
    const others = deskIn(of.db, 'officer', { areas: [there] });
    assert.deepEqual(await record({ ...same, commune: names.there, reason: 'x' }, others), ['activity-unknown code']);
  });

  it('is not corrected by whoever did not see another correction, nor by two at once', async () => {
    const code = await recorded({ heldOn: day('2026-04-02'), attendance: 30 });
    const seen = (await readActivity(officer(), code, TODAY))?.activity.id ?? null;
    const correction = { code, seen, heldOn: day('2026-04-02'), reason: 'đếm lại' };
    const both = await Promise.all([31, 32].map((attendance) => record({ ...correction, attendance })));
    assert.deepEqual(both.filter(Array.isArray), [['changed-meanwhile']]);
    assert.deepEqual(await record({ ...correction, attendance: 33 }), ['changed-meanwhile']);
  });

  it('names each partner once, however often it is given', async () => {
    const code = await recorded({ heldOn: day('2026-04-03'), partners: [POST_OFFICE, POST_OFFICE] });
    const held = await readActivity(officer(), code, TODAY);
    assert.deepEqual(
      held?.activity.partners.map((partner) => partner.code),
      [POST_OFFICE],
    );
  });

  it('says how many enrolled, and how many of them are covered after 3, 6 and 12 months, as far as that is known (S31)', async () => {
    const code = await recorded({ heldOn: day('2026-03-10'), attendance: 3 });
    const [mai, lan, moi, tu] = people;
    for (const person of [mai, lan, moi]) await enrol(person, code);
    await enrol(tu, null);
    await pay(mai, 12);
    await pay(lan, 4);
    const read = await readActivity(officer(), code, TODAY);
    assert.equal(read?.activity.enrolled, 3);
    assert.deepEqual(read?.quality, [
      {
        scheme: 'vsi',
        enrolled: 3,
        after: [
          { months: 3, known: 3, covered: 2 },
          { months: 6, known: 3, covered: 1 },
          { months: 12, known: 0, covered: 0 },
        ],
      },
    ]);
    const found = await list();
    assert.ok(!Array.isArray(found));
    assert.deepEqual(
      found.enrolments.map(({ channel, enrolled }) => [channel, enrolled]),
      [
        ['activity', 3],
        ['walk-in', 1],
      ],
      'every enrolment stands in one line',
    );
    assert.equal(found.activities.find((each) => each.code === code)?.enrolled, 3);
    const ofThatDay = await list({ from: day('2026-03-10'), to: day('2026-03-10') });
    assert.ok(!Array.isArray(ofThatDay));
    const { total, enrolled, invited } = ofThatDay;
    assert.deepEqual([enrolled, invited], [3, total * 50], 'the totals are of the whole list');
  });

  it('is asked about where more came than were invited, more enrolled than came, or the speaker is elsewhere at that hour', async () => {
    const at = { heldOn: day('2026-05-02'), startsAt: '14:00', speaker: 'Ông Sáng' };
    const [first, second] = [await recorded({ ...at, attendance: 51 }), await recorded({ ...at, attendance: 50 })];
    const questions = async (code: string) =>
      (await readActivity(officer(), code, TODAY))?.questions.map(({ question, other }) => [question, other]);
    assert.deepEqual(await questions(first), [
      ['more-present-than-invited', null],
      ['speaker-elsewhere', second],
    ]);
    assert.deepEqual(await questions(second), [['speaker-elsewhere', first]]);
    const later = await recorded({ ...at, startsAt: '15:00', attendance: 0 });
    await enrol(people[0], later, '2026-05-02');
    assert.deepEqual(await questions(later), [['more-enrolled-than-present', null]]);
  });

  it('is listed by its time, kind and commune, with the totals of all, and no more once it is withdrawn', async () => {
    const month1 = { from: day('2026-07-01'), to: day('2026-07-31') };
    const launch = await recorded({ kind: 'launch', heldOn: day('2026-07-01'), attendance: 100 });
    await recorded({ heldOn: day('2026-07-31'), commune: names.there, attendance: 20 });
    const codes = async (given: object = {}) => {
      const found = await list({ ...month1, ...given });
      return Array.isArray(found) ? found : [found.total, found.attendance];
    };
    assert.deepEqual(await codes(), [2, 120]);
    assert.deepEqual(await codes({ kind: 'launch' }), [1, 100]);
    assert.deepEqual(await codes({ commune: names.there }), [1, 20]);
    assert.deepEqual(await codes({ commune: 'Xã không có' }), ['commune-unknown commune']);
    assert.deepEqual(await codes({ from: day('2026-08-01') }), ['days-reversed from']);
    const read = await readActivity(officer(), launch, TODAY);
    assert.ok(read);
    const withdrawn = { factKind: 'activity', factId: read.activity.id, reason: 'không tổ chức' } as const;
    assert.ok((await withdrawFact(officer(), withdrawn)).ok);
    assert.deepEqual(await codes(), [1, 20]);
    assert.equal(await readActivity(officer(), launch, TODAY), null);
  });

  it('is planned again every week, each an activity of its own, once however often it is sent', async () => {
    const code = await recorded({ heldOn: day('2026-09-01'), attendance: 40 });
    const id = newId();
    const repeat = async (given: object = {}, desk = officer()) => {
      const asked = { id, code, every: 'week', until: day('2026-09-22'), ...given } as const;
      const answer = await repeatActivity(desk, asked, NOW);
      return answer.ok ? answer.value : answer.error.map(({ kind, at }) => `${kind} ${at ?? ''}`.trim());
    };
    const first = await repeat();
    assert.ok(!Array.isArray(first));
    assert.equal(first.codes.length, 3);
    assert.deepEqual(await repeat(), { outcome: 'unchanged', codes: first.codes });
    const [again = ''] = first.codes;
    const read = await readActivity(officer(), again, TODAY);
    const { heldOn, attendance, invited, speaker, title } = read?.activity ?? assert.fail();
    assert.deepEqual(
      [heldOn, attendance, invited, speaker, title],
      ['2026-09-08', null, 50, 'Bà Hoà', 'Hội nghị thôn'],
      'what is planned is copied, who was present is not',
    );
    const corrected = { code, heldOn: day('2026-09-01'), title: 'Tên khác', reason: 'đổi tên' };
    assert.ok(!Array.isArray(await record(corrected)));
    assert.equal((await readActivity(officer(), again, TODAY))?.activity.title, 'Hội nghị thôn', 'nothing is shared');
    assert.deepEqual(await repeat({ id: newId(), until: day('2026-09-07') }), ['no-day-until until']);
    assert.deepEqual(await repeat({ id: newId(), until: day('2028-01-01') }), ['too-many-days until']);
    assert.deepEqual(await repeat({ id: newId(), code: 'KHONG' }), ['activity-unknown']);
    const others = deskIn(of.db, 'officer', { areas: [there] });
    assert.deepEqual(await repeat({ id: newId() }, others), ['activity-unknown']);
  });

  it('stands on the map in the commune of today, and the communes sum to the list', async () => {
    const sought = { from: day('2026-01-01'), to: TODAY, kind: null, commune: null, campaign: null };
    const communes = await mapActivities(officer(), sought, NOW);
    const all = await list();
    assert.ok(communes.ok && !Array.isArray(all));
    for (const sum of ['total', 'invited', 'attendance', 'enrolled'] as const)
      assert.equal(
        communes.value.reduce((so, each) => so + each[sum], 0),
        all[sum],
        sum,
      );
    assert.ok(communes.value.every(({ isCommune }) => isCommune));
    await of.db.asOwner((tx) =>
      tx.query(
        `insert into activities (province_id, code, kind, held_on, area_id, recorded_at)
         select $1, 'CA-TINH', 'launch', '2026-05-05', area_id, now() from registers where province_id = $1`,
        [BAC_KAN],
      ),
    );
    const withWider = await mapActivities(officer(), sought, NOW);
    const whole = await list();
    assert.ok(withWider.ok && !Array.isArray(whole));
    assert.equal(
      withWider.value.reduce((so, each) => so + each.total, 0),
      whole.total,
    );
    assert.deepEqual(
      withWider.value.filter(({ isCommune }) => !isCommune).map(({ name, total }) => [name, total]),
      [['Tỉnh Bắc Kạn', 1]],
    );
    const reversed = await mapActivities(officer(), { ...sought, from: day('2026-12-31') }, NOW);
    assert.deepEqual(reversed.ok ? [] : reversed.error.map(({ kind }) => kind), ['days-reversed']);
  });
});
