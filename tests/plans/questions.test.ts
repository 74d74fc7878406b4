import assert from 'node:assert/strict';
import { before, it } from 'node:test';
import { day } from '#base/dates.ts';
import type { Desk } from '#server/desk/desk.ts';
import { recordOrganisations } from '#server/drive/organisations/record-organisations.ts';
import { takeCharge } from '#server/drive/organisations/take-charge.ts';
import { approvePlan } from '#server/drive/planning/approve-plan.ts';
import { revisePlan } from '#server/drive/planning/revise-plan.ts';
import { setGoal } from '#server/drive/planning/set-goal.ts';
import { setShares } from '#server/drive/planning/set-shares.ts';
import { submitPlan } from '#server/drive/planning/submit-plan.ts';
import { questionPlan } from '#server/figures/planning/question-plan.ts';
import { reachTarget } from '#server/figures/planning/reach-target.ts';
import { deskNamed } from '../support/closings.ts';
import { onEveryDatabase } from '../support/database.ts';
import { openWithTallies } from '../support/indicators-register.ts';
import { addOrganisations, POST_OFFICE } from '../support/officers.ts';
import { BAC_KAN } from '../support/register.ts';
import { goal, kinds, planningAt, share } from './drafted-plan.ts';

const NOW = new Date('2021-06-20T03:00:00Z');
/** A commune of Pác Nặm, and a ward of the town. */
const [HERE, THERE] = ['01858', '01843'];
/** A commune since July 2025. */
const NORTH = '01864';

onEveryDatabase('what is asked about a plan', (of) => {
  let hoa: Desk;
  let planning: ReturnType<typeof planningAt>;
  before(async () => {
    await of.db.asOwner((tx) =>
      openWithTallies(tx, [
        [HERE, 'joined', '2020-03-01', '2020-03-01', 300],
        [THERE, 'joined', '2020-03-01', '2020-03-01', 100],
      ]),
    );
    await addOrganisations(of.db, BAC_KAN, [POST_OFFICE]);
    hoa = deskNamed(of.db, 'Hòa', 'planner');
    planning = planningAt(hoa, NOW);
  });
  const asked = async (id: Parameters<typeof questionPlan>[1], now = NOW) =>
    (await questionPlan(hoa, id, now))?.map(({ kind, unit, known }) => [kind, unit, known]);

  it('compares nobody who works in an area with all of the province', async () => {
    const { id } = await planning.drafted({ goal: goal({ kind: 'stock', value: 450 }) });
    await planning.set(id, [
      share('area:060', 320),
      share('organisation:BD-06', 200, 'area:060'),
      share('agent:NVT-1', 90, 'organisation:BD-06'),
    ]);
    assert.deepEqual(await asked(id), []);
    const flow = await planning.drafted({ goal: goal({ value: 400 }) });
    await planning.set(flow.id, [share('area:060', 300), share('organisation:BD-06', 500, 'area:060')]);
    assert.deepEqual(await asked(flow.id), []);
  });

  it('multiplies the norm that holds, where an earlier one was taken out', async () => {
    const { id } = await planning.drafted({ goal: goal({ value: 200 }) });
    const add = async (value: number, kind: 'norm' | 'activities') => {
      const given = goal({ kind, value, per: kind === 'norm' ? 'activity' : null });
      assert.deepEqual(await setGoal(hoa, { planId: id, ...given }, NOW), { ok: true, value: 'recorded' });
      return given.id;
    };
    await add(20, 'activities');
    const first = await add(11, 'norm');

    const how = { action: 'plan.set-shares', isByHand: true, now: NOW };
    assert.ok(
      (await setShares(hoa, { goalId: first, seen: Number.MAX_SAFE_INTEGER, shares: [share('area:06', null)] }, how))
        .ok,
    );
    await add(12, 'norm');
    assert.deepEqual(await asked(id), [['norm-contradicts', 'area:06', 240]]);
  });

  it('looks at the past of a collector whatever signs the code has', async () => {
    const { id } = await planning.drafted({ goal: goal({ value: 400 }) });
    await planning.set(id, [share('agent:NVT(1),2', 90, 'area:06')]);
    assert.deepEqual(await asked(id), [['beyond-ever', 'agent:NVT(1),2', 0]]);
  });

  it('is asked of base offices as of the districts before them', async () => {
    const now = new Date('2026-11-27T03:00:00Z');
    const office = { code: 'CS-1', name: 'Cơ sở 1', kind: 'si_office', areaCode: '19', partOf: null } as const;
    assert.ok((await recordOrganisations(hoa, { organisations: [office], on: day('2026-11-27') }, now)).ok);
    assert.ok((await takeCharge(hoa, { code: 'CS-1', communes: [THERE], since: day('2025-07-01') }, now)).ok);
    const at2026 = planningAt(hoa, now);
    const stock = await at2026.drafted({ period: '2026', goal: goal({ kind: 'stock', value: 500 }) });
    await at2026.set(stock.id, [share('organisation:CS-1', 90)]);
    assert.deepEqual(await asked(stock.id, now), [['below-today', 'organisation:CS-1', 100]]);
    const flow = await at2026.drafted({ period: '2026', goal: goal({ value: 0 }) });
    await at2026.set(flow.id, [share('organisation:CS-1', 5_000)]);
    assert.deepEqual(await asked(flow.id, now), [['beyond-ever', 'organisation:CS-1', 0]]);
  });

  it('counts an office by its own norm, one without by the plan’s, in every version, and tells an officer of one nothing of the others', async () => {
    const now = new Date('2026-11-27T03:00:00Z');
    const office = { code: 'CS-3', name: 'Cơ sở 3', kind: 'si_office', areaCode: '19', partOf: null } as const;
    assert.ok((await recordOrganisations(hoa, { organisations: [office], on: day('2026-11-27') }, now)).ok);
    assert.ok((await takeCharge(hoa, { code: 'CS-3', communes: [NORTH], since: day('2025-07-01') }, now)).ok);
    const [own, other] = ['organisation:CS-3', 'organisation:CS-1'] as const;
    const how = { action: 'plan.set-shares', isByHand: true, now };
    const { id, goal: people } = await planningAt(hoa, now).drafted({ period: '2026', goal: goal({ value: 0 }) });
    const give = async (given: ReturnType<typeof goal>, shares: ReturnType<typeof share>[]) => {
      if (given.id !== people.id) assert.ok((await setGoal(hoa, { planId: id, ...given }, now)).ok);
      assert.ok((await setShares(hoa, { goalId: given.id, seen: Number.MAX_SAFE_INTEGER, shares }, how)).ok);
      return given.id;
    };
    await give(people, [share('area:19', 400), share(own, 300), share(other, 100)]);
    await give(goal({ kind: 'activities', value: 30 }), [share(own, 20), share(other, 10)]);
    const norm = await give(goal({ kind: 'norm', per: 'activity', value: 10 }), []);
    const norms = async (desk = hoa) =>
      (await questionPlan(desk, id, now))?.flatMap(({ kind, unit, known }) =>
        kind === 'norm-contradicts' ? [[unit, known]] : [],
      );
    assert.deepEqual(await norms(), [
      ['area:19', 300],
      [own, 200],
    ]);
    assert.ok(
      (await setShares(hoa, { goalId: norm, seen: Number.MAX_SAFE_INTEGER, shares: [share(own, 16)] }, how)).ok,
    );
    assert.deepEqual(await norms(), [
      ['area:19', 420],
      [own, 320],
    ]);
    const stale = await setShares(hoa, { goalId: norm, seen: 0, shares: [share(own, 15)] }, how);
    assert.deepEqual(kinds(stale), [`changed-meanwhile ${own}`]);
    const reached = await reachTarget(hoa, { planId: id, version: null, goalId: norm, on: day('2026-11-27') }, now);
    const units = reached?.units.map(({ unit }) => unit) ?? [];
    assert.ok(units.includes(own) && units.includes(other), 'who has no norm of its own is followed by the plan’s');
    const { rows } = await of.db.asOwner((tx) =>
      tx.query<{ id: number }>(`select id from areas where code = $1 order by valid_from desc limit 1`, [NORTH]),
    );
    const oanh = deskNamed(of.db, 'Oanh', 'officer', { areas: [rows[0]?.id ?? 0] });
    assert.deepEqual(await norms(oanh), [[own, 320]]);
    assert.ok((await submitPlan(hoa, { planId: id, version: 1 })).ok);
    assert.ok((await approvePlan(deskNamed(of.db, 'Bình', 'planner'), { planId: id, version: 1 }, now)).ok);
    const next = { documentNo: 'KH-2', documentDay: day('2026-11-27'), reason: 'thêm hội nghị' };
    assert.ok((await revisePlan(hoa, { planId: id, from: 1, ...next })).ok);
    assert.deepEqual(await norms(), [
      ['area:19', 420],
      [own, 320],
    ]);
  });
});
