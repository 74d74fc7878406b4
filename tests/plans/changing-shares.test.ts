import assert from 'node:assert/strict';
import { before, it } from 'node:test';
import type { Desk } from '#server/desk/desk.ts';
import { draftPlan } from '#server/drive/planning/draft-plan.ts';
import { readPlan } from '#server/drive/planning/read-plan.ts';
import { setStages } from '#server/drive/planning/set-stages.ts';
import { deskNamed } from '../support/closings.ts';
import { onEveryDatabase } from '../support/database.ts';
import { addOrganisations, POST_OFFICE } from '../support/officers.ts';
import { BAC_KAN, openRegister } from '../support/register.ts';
import { goal, kinds, plan, planningAt, share } from './drafted-plan.ts';

const NOW = new Date('2021-06-20T03:00:00Z');

onEveryDatabase('what units have of a target', (of) => {
  let hoa: Desk;
  let binh: Desk;
  let planning: ReturnType<typeof planningAt>;
  before(async () => {
    await of.db.asOwner((tx) => openRegister(tx));
    await addOrganisations(of.db, BAC_KAN, [POST_OFFICE, 'HPN-06']);
    hoa = deskNamed(of.db, 'Hòa', 'planner');
    binh = deskNamed(of.db, 'Bình', 'planner');
    planning = planningAt(hoa, NOW);
  });

  it('is not brought back by whoever did not see that somebody else took it out', async () => {
    const { id } = await planning.drafted();
    await planning.set(id, [share('area:060', 100), share('area:061', 50)]);
    const seen = (await planning.goalIn(id)).lastShare;
    assert.deepEqual(kinds(await planning.set(id, [share('area:060', null)], binh)), []);
    const sent = [share('area:060', 100), share('area:061', 70)];
    const refused = await planning.set(id, sent, hoa, seen);
    assert.deepEqual(kinds(refused), ['changed-meanwhile area:060']);
    assert.deepEqual(!refused.ok && refused.error[0]?.facts, { value: null, given: 100 });
    assert.deepEqual(kinds(await planning.set(id, sent, hoa, (await planning.goalIn(id)).lastShare)), []);
  });

  it('lies under no unit twice, under no collector and under nothing that lies below it', async () => {
    const { id } = await planning.drafted();
    await planning.set(id, [share('area:060', 100)]);
    const refused = await planning.set(id, [
      share('organisation:BD-06', 5, 'organisation:BD-06'),
      share('agent:NVT-1', 5, 'area:060'),
      share('agent:NVT-2', 5, 'agent:NVT-1'),
    ]);
    assert.deepEqual(kinds(refused), ['lies-under-nothing organisation:BD-06', 'lies-under-nothing agent:NVT-2']);
    const circle = [
      share('organisation:BD-06', 5, 'organisation:HPN-06'),
      share('organisation:HPN-06', 5, 'organisation:BD-06'),
    ];
    assert.equal(kinds(await planning.set(id, circle)).length > 0, true, 'a circle');
    assert.deepEqual(kinds(await planning.set(id, [share('area:060', 100), share('area:060', 200)])), [
      'given-twice area:060',
    ]);
  });

  it('is no more than a target can be', async () => {
    const { id } = await planning.drafted();
    for (const value of ['999.999.999.999', '1.000.000.000.000', 1_000_000_001])
      assert.deepEqual(
        kinds(await planning.set(id, [share('area:060', value as number)])),
        ['too-much area:060'],
        String(value),
      );
  });

  it('of a target of an id that is of another plan: nothing is drafted', async () => {
    const first = await planning.drafted();
    const second = plan({ goal: first.goal });
    assert.deepEqual(kinds(await draftPlan(hoa, second, NOW)), ['plan-unknown']);
    assert.equal(await readPlan(hoa, { id: second.id, version: null }, NOW), null);
  });

  it('is not brought back month by month either', async () => {
    const { id } = await planning.drafted({ goal: goal({ value: 100 }) });
    const set = async (stages: Parameters<typeof setStages>[1]['stages'], by: Desk, seen: number) => {
      const { id: goalId } = await planning.goalIn(id);
      return setStages(by, { goalId, seen, stages }, { action: 'plan.set-stages', isByHand: true });
    };
    await set(
      [
        { stage: '2021-01', value: 60 },
        { stage: '2021-02', value: 40 },
      ],
      hoa,
      0,
    );
    const seen = (await planning.goalIn(id)).lastStage;
    await set([{ stage: '2021-01', value: null }], binh, seen);
    assert.deepEqual(kinds(await set([{ stage: '2021-01', value: 60 }], hoa, seen)), ['changed-meanwhile 2021-01']);
  });
});
