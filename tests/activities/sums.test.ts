import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { before, it } from 'node:test';
import fc from 'fast-check';
import { addDays, type Day, day } from '#base/dates.ts';
import { type Uuid, uuid } from '#base/ids.ts';
import { CHANNELS } from '#coverage/facts.ts';
import { areaTree } from '#server/areas/area-tree.ts';
import { listActivities } from '#server/drive/activities/list-activities.ts';
import { mapActivities } from '#server/drive/activities/map-activities.ts';
import { type HandedActivity, recordActivity } from '#server/drive/activities/record-activity.ts';
import { readCampaign } from '#server/drive/campaigns/read-campaign.ts';
import { recordCampaign } from '#server/drive/campaigns/record-campaign.ts';
import { evaluateTexts } from '#server/figures/evaluate.ts';
import { recordEnrolment } from '#server/register/enrolling/record-enrolment.ts';
import { withdrawFact } from '#server/register/withdrawing/withdraw-fact.ts';
import { onEveryDatabase } from '../support/database.ts';
import { addNamedPeople, twoCommunes } from '../support/office.ts';
import { deskIn } from '../support/officers.ts';
import { deskOf, openRegister } from '../support/register.ts';

const NOW = new Date('2026-11-27T03:00:00Z');
const TODAY = day('2026-11-27');
const ALL = { limit: null, offset: 0, now: NOW };
const RUNS = 8;

onEveryDatabase('sums of activities and enrolments', (of) => {
  let commune: string;
  let person: Uuid;
  before(async () => {
    const here = await of.db.asOwner(async (tx) => {
      await openRegister(tx);
      const [first] = await twoCommunes(tx);
      person = (await addNamedPeople(tx, [{ name: 'Nông Thị Mai', areaId: first }]))[0] ?? assert.fail();
      return first;
    });
    commune = (await deskOf(of.db).read((tx) => areaTree(tx))).area(here).name;
  });

  const newId = (): Uuid => uuid(randomUUID());
  const officer = () => deskIn(of.db, 'officer');
  const hold = async (heldOn: Day, given: Partial<HandedActivity> = {}): Promise<{ id: Uuid; code: string }> => {
    const unsaid = { title: null, audience: null, programmeCode: null, partners: [], goal: null, startsAt: null };
    const where = { village: null, place: null, speaker: null, inCharge: null, materials: null, organisers: null };
    const said = {
      id: newId(),
      code: null,
      seen: null,
      kind: 'conference',
      heldOn,
      commune,
      campaignCode: null,
    } as const;
    const activity = { ...said, ...unsaid, ...where, attendance: 1, invited: null, reason: null, ...given };
    const answer = await recordActivity(officer(), activity, NOW);
    return answer.ok ? { id: activity.id, code: answer.value.code } : assert.fail(JSON.stringify(answer.error));
  };
  const list = async (from: Day, to: Day) => {
    const found = await listActivities(officer(), { from, to, kind: null, commune: null, campaign: null }, ALL);
    return found.ok ? found.value : assert.fail();
  };

  it('every enrolment of a time came by an activity, walked in, was visited, came online, or nobody said how: they sum to all', async () => {
    let year = 1995;
    const enrolments = fc.array(
      fc.record({
        channel: fc.constantFrom(...CHANNELS, null),
        after: fc.integer({ min: 0, max: 60 }),
        isWithdrawn: fc.boolean(),
      }),
      { maxLength: 8 },
    );
    await fc.assert(
      fc.asyncProperty(enrolments, async (given) => {
        year += 1;
        const first = day(`${year}-01-01`);
        const [from, to] = [first, addDays(first, 30)];
        const { code } = await hold(first);
        const counted = new Map<string | null, number>();
        const taken = new Set<string>();
        for (const { channel, after, isWithdrawn } of given) {
          const enrolledOn = addDays(first, after);
          if (taken.has(enrolledOn)) continue;
          taken.add(enrolledOn);
          const id = newId();
          const how = { channel, activityCode: channel === 'activity' ? code : null, agentCode: null };
          assert.ok(
            (await recordEnrolment(officer(), { id, personId: person, scheme: 'vsi', enrolledOn, ...how }, TODAY)).ok,
          );
          if (isWithdrawn) {
            const undone = { factKind: 'enrolment', factId: id, reason: 'ghi nhầm' } as const;
            assert.ok((await withdrawFact(officer(), undone)).ok);
          } else if (enrolledOn <= to) counted.set(channel, (counted.get(channel) ?? 0) + 1);
        }
        const { enrolments: found } = await list(from, to);
        assert.deepEqual(new Map(found.map(({ channel, enrolled }) => [channel, enrolled])), counted);
        const sum = found.reduce((all, { enrolled }) => all + enrolled, 0);
        const text = `enrolments(vsi, from=${from}, to=${to})`;
        const [figure] = await evaluateTexts(deskOf(of.db), [text], NOW);
        assert.equal(figure?.ok && figure.value.value, sum, 'the page and the figure say the same');
      }),
      { numRuns: RUNS },
    );
  });

  it('cancelled activities and organisers are never attendance, and a later change corrects every total (S24)', async () => {
    const [from, to] = [day('2025-04-01'), day('2025-04-30')];
    const terms = { title: 'Cao điểm', from, to, goal: null, inCharge: null, communes: [] };
    const given = { id: newId(), code: 'S24', seen: null, reason: null, ...terms };
    assert.ok((await recordCampaign(deskIn(of.db, 'planner'), given, NOW)).ok);
    const totals = async (): Promise<unknown[]> => {
      const communes = await mapActivities(officer(), { from, to, kind: null, commune: null, campaign: null }, NOW);
      const campaign = await readCampaign(officer(), 'S24', NOW);
      const [figure] = await evaluateTexts(deskOf(of.db), ['attendance(campaign=S24)'], NOW);
      const { attendance, audiences } = await list(from, to);
      return [
        attendance,
        audiences.reduce((all, each) => all + each.attendance, 0),
        communes.ok && communes.value.reduce((all, each) => all + each.attendance, 0),
        campaign?.campaign.attendance,
        figure?.ok && figure.value.value,
      ];
    };
    const guests = { campaignCode: 'S24', organisers: 9 };
    const kept = await hold(day('2025-04-10'), { ...guests, attendance: 40, audience: 'workers' });
    const cancelled = await hold(day('2025-04-11'), { ...guests, attendance: 25 });
    assert.deepEqual(await totals(), [65, 65, 65, 65, 65]);
    const withdrawn = { factKind: 'activity', factId: cancelled.id, reason: 'không tổ chức' } as const;
    assert.ok((await withdrawFact(officer(), withdrawn)).ok);
    assert.deepEqual(await totals(), [40, 40, 40, 40, 40]);
    await hold(day('2025-04-10'), {
      ...guests,
      code: kept.code,
      seen: kept.id,
      attendance: 35,
      audience: 'workers',
      reason: 'đếm lại',
    });
    assert.deepEqual(await totals(), [35, 35, 35, 35, 35]);
  });

  it('after each activity the months sum to the whole, on both sides of the turn of a month (S30)', async () => {
    const [first, last] = [day('2025-05-01'), day('2025-06-30')];
    let [may, june] = [0, 0];
    for (const [on, attendance] of [
      ['2025-05-31', 10],
      ['2025-06-01', 20],
      ['2025-05-01', 30],
      ['2025-06-30', 40],
    ] as const) {
      await hold(day(on), { attendance });
      if (on < '2025-06-01') may += attendance;
      else june += attendance;
      const parts = [await list(first, day('2025-05-31')), await list(day('2025-06-01'), last)];
      assert.deepEqual(
        [...parts, await list(first, last)].map((each) => each.attendance),
        [may, june, may + june],
      );
    }
  });
});
