import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { before, it } from 'node:test';
import { day } from '#base/dates.ts';
import { type Uuid, uuid } from '#base/ids.ts';
import type { AreaId } from '#coverage/facts.ts';
import { costOfEnrolment } from '#drive/activity.ts';
import { areaTree } from '#server/areas/area-tree.ts';
import { recordCost } from '#server/drive/activities/costs/record-cost.ts';
import { recordActivity } from '#server/drive/activities/record-activity.ts';
import { listCampaigns } from '#server/drive/campaigns/list-campaigns.ts';
import { readCampaign } from '#server/drive/campaigns/read-campaign.ts';
import { type HandedCampaign, recordCampaign } from '#server/drive/campaigns/record-campaign.ts';
import { addCampaigns } from '#server/drive/data/campaigns.ts';
import { evaluateTexts } from '#server/figures/evaluate.ts';
import { recordEnrolment } from '#server/register/enrolling/record-enrolment.ts';
import { withdrawFact } from '#server/register/withdrawing/withdraw-fact.ts';
import { onEveryDatabase } from '../support/database.ts';
import { addNamedPeople, twoCommunes } from '../support/office.ts';
import { deskIn } from '../support/officers.ts';
import { deskOf, openRegister } from '../support/register.ts';

const NOW = new Date('2026-11-27T03:00:00Z');
const TODAY = day('2026-11-27');

onEveryDatabase('a campaign of the drive', (of) => {
  let names: { here: string; there: string };
  let people: Uuid[];
  before(async () => {
    const [here, there] = await of.db.asOwner(async (tx): Promise<[AreaId, AreaId]> => {
      await openRegister(tx);
      const communes = await twoCommunes(tx);
      people = await addNamedPeople(
        tx,
        ['Nông Thị Mai', 'Lý Thị Lan', 'Hà Văn Mới'].map((name) => ({ name, areaId: communes[0] })),
      );
      return communes;
    });
    const tree = await deskOf(of.db).read((tx) => areaTree(tx));
    names = { here: tree.area(here).name, there: tree.area(there).name };
  });

  const newId = (): Uuid => uuid(randomUUID());
  const officer = () => deskIn(of.db, 'officer');
  const planner = () => deskIn(of.db, 'planner');
  const record = async (code: string, given: Partial<HandedCampaign> = {}) => {
    const days = { from: day('2026-04-01'), to: day('2026-05-31') };
    const said = { title: 'Đợt cao điểm', ...days, goal: 100, inCharge: 'Bà Hoà', communes: [] };
    const answer = await recordCampaign(
      planner(),
      { id: newId(), code, seen: null, reason: null, ...said, ...given },
      NOW,
    );
    return answer.ok ? answer.value.outcome : answer.error.map(({ kind, at }) => `${kind} ${at ?? ''}`.trim());
  };
  const hold = async (campaignCode: string, heldOn: string, commune: string, attendance: number): Promise<string> => {
    const unsaid = { title: null, audience: null, programmeCode: null, partners: [], goal: null, startsAt: null };
    const where = {
      village: null,
      place: null,
      speaker: null,
      inCharge: null,
      materials: null,
      organisers: null,
      reason: null,
    };
    const given = {
      id: newId(),
      code: null,
      seen: null,
      kind: 'conference',
      heldOn: day(heldOn),
      commune,
      campaignCode,
    } as const;
    const answer = await recordActivity(
      officer(),
      { ...given, ...unsaid, ...where, attendance, invited: attendance },
      NOW,
    );
    return answer.ok ? answer.value.code : assert.fail(JSON.stringify(answer.error));
  };
  const enrol = async (person: number, activityCode: string, scheme: 'vsi' | 'hhi', on: string): Promise<void> => {
    const how = { channel: 'activity', activityCode, agentCode: null } as const;
    const personId = people[person] ?? assert.fail();
    const given = { id: newId(), personId, scheme, enrolledOn: day(on), ...how };
    assert.ok((await recordEnrolment(officer(), given, TODAY)).ok);
  };
  const read = async (code: string) => (await readCampaign(officer(), code, NOW)) ?? assert.fail();

  it('is recorded once however often it is sent, and changed with a reason in the version that was seen', async () => {
    const id = newId();
    assert.equal(await record('CD-1', { id }), 'recorded');
    assert.equal(await record('CD-1', { id }), 'unchanged');
    assert.deepEqual(await record('CD-X', { id }), ['id-taken']);
    assert.deepEqual(await record('CD-1'), ['code-taken code', 'campaign-said-so']);
    assert.deepEqual(await record('CD-1', { seen: 1 }), ['reason-missing reason', 'campaign-said-so']);
    assert.deepEqual(await record('CD-1', { seen: 0, goal: 120, reason: 'giao thêm' }), ['changed-meanwhile']);
    assert.equal(await record('CD-1', { seen: 1, goal: 120, reason: 'giao thêm' }), 'recorded');
    const { campaign, versions } = await read('CD-1');
    assert.deepEqual([campaign.goal, versions.map(({ goal }) => goal)], [120, [120, 100]]);
  });

  it('is refused with every reason at once', async () => {
    const wrong = { from: day('2026-06-01'), to: day('2026-05-31'), communes: [names.here, 'Xã không có'] };
    assert.deepEqual(await record('mã có dấu', wrong), [
      'code-not-plain code',
      'days-reversed from',
      'commune-unknown communes',
    ]);
    assert.deepEqual(await record('CD-KHONG', { seen: 1, reason: 'x' }), ['campaign-unknown']);
    assert.equal(await record('CD-MOT-NGAY', { from: day('2026-05-31') }), 'recorded', 'one day is a campaign too');
  });

  it('sums its activities, by commune and by scheme, and no more one that was withdrawn', async () => {
    assert.equal(await record('CD-2'), 'recorded');
    const first = await hold('CD-2', '2026-04-10', names.here, 30);
    await hold('CD-2', '2026-04-11', names.there, 20);
    const cancelled = await hold('CD-2', '2026-04-12', names.here, 99);
    await enrol(0, first, 'vsi', '2026-04-10');
    await enrol(0, first, 'hhi', '2026-04-10');
    await enrol(1, first, 'vsi', '2026-04-10');
    const { rows } = await of.db.asOwner((tx) =>
      tx.query<{ id: Uuid }>('select id from activities where code = $1', [cancelled]),
    );
    const factId = rows[0]?.id ?? assert.fail();
    const withdrawn = { factKind: 'activity', factId, reason: 'không tổ chức' } as const;
    assert.ok((await withdrawFact(officer(), withdrawn)).ok);
    const { campaign, areas, outside } = await read('CD-2');
    const { total, invited, attendance, enrolled, vsi, hhi } = campaign;
    assert.deepEqual([total, invited, attendance, enrolled, vsi, hhi], [2, 50, 50, 3, 2, 1]);
    assert.deepEqual(
      areas.map((each) => [each.attendance, each.enrolled]),
      [
        [30, 3],
        [20, 0],
      ],
    );
    for (const sum of ['total', 'invited', 'attendance', 'enrolled'] as const)
      assert.equal(
        areas.reduce((all, each) => all + each[sum], 0),
        campaign[sum],
        `the communes sum to the campaign: ${sum}`,
      );
    assert.deepEqual(outside, []);
    const listed = await listCampaigns(planner());
    assert.equal(listed.find(({ code }) => code === 'CD-2')?.enrolled, 3);
    const [figure] = await evaluateTexts(deskOf(of.db), ['attendance(campaign=CD-2)'], NOW);
    assert.equal(figure?.ok && figure.value.value, 50, 'the page and the figure say the same');
  });

  it('sums what is recorded of costs, by kind too; an enrolment costs what those activities cost that say so', async () => {
    assert.equal(await record('CD-PHI'), 'recorded');
    const [paid, unsaid] = [
      await hold('CD-PHI', '2026-04-10', names.here, 30),
      await hold('CD-PHI', '2026-04-11', names.here, 20),
    ];
    await enrol(2, paid, 'vsi', '2026-04-10');
    await enrol(2, paid, 'hhi', '2026-04-10');
    await enrol(2, unsaid, 'vsi', '2026-04-11');
    const before = (await read('CD-PHI')).campaign;
    assert.deepEqual([before.cost, before.costed], [null, 0], 'not known is not 0');
    for (const amount of [1_000_000, 500_000]) {
      const item = { item: 'Hội trường', amount, documentNo: 'PC 1', documentDay: day('2026-04-09') };
      assert.ok((await recordCost(officer(), { id: newId(), code: paid, ...item }, NOW)).ok);
    }
    const { campaign, kinds } = await read('CD-PHI');
    const { cost, costed, costedEnrolled, enrolled } = campaign;
    assert.deepEqual([cost, costed, costedEnrolled, enrolled], [1_500_000, 1, 2, 3]);
    assert.equal(costOfEnrolment({ cost, enrolled: costedEnrolled }), 750_000);
    assert.deepEqual(
      kinds.map((each) => [each.kind, each.total, each.cost, each.costed]),
      [['conference', 2, 1_500_000, 1]],
    );
  });

  it('asks about activities on other days and in other communes, on both sides of the border', async () => {
    assert.equal(await record('CD-3', { communes: [names.here] }), 'recorded');
    await hold('CD-3', '2026-04-01', names.here, 1);
    await hold('CD-3', '2026-05-31', names.here, 1);
    const early = await hold('CD-3', '2026-03-31', names.here, 1);
    const late = await hold('CD-3', '2026-06-01', names.there, 1);
    const away = await hold('CD-3', '2026-05-30', names.there, 1);
    const { outside } = await read('CD-3');
    assert.deepEqual(
      outside.map(({ code, question }) => [code, question]),
      [
        [early, 'not-on-its-days'],
        [away, 'not-in-its-areas'],
        [late, 'not-on-its-days'],
      ],
    );
  });

  it('of a year that is long past knows its communes as they are called today', async () => {
    const days = { from: day('2020-05-01'), to: day('2020-05-31') };
    assert.equal(await record('CD-2020', { ...days, communes: [names.here] }), 'recorded');
    await hold('CD-2020', '2020-05-08', names.here, 1);
    const away = await hold('CD-2020', '2020-05-09', names.there, 1);
    assert.deepEqual(
      (await read('CD-2020')).outside.map(({ code, question }) => [code, question]),
      [[away, 'not-in-its-areas']],
    );
  });

  it('of which a file brought only the title has no days until its first version says them', async () => {
    await deskOf(of.db).write('demonstration.load', async (tx) => {
      await addCampaigns(tx, [{ code: 'CD-TEP', title: 'Từ tệp' }]);
      tx.audit({ campaign: 'CD-TEP' });
    });
    const before = await read('CD-TEP');
    assert.deepEqual([before.campaign.title, before.campaign.from, before.versions], ['Từ tệp', null, []]);
    assert.equal(await record('CD-TEP', { seen: 0, title: 'Đúng tên' }), 'recorded');
    assert.equal((await read('CD-TEP')).campaign.title, 'Đúng tên');
    assert.equal(await readCampaign(officer(), 'KHONG', NOW), null);
  });
});
