import assert from 'node:assert/strict';
import { before, it } from 'node:test';
import { day } from '#base/dates.ts';
import type { Desk } from '#server/desk/desk.ts';
import { approvePlan } from '#server/drive/planning/approve-plan.ts';
import { revisePlan } from '#server/drive/planning/revise-plan.ts';
import { setGoal } from '#server/drive/planning/set-goal.ts';
import { submitPlan } from '#server/drive/planning/submit-plan.ts';
import { evaluateTexts } from '#server/figures/evaluate.ts';
import { followTargets } from '#server/figures/follow-targets.ts';
import { turnClock } from '../support/clock.ts';
import { deskNamed } from '../support/closings.ts';
import { onEveryDatabase } from '../support/database.ts';
import { openRegister } from '../support/register.ts';
import { goal, kinds, planningAt, share } from './drafted-plan.ts';

type Planning = ReturnType<typeof planningAt>;

const NOW = new Date('2021-06-20T03:00:00Z');
onEveryDatabase('the versions of a plan', (of) => {
  let hoa: Desk;
  let binh: Desk;
  let drafted: Planning['drafted'];
  let goalIn: Planning['goalIn'];
  let set: Planning['set'];
  before(async () => {
    await of.db.asOwner((tx) => openRegister(tx));
    hoa = deskNamed(of.db, 'Hòa', 'planner');
    ({ drafted, goalIn, set } = planningAt(hoa, NOW));
    binh = deskNamed(of.db, 'Bình', 'planner');
  });

  it('changed on 15 June leaves May’s attainment as it was known then', async () => {
    const known = async (on: string): Promise<number | null> => {
      const [answer] = await evaluateTexts(
        hoa,
        [`target(joined(vsi, area=06, from=2021-01-01, to=2021-05-31, known=${on}))`],
        NOW,
      );
      return answer?.ok ? answer.value.value : assert.fail(JSON.stringify(answer));
    };
    const owner = 'Bảo hiểm xã hội tỉnh';
    await turnClock(of.db, '2021-01-04T03:00:00Z');
    const { id } = await drafted({ owner, goal: goal({ value: 7_000 }) });
    await submitPlan(hoa, { planId: id, version: 1 });
    assert.ok((await approvePlan(binh, { planId: id, version: 1 }, NOW)).ok);
    await turnClock(of.db, '2021-06-15T03:00:00Z');
    await revisePlan(hoa, {
      planId: id,
      from: 1,
      documentNo: 'QĐ-615',
      documentDay: day('2021-06-15'),
      reason: 'tỉnh giao thêm',
    });
    await set(id, [share('area:06', 7_800)]);
    assert.equal(await known('2021-06-15'), 7_000, 'a draft is no target yet');
    assert.deepEqual(kinds(await submitPlan(hoa, { planId: id, version: 1 })), ['not-open'], 'it is another version');
    await submitPlan(hoa, { planId: id, version: 2 });
    assert.ok((await approvePlan(binh, { planId: id, version: 2 }, NOW)).ok);
    assert.equal(await known('2021-05-31'), 7_000);
    assert.equal(await known('2021-06-14'), 7_000);
    assert.equal(await known('2021-06-15'), 7_800);
    assert.equal((await goalIn(id, 1)).shares[0]?.value, 7_000, 'the first version still says what it said');
    await turnClock(of.db, null);
  });

  it('takes a unit out by a later version: from then on it has no target, and before as it was known', async () => {
    const owner = 'Chủ tịch tỉnh';
    await turnClock(of.db, '2021-06-16T03:00:00Z');
    const { id } = await drafted({ owner, goal: goal({ kind: 'stock', value: 900 }) });
    await setGoal(hoa, { planId: id, ...goal({ kind: 'growth', value: -5 }) }, NOW);
    await set(id, [share('area:060', 500), share('area:061', 400)]);
    await submitPlan(hoa, { planId: id, version: 1 });
    assert.ok((await approvePlan(binh, { planId: id, version: 1 }, NOW)).ok, 'a growth below nought too');
    await turnClock(of.db, '2021-06-18T03:00:00Z');
    const document = { documentNo: 'QĐ-616', documentDay: day('2021-06-18'), reason: 'giao lại' };
    await revisePlan(hoa, { planId: id, from: 1, ...document });
    await set(id, [share('area:061', null), share('area:060', 900)]);
    await submitPlan(hoa, { planId: id, version: 2 });
    assert.ok((await approvePlan(binh, { planId: id, version: 2 }, NOW)).ok);
    await turnClock(of.db, null);
    const texts = ['2021-06-17', '2021-06-18'].flatMap((on) =>
      ['060', '061'].map((area) => `target(participants(vsi, area=${area}, on=2021-12-31, known=${on}))`),
    );
    const answers = await evaluateTexts(hoa, texts, NOW);
    assert.deepEqual(
      answers.map((answer) => (answer.ok ? answer.value.value : answer.error[0]?.kind)),
      [500, 400, 900, 'no-target'],
    );
    const behind = await followTargets(hoa, { on: day('2021-07-01') }, NOW);
    assert.deepEqual(
      behind.filter((each) => each.owner === owner).map(({ area, target }) => [area.code, target]),
      [
        ['06', 900],
        ['060', 900],
      ],
    );
  });
});
