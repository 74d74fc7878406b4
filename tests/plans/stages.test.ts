import assert from 'node:assert/strict';
import { before, it } from 'node:test';
import { day } from '#base/dates.ts';
import type { UnitId } from '#drive/plans/plan.ts';
import type { Desk } from '#server/desk/desk.ts';
import { approvePlan } from '#server/drive/planning/approve-plan.ts';
import { draftPlan } from '#server/drive/planning/draft-plan.ts';
import { readPlan } from '#server/drive/planning/read-plan.ts';
import { revisePlan } from '#server/drive/planning/revise-plan.ts';
import { setShares } from '#server/drive/planning/set-shares.ts';
import { setStages } from '#server/drive/planning/set-stages.ts';
import { submitPlan } from '#server/drive/planning/submit-plan.ts';
import { distributeStages } from '#server/figures/planning/distribute-stages.ts';
import { followPlan } from '#server/figures/planning/follow-plan.ts';
import { reachStages } from '#server/figures/planning/reach-stages.ts';
import { deskNamed } from '../support/closings.ts';
import { onEveryDatabase } from '../support/database.ts';
import { openWithTallies } from '../support/indicators-register.ts';
import { goal, kinds, plan, share } from './drafted-plan.ts';

const HERE = '01843';
const NOW = new Date('2021-07-01T03:00:00Z');

onEveryDatabase('a target over its period', (of) => {
  let hoa: Desk;
  let binh: Desk;
  before(async () => {
    await of.db.asOwner((tx) =>
      openWithTallies(tx, [
        [HERE, 'joined', '2020-03-01', '2020-03-01', 300],
        [HERE, 'joined', '2020-11-01', '2020-11-01', 100],
        [HERE, 'joined', '2021-01-15', '2021-01-15', 50],
        [HERE, 'joined', '2021-06-15', '2021-06-15', 20],
      ]),
    );
    hoa = deskNamed(of.db, 'Hòa', 'planner');
    binh = deskNamed(of.db, 'Bình', 'planner');
  });

  const drafted = async (given: Parameters<typeof goal>[0], period = '2021') => {
    const made = plan({ goal: goal(given), period, owner: `Chủ ${Math.random()}` });
    assert.ok((await draftPlan(hoa, made, NOW)).ok);
    return { planId: made.id, goalId: made.goal.id };
  };
  const stagesOf = async (
    at: { planId: Parameters<typeof reachStages>[1]['planId']; goalId: typeof at.planId },
    unit: UnitId | null = null,
  ) => (await reachStages(hoa, { ...at, version: null, unit, on: day('2021-06-30') }, NOW)) ?? assert.fail();
  const typed = (stages: Record<string, number | string | null>) =>
    Object.entries(stages).map(([stage, value]) => ({ stage, value }));
  const BY_HAND = { action: 'plan.set-stages', isByHand: true } as const;
  const seen = Number.MAX_SAFE_INTEGER;

  it('is shared out to months as last year went, beside what each brought, and to a commune in the same proportions', async () => {
    const at = await drafted({ value: 800 });
    assert.deepEqual(await distributeStages(hoa, { ...at, length: 'month', formula: 'last-year' }, NOW), {
      ok: true,
      value: { changed: 12 },
    });
    const whole = await stagesOf(at);
    const shown = whole.stages.filter(({ value, reached }) => value > 0 || (reached ?? 0) > 0);
    assert.deepEqual(
      shown.map(({ stage, value, reached }) => [stage, value, reached]),
      [
        ['2021-01', 0, 50],
        ['2021-03', 600, 0],
        ['2021-06', 0, 20],
        ['2021-11', 200, null],
      ],
    );
    assert.equal(whole.left, 0);
    const how = { action: 'plan.set-shares', isByHand: true, now: NOW };
    assert.ok((await setShares(hoa, { goalId: at.goalId, seen, shares: [share(`area:${HERE}`, 9)] }, how)).ok);
    const part = await stagesOf(at, `area:${HERE}`);
    assert.deepEqual(
      part.stages.filter(({ value }) => value > 0).map(({ stage, value }) => [stage, value]),
      [
        ['2021-03', 7],
        ['2021-11', 2],
      ],
    );
  });

  it('of a stock ends each month higher, from who is covered before the year', async () => {
    const at = await drafted({ kind: 'stock', value: 765 });
    assert.ok((await distributeStages(hoa, { ...at, length: 'month', formula: 'even' }, NOW)).ok);
    const { stages, left } = await stagesOf(at);
    assert.deepEqual([stages[0]?.value, stages.at(-1)?.value, left], [431, 765, 0]);
    assert.deepEqual([stages[0]?.reached, stages[5]?.reached, stages[6]?.reached], [450, 470, null]);
    const [followed] = (await followPlan(hoa, { id: at.planId, on: day('2021-06-30') }, NOW)) ?? [];
    assert.equal(followed?.pace?.behind, (stages[5]?.value ?? 0) - 470, 'behind what is planned for June');
  });

  it('is typed month by month or week by week, never both, with every refused part at once', async () => {
    const at = await drafted({ value: 100 });
    const set = (stages: Record<string, number | string | null>, last = seen) =>
      setStages(hoa, { goalId: at.goalId, seen: last, stages: typed(stages) }, BY_HAND);
    assert.deepEqual(kinds(await set({ '2021-01': 'nhiều', '2021-02': 1.5, '2021-13': 4, '2022-01': 4 })), [
      ...['not-a-number 2021-01', 'not-whole 2021-02', 'stage-unknown 2021-13', 'stage-unknown 2022-01'],
    ]);
    assert.deepEqual(kinds(await set({ '2021-01': 1, '2021-W05': 4 })), ['stage-unknown 2021-W05']);
    assert.deepEqual(await set({ '2021-01': '10', '2021-02': '60' }), { ok: true, value: { changed: 2 } });
    const first = await stagesOf(at);
    assert.deepEqual([first.left, first.stages.length, first.stages.every(({ isByHand }) => isByHand)], [30, 2, true]);
    await set({ '2021-02': 70 });
    assert.deepEqual(kinds(await set({ '2021-02': 80 }, first.seen)), ['changed-meanwhile 2021-02']);
    assert.deepEqual(await set({ '2021-W05': 4 }), { ok: true, value: { changed: 1 } });
    assert.deepEqual(
      (await stagesOf(at)).stages.map(({ stage }) => stage),
      ['2021-W05'],
    );
    const rate = await drafted({ kind: 'growth', value: 30 });
    const refused = await distributeStages(hoa, { ...rate, length: 'month', formula: 'even' }, NOW);
    assert.deepEqual(kinds(refused), ['not-summed']);
    const early = await drafted({ value: 5 }, '2015');
    assert.deepEqual(kinds(await distributeStages(hoa, { ...early, length: 'month', formula: 'last-year' }, NOW)), [
      'last-year-unknown',
    ]);
  });

  it('is approved by nobody who shared it out over time, and goes along into the next version', async () => {
    const at = await drafted({ value: 100 });
    const months = { ...at, length: 'month', formula: 'even' } as const;
    assert.ok((await distributeStages(binh, months, NOW)).ok);
    assert.ok((await submitPlan(hoa, { planId: at.planId, version: 1 })).ok);
    assert.deepEqual(kinds(await approvePlan(binh, { planId: at.planId, version: 1 }, NOW)), ['own-draft']);
    const cuc = deskNamed(of.db, 'Cúc', 'planner');
    assert.ok((await approvePlan(cuc, { planId: at.planId, version: 1 }, NOW)).ok);
    assert.deepEqual(kinds(await distributeStages(hoa, months, NOW)), ['not-open']);
    const document = { documentNo: 'QĐ-7', documentDay: day('2021-06-15'), reason: 'giao thêm' };
    assert.ok((await revisePlan(hoa, { planId: at.planId, from: 1, ...document })).ok);
    const read = await readPlan(hoa, { id: at.planId, version: null }, NOW);
    assert.equal(read?.plan.goals[0]?.stages.length, 12);
  });
});
