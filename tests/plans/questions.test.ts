import assert from 'node:assert/strict';
import { before, it } from 'node:test';
import { day } from '#base/dates.ts';
import type { Desk } from '#server/desk/desk.ts';
import { recordOrganisations } from '#server/drive/organisations/record-organisations.ts';
import { takeCharge } from '#server/drive/organisations/take-charge.ts';
import { setGoal } from '#server/drive/planning/set-goal.ts';
import { setShares } from '#server/drive/planning/set-shares.ts';
import { questionPlan } from '#server/figures/planning/question-plan.ts';
import { deskNamed } from '../support/closings.ts';
import { onEveryDatabase } from '../support/database.ts';
import { openWithTallies } from '../support/indicators-register.ts';
import { addOrganisations, POST_OFFICE } from '../support/officers.ts';
import { BAC_KAN } from '../support/register.ts';
import { goal, planningAt, share } from './drafted-plan.ts';

const NOW = new Date('2021-06-20T03:00:00Z');
/** A commune of Pác Nặm, and a ward of the town. */
const [HERE, THERE] = ['01858', '01843'];

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
});
