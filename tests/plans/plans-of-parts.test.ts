import assert from 'node:assert/strict';
import { before, it } from 'node:test';
import { day } from '#base/dates.ts';
import type { UnitId } from '#drive/plans/plan.ts';
import type { Desk } from '#server/desk/desk.ts';
import { recordOrganisations } from '#server/drive/organisations/record-organisations.ts';
import { takeCharge } from '#server/drive/organisations/take-charge.ts';
import { approvePlan } from '#server/drive/planning/approve-plan.ts';
import { draftPlan } from '#server/drive/planning/draft-plan.ts';
import { listPlans } from '#server/drive/planning/list-plans.ts';
import { readPlan } from '#server/drive/planning/read-plan.ts';
import { setShares } from '#server/drive/planning/set-shares.ts';
import { submitPlan } from '#server/drive/planning/submit-plan.ts';
import { distributeTarget } from '#server/figures/planning/distribute-target.ts';
import { followPlan } from '#server/figures/planning/follow-plan.ts';
import { questionPlan } from '#server/figures/planning/question-plan.ts';
import { deskNamed } from '../support/closings.ts';
import { onEveryDatabase } from '../support/database.ts';
import { openWithTallies } from '../support/indicators-register.ts';
import { goal, kinds, plan, share } from './drafted-plan.ts';

/** A commune of Pác Nặm, and a ward of the town. */
const [HERE, THERE] = ['01858', '01843'];
const NOW = new Date('2021-07-01T03:00:00Z');
const DISTRICT: UnitId = 'area:060';
const seen = Number.MAX_SAFE_INTEGER;

onEveryDatabase('the plan of a base office', (of) => {
  let hoa: Desk;
  let binh: Desk;
  let oanh: Desk;
  let phuc: Desk;
  let thi: Desk;
  let abroad: Desk;
  before(async () => {
    await of.db.asOwner((tx) =>
      openWithTallies(tx, [
        [HERE, 'joined', '2020-03-01', '2020-03-01', 300],
        [THERE, 'joined', '2020-03-01', '2020-03-01', 100],
        [HERE, 'joined', '2021-03-01', '2021-03-01', 40],
      ]),
    );
    const { rows } = await of.db.asOwner((tx) =>
      tx.query<{ id: number; code: string }>(
        `select id, code from areas where code in ('060', '061', '01843') order by code, valid_from`,
      ),
    );
    const [here, there] = rows.filter(({ code }) => code.length === 3).map(({ id }) => id);
    const ward = rows.findLast(({ code }) => code === THERE)?.id;
    hoa = deskNamed(of.db, 'Hòa', 'planner');
    binh = deskNamed(of.db, 'Bình', 'planner');
    oanh = deskNamed(of.db, 'Oanh', 'officer', { areas: [here ?? 0] });
    phuc = deskNamed(of.db, 'Phúc', 'officer', { areas: [here ?? 0] });
    thi = deskNamed(of.db, 'Thị', 'officer', { areas: [ward ?? 0] });
    abroad = deskNamed(of.db, 'Xa', 'officer', { areas: [there ?? 0] });
  });
  const how = { action: 'plan.set-shares', isByHand: true, now: NOW };
  const ofDistrict = (value: number) => plan({ owner: 'BHXH huyện Pác Nặm', top: DISTRICT, goal: goal({ value }) });

  it('shares out what the province gave it, is approved in the office by somebody else, and sets targets of its communes', async () => {
    const whole = plan({ goal: goal({ value: 1_000 }) });
    assert.ok((await draftPlan(hoa, whole, NOW)).ok);
    assert.ok((await setShares(hoa, { goalId: whole.goal.id, seen, shares: [share(DISTRICT, 700)] }, how)).ok);
    assert.ok((await submitPlan(hoa, { planId: whole.id, version: 1 })).ok);
    assert.ok((await approvePlan(binh, { planId: whole.id, version: 1 }, NOW)).ok);
    const own = ofDistrict(720);
    assert.deepEqual(await draftPlan(oanh, own, NOW), { ok: true, value: 'recorded' });
    const read = await readPlan(oanh, { id: own.id, version: null }, NOW);
    assert.deepEqual([read?.areas[0]?.unit, read?.areas[0]?.under], [DISTRICT, null]);
    assert.ok(read?.areas.slice(1).every(({ level, under }) => level === 'commune' && under === DISTRICT));
    assert.deepEqual(
      read?.assigned.map(({ documentNo, value }) => [documentNo, value]),
      [[whole.documentNo, 700]],
    );
    const by = { formulas: { district: null, commune: 'equal' }, keepsByHand: true } as const;
    const shared = await distributeTarget(oanh, { planId: own.id, goalId: own.goal.id, ...by }, NOW);
    assert.deepEqual(shared, { ok: true, value: { changed: (read?.areas.length ?? 0) - 1 } });
    const [followed] = (await followPlan(oanh, { id: own.id, on: day('2021-06-30') }, NOW)) ?? [];
    assert.deepEqual([followed?.value, followed?.target], [40, 720], 'of the district alone');
    assert.deepEqual(
      (await questionPlan(oanh, own.id, NOW))?.map(({ kind, unit, known }) => [kind, unit, known]),
      [['beyond-ever', DISTRICT, 300]],
    );
    assert.ok((await submitPlan(oanh, { planId: own.id, version: 1 })).ok);
    assert.deepEqual(kinds(await approvePlan(oanh, { planId: own.id, version: 1 }, NOW)), ['own-draft']);
    assert.ok((await approvePlan(phuc, { planId: own.id, version: 1 }, NOW)).ok);
    const listed = (await listPlans(oanh, { year: '2021', area: null }, NOW)).plans.map(({ owner, part }) => [
      owner,
      part,
    ]);
    assert.ok(listed.some(([owner, part]) => owner === own.owner && part === 'Huyện Pác Nặm'));
  });

  it('has a norm for each district as one district, and its whole can be taken out and set again', async () => {
    const norm = goal({ kind: 'norm', per: 'district', value: 30 });
    const own = plan({ owner: 'BHXH huyện Pác Nặm', top: DISTRICT, goal: norm });
    assert.ok((await draftPlan(oanh, own, NOW)).ok);
    const [followed] = (await followPlan(oanh, { id: own.id, on: day('2021-06-30') }, NOW)) ?? [];
    assert.deepEqual([followed?.value, followed?.target], [40, 30]);
    for (const value of [null, 35])
      assert.deepEqual(await setShares(oanh, { goalId: norm.id, seen, shares: [share(DISTRICT, value)] }, how), {
        ok: true,
        value: { changed: 1 },
      });
  });

  it('is drafted by an officer of their own areas only, and read, changed and approved by nobody of others', async () => {
    const own = ofDistrict(500);
    assert.deepEqual(kinds(await draftPlan(abroad, own, NOW)), ['top-of-others top']);
    assert.deepEqual(kinds(await draftPlan(oanh, plan(), NOW)), ['top-of-others top'], 'not of the whole province');
    assert.deepEqual(kinds(await draftPlan(oanh, plan({ top: 'area:999' }), NOW)), ['top-unknown top']);
    assert.ok((await draftPlan(oanh, own, NOW)).ok);
    assert.equal(await readPlan(abroad, { id: own.id, version: null }, NOW), null);
    const given = { goalId: own.goal.id, seen, shares: [share(`area:${HERE}`, 5)] };
    assert.deepEqual(kinds(await setShares(abroad, given, how)), ['plan-unknown']);
    assert.deepEqual(kinds(await submitPlan(abroad, { planId: own.id, version: 1 })), ['plan-unknown']);
    assert.ok((await setShares(oanh, given, how)).ok);
    assert.deepEqual(kinds(await setShares(oanh, { ...given, shares: [share(`area:${THERE}`, 5)] }, how)), [
      `unit-unknown area:${THERE}`,
    ]);
    const whole = plan();
    assert.ok((await draftPlan(hoa, whole, NOW)).ok);
    const shares = [share(`area:${HERE}`, 5)];
    assert.deepEqual(kinds(await setShares(oanh, { goalId: whole.goal.id, seen, shares }, how)), ['plan-unknown']);
    assert.equal((await readPlan(oanh, { id: whole.id, version: null }, NOW))?.canChange, false);
  });

  it('is listed by the areas of its own period: of a base office at the end of 2025, which began with districts', async () => {
    const now = new Date('2025-11-27T03:00:00Z');
    const office = { code: 'CS-2', name: 'Cơ sở 2', kind: 'si_office', areaCode: '19', partOf: null } as const;
    assert.ok((await recordOrganisations(hoa, { organisations: [office], on: day('2025-11-27') }, now)).ok);
    assert.ok((await takeCharge(hoa, { code: 'CS-2', communes: [THERE], since: day('2025-07-01') }, now)).ok);
    const own = plan({ owner: 'Cơ sở 2', period: '2025-12', top: 'organisation:CS-2' });
    assert.deepEqual(await draftPlan(thi, own, now), { ok: true, value: 'recorded' });
    const listed = async (desk: Desk) => {
      const { plans, areas } = await listPlans(desk, { year: '2025', area: null }, now);
      const part = plans.find(({ id }) => id === own.id)?.part;
      return [part, [`area:${THERE}`, 'organisation:CS-2'].map((unit) => areas.some((each) => each.unit === unit))];
    };
    assert.deepEqual(await listed(thi), ['Cơ sở 2', [true, true]]);
    assert.deepEqual(await listed(hoa), ['Cơ sở 2', [true, true]]);
    assert.deepEqual(await listed(abroad), [undefined, [false, false]]);
  });

  it('of 2026 is of an office with the communes in its charge', async () => {
    const now = new Date('2026-11-27T03:00:00Z');
    const on = day('2026-11-27');
    const office = { code: 'CS-1', name: 'Cơ sở 1', kind: 'si_office', areaCode: '19', partOf: null } as const;
    assert.ok((await recordOrganisations(hoa, { organisations: [office], on }, now)).ok);
    assert.ok((await takeCharge(hoa, { code: 'CS-1', communes: [THERE], since: day('2025-07-01') }, now)).ok);
    const own = plan({
      owner: 'Cơ sở 1',
      period: '2026',
      top: 'organisation:CS-1',
      goal: goal({ kind: 'stock', value: 90 }),
    });
    assert.ok((await draftPlan(hoa, own, now)).ok);
    assert.ok((await setShares(hoa, { goalId: own.goal.id, seen, shares: [share(`area:${THERE}`, 90)] }, how)).ok);
    const read = await readPlan(hoa, { id: own.id, version: null }, now);
    assert.deepEqual(
      read?.areas.map(({ unit, under }) => [unit, under]),
      [
        ['organisation:CS-1', null],
        [`area:${THERE}`, 'organisation:CS-1'],
      ],
    );
    const [followed] = (await followPlan(hoa, { id: own.id, on }, now)) ?? [];
    assert.equal(followed?.value, 100);
    assert.deepEqual(
      (await questionPlan(hoa, own.id, now))?.map(({ kind, unit, known }) => [kind, unit, known]),
      [
        ['below-today', 'organisation:CS-1', 100],
        ['below-today', `area:${THERE}`, 100],
      ],
    );
  });
});
