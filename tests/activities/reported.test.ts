import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { before, it } from 'node:test';
import { day } from '#base/dates.ts';
import { type Uuid, uuid } from '#base/ids.ts';
import type { AreaId } from '#coverage/facts.ts';
import { areaTree } from '#server/areas/area-tree.ts';
import type { Desk } from '#server/desk/desk.ts';
import { listActivities } from '#server/drive/activities/list-activities.ts';
import { readActivity } from '#server/drive/activities/read-activity.ts';
import { decideReported } from '#server/drive/activities/reporting/decide-reported.ts';
import { listReported } from '#server/drive/activities/reporting/list-reported.ts';
import { readReported } from '#server/drive/activities/reporting/read-reported.ts';
import { reportActivity, type SentActivity } from '#server/drive/activities/reporting/report-activity.ts';
import { onEveryDatabase } from '../support/database.ts';
import { twoCommunes } from '../support/office.ts';
import { addOrganisations, deskIn, POST_OFFICE } from '../support/officers.ts';
import { BAC_KAN, deskOf, openRegister } from '../support/register.ts';

const NOW = new Date('2026-11-27T03:00:00Z');
const UNION = 'HPN-06';
const ALL = { limit: null, offset: 0, now: NOW };

onEveryDatabase('an activity that a partner reports', (of) => {
  let here: AreaId;
  let there: AreaId;
  let names: { here: string; there: string };
  before(async () => {
    await of.db.asOwner(async (tx) => {
      await openRegister(tx);
      [here, there] = await twoCommunes(tx);
    });
    await addOrganisations(of.db, BAC_KAN, [POST_OFFICE, UNION]);
    const tree = await deskOf(of.db).read((tx) => areaTree(tx));
    names = { here: tree.area(here).name, there: tree.area(there).name };
  });

  const newId = (): Uuid => uuid(randomUUID());
  const partner = (organisation = POST_OFFICE): Desk => deskIn(of.db, 'partner', { organisation });
  const officer = (areas: number[] | null = null): Desk => deskIn(of.db, 'officer', { areas });
  const conference = (given: Partial<SentActivity> = {}): SentActivity => ({
    ...{ id: newId(), kind: 'conference', heldOn: day('2026-03-10'), commune: names.here, title: 'Hội nghị' },
    ...{ audience: 'public', campaignCode: null, programmeCode: null, partners: [], attendance: 40, invited: 50 },
    ...{
      goal: 10,
      startsAt: '08:00',
      place: 'Nhà văn hoá',
      speaker: 'Bà Hoà',
      inCharge: null,
      village: null,
      materials: null,
      organisers: null,
    },
    ...given,
  });
  const report = async (given: Partial<SentActivity> = {}, desk = partner()) => {
    const answer = await reportActivity(desk, conference(given), NOW);
    return answer.ok ? answer.value : answer.error.map(({ kind, at }) => `${kind} ${at ?? ''}`.trim());
  };
  const reported = async (given: Partial<SentActivity> = {}): Promise<Uuid> => {
    const id = newId();
    assert.equal(await report({ ...given, id }), 'recorded');
    return id;
  };
  const decide = async (
    id: Uuid,
    decision: 'validated' | 'refused',
    reason: string | null = null,
    desk = officer(),
  ) => {
    const answer = await decideReported(desk, { id, decision, reason }, NOW);
    return answer.ok ? answer.value : answer.error.map(({ kind }) => kind);
  };
  const attendanceOf = async (on: string, desk = officer()): Promise<number> => {
    const sought = { from: day(on), to: day(on), kind: null, commune: null, campaign: null };
    const found = await listActivities(desk, sought, ALL);
    return found.ok ? found.value.attendance : assert.fail();
  };

  it('waits, counts nowhere, and counts once validated, with whoever reported it among the partners', async () => {
    const id = await reported({ heldOn: day('2026-03-11') });
    assert.equal(await attendanceOf('2026-03-11'), 0);
    const decided = await decide(id, 'validated');
    assert.ok(!Array.isArray(decided) && decided.code);
    assert.equal(await attendanceOf('2026-03-11'), 40);
    const read = await readActivity(officer(), decided.code, day('2026-11-27'));
    assert.deepEqual(
      read?.activity.partners.map(({ code }) => code),
      [POST_OFFICE],
    );
    assert.deepEqual(await decide(id, 'validated'), { outcome: 'unchanged', code: decided.code });
    assert.deepEqual(await decide(id, 'refused', 'nhầm'), ['decided-already']);
  });

  it('is refused with a reason, and may be reported again', async () => {
    const id = await reported({ heldOn: day('2026-03-12') });
    assert.deepEqual(await decide(id, 'refused'), ['refusal-reason-missing']);
    assert.deepEqual(await decide(id, 'refused', 'thiếu danh sách ký'), { outcome: 'recorded', code: null });
    assert.deepEqual(await decide(id, 'validated'), ['decided-already']);
    assert.equal(await attendanceOf('2026-03-12'), 0);
    const read = await readReported(partner(), id, NOW);
    assert.equal(read?.report.decided?.reason, 'thiếu danh sách ký');
    await decide(await reported({ heldOn: day('2026-03-12') }), 'validated');
    assert.equal(await attendanceOf('2026-03-12'), 40);
  });

  it('is not taken with any of the reasons against it, all at once, and is there once however often it is sent', async () => {
    const wrong = { commune: 'Xã không có', campaignCode: 'KHONG', programmeCode: 'KHONG', partners: ['KHONG'] };
    assert.deepEqual(await report({ ...wrong, attendance: null }), [
      'commune-unknown commune',
      'campaign-unknown campaignCode',
      'programme-unknown programmeCode',
      'partner-unknown partners',
      'attendance-missing attendance',
    ]);
    assert.deepEqual(await report({ heldOn: day('2026-11-28') }), ['present-before-the-day attendance']);
    const id = await reported({ heldOn: day('2026-11-27') });
    assert.equal(await report({ id }), 'unchanged');
    assert.deepEqual(await report({ id }, partner(UNION)), ['id-taken']);
  });

  it('is decided about by officers of its area only, never by whoever sent it', async () => {
    const id = await reported({ heldOn: day('2026-03-13') });
    assert.deepEqual(await decide(id, 'validated', null, officer([there])), ['report-unknown']);
    const own = deskIn(of.db, 'officer', { organisation: POST_OFFICE });
    assert.deepEqual(await decide(id, 'validated', null, own), ['own-report']);
    const both = await Promise.all([decide(id, 'validated'), decide(id, 'refused', 'không có')]);
    assert.equal(both.filter((each) => !Array.isArray(each)).length, 1, 'of two desks at one moment one decides');
  });

  it('is seen by its own organisation and by the officers of its area, and asked about where one like it stands there', async () => {
    const id = await reported({ heldOn: day('2026-03-14') });
    const like = await reported({ heldOn: day('2026-03-14') });
    const decided = await decide(like, 'validated');
    assert.ok(!Array.isArray(decided));
    const alike = async (desk: Desk) => (await readReported(desk, id, NOW))?.alike.map(({ code }) => code) ?? null;
    assert.deepEqual(await alike(officer()), [decided.code]);
    assert.equal(await alike(partner(UNION)), null);
    assert.equal(await alike(officer([there])), null);
    const seen = async (desk: Desk) => (await listReported(desk, ALL)).reports.some((each) => each.id === id);
    assert.deepEqual(
      [await seen(partner()), await seen(officer([here])), await seen(partner(UNION)), await seen(officer([there]))],
      [true, true, false, false],
    );
    assert.equal(await attendanceOf('2026-03-14', partner()), 40);
    assert.equal(await attendanceOf('2026-03-14', partner(UNION)), 0, 'a partner sees what it took part in');
    assert.equal(await readActivity(partner(UNION), decided.code ?? '', day('2026-11-27')), null);
  });
});
