import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { before, it } from 'node:test';
import { day } from '#base/dates.ts';
import { type Uuid, uuid } from '#base/ids.ts';
import { costOfEnrolment } from '#drive/activity.ts';
import { recordCost } from '#server/drive/activities/costs/record-cost.ts';
import { recordPopulation } from '#server/drive/activities/costs/record-population.ts';
import { withdrawCost } from '#server/drive/activities/costs/withdraw-cost.ts';
import { readActivity } from '#server/drive/activities/read-activity.ts';
import { recordEnrolment } from '#server/register/enrolling/record-enrolment.ts';
import { onEveryDatabase } from '../support/database.ts';
import { addNamedPeople, twoCommunes } from '../support/office.ts';
import { deskIn } from '../support/officers.ts';
import { openRegister } from '../support/register.ts';
import { addActivity } from './recorded-activity.ts';

const NOW = new Date('2026-11-27T03:00:00Z');
const TODAY = day('2026-11-27');

onEveryDatabase('what an activity cost, and how many people its village has', (of) => {
  let code: string;
  let there: number;
  let people: Uuid[];
  before(async () => {
    await of.db.asOwner(async (tx) => {
      await openRegister(tx);
      const [here, other] = await twoCommunes(tx);
      there = other;
      people = await addNamedPeople(
        tx,
        ['Nông Thị Mai', 'Lý Thị Lan', 'Hà Văn Mới'].map((name) => ({ name, areaId: here })),
      );
    });
    code = await addActivity(of.db);
  });

  const newId = (): Uuid => uuid(randomUUID());
  const officer = (areas: number[] | null = null) => deskIn(of.db, 'officer', { areas });
  const read = async () => (await readActivity(officer(), code, TODAY)) ?? assert.fail();
  const cost = async (given: object = {}, desk = officer()) => {
    const said = { item: 'Thuê hội trường', amount: 1_000_000, documentNo: 'PC 12', documentDay: day('2020-05-19') };
    const answer = await recordCost(desk, { id: newId(), code, ...said, ...given }, NOW);
    return answer.ok ? answer.value : answer.error.map(({ kind, at }) => `${kind} ${at ?? ''}`.trim());
  };
  const live = async (peopleThere: number, given: object = {}, desk = officer()) => {
    const said = { people: peopleThere, on: day('2020-01-01'), source: 'UBND xã' };
    const answer = await recordPopulation(desk, { id: newId(), code, ...said, ...given }, NOW);
    return answer.ok ? answer.value : answer.error.map(({ kind, at }) => `${kind} ${at ?? ''}`.trim());
  };

  it('is not known as long as nobody recorded it, or nobody enrolled: never 0 (S31)', async () => {
    const { activity } = await read();
    assert.deepEqual([activity.cost, costOfEnrolment(activity)], [null, null]);
    const id = newId();
    assert.equal(await cost({ id }), 'recorded');
    assert.equal(await cost({ id }), 'unchanged');
    const recorded = (await read()).activity;
    assert.deepEqual([recorded.cost, costOfEnrolment(recorded)], [1_000_000, null], 'nobody enrolled yet');
    for (const personId of people) {
      const how = { channel: 'activity', activityCode: code, agentCode: null } as const;
      const given = { id: newId(), personId, scheme: 'vsi', enrolledOn: day('2020-05-20'), ...how } as const;
      assert.ok((await recordEnrolment(officer(), given, TODAY)).ok);
    }
    assert.equal(costOfEnrolment((await read()).activity), 333_333, 'rounded to whole đồng');
  });

  it('is the sum of the items that hold; a withdrawn one stays to be seen, with its reason', async () => {
    const id = newId();
    assert.equal(await cost({ id, item: 'Nước uống', amount: 500_000 }), 'recorded');
    assert.equal((await read()).activity.cost, 1_500_000);
    const withdraw = async (given: object = {}, desk = officer()) => {
      const answer = await withdrawCost(desk, { code, costId: id, reason: 'ghi nhầm', ...given }, NOW);
      return answer.ok ? answer.value : answer.error.map(({ kind }) => kind);
    };
    assert.deepEqual(await withdraw({ reason: null }), ['reason-missing']);
    assert.deepEqual(await withdraw({ costId: newId() }), ['cost-unknown']);
    assert.deepEqual(await withdraw({}, officer([there])), ['activity-unknown']);
    assert.equal(await withdraw(), 'recorded');
    assert.equal(await withdraw(), 'unchanged');
    const { activity, costs } = await read();
    assert.equal(activity.cost, 1_000_000);
    assert.equal(costs.find((each) => each.id === id)?.withdrawnBecause, 'ghi nhầm');
    assert.deepEqual(await cost({ documentDay: day('2026-11-28') }), ['day-to-come documentDay']);
    assert.deepEqual(await cost({ code: 'KHONG' }), ['activity-unknown']);
    assert.deepEqual(await cost({}, officer([there])), ['activity-unknown']);
  });

  it('500 guests in a village of 200 are asked about, by what was known of the village nearest before the day', async () => {
    const questions = async () => (await read()).questions.map(({ question, other }) => [question, other]);
    assert.deepEqual([(await read()).population, await questions()], [null, []], 'not known is not asked');
    assert.equal(await live(50), 'recorded');
    assert.deepEqual(await questions(), [], '50 were invited, and 50 live there');
    assert.equal(await live(49, { on: day('2020-05-20') }), 'recorded');
    assert.deepEqual(await questions(), [['more-guests-than-villagers', '49']]);
    assert.equal(await live(60, { on: day('2021-01-01') }), 'recorded');
    assert.equal((await read()).population?.people, 49, 'a count of after the day does not take its place');
    assert.deepEqual(await live(10, { on: day('2026-11-28') }), ['day-to-come on']);
    assert.deepEqual(await live(10, {}, officer([there])), ['activity-unknown']);
  });
});
