import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { before, it } from 'node:test';
import { day, dayInVietNam } from '#base/dates.ts';
import { type Uuid, uuid } from '#base/ids.ts';
import { topOf } from '#drive/plans/plan.ts';
import type { Desk } from '#server/desk/desk.ts';
import { draftPlan } from '#server/drive/planning/draft-plan.ts';
import { readPlan } from '#server/drive/planning/read-plan.ts';
import { setStages } from '#server/drive/planning/set-stages.ts';
import { readPeriod } from '#server/figures/periods/read-period.ts';
import { followPlan } from '#server/figures/planning/follow-plan.ts';
import { reachStages } from '#server/figures/planning/reach-stages.ts';
import { reachTarget } from '#server/figures/planning/reach-target.ts';
import { readStatistics } from '#server/figures/read-statistics.ts';
import { periodHeads, periodRow, periodRows } from '#ui/office/periods/period-words.ts';
import { stageFileRow } from '#ui/office/plans/stage-words.ts';
import { deskNamed, pay } from '../support/closings.ts';
import { onEveryDatabase } from '../support/database.ts';
import { addNamedPeople, twoCommunes } from '../support/office.ts';
import { addOrganisations, POST_OFFICE } from '../support/officers.ts';
import { BAC_KAN, deskOf, openRegister } from '../support/register.ts';

const TODAY = dayInVietNam(new Date());
const YEAR = TODAY.slice(0, 4);
const MONTH = TODAY.slice(0, 7);
const newId = (): Uuid => uuid(randomUUID());

onEveryDatabase('who waits for the SI office', (of) => {
  const now = new Date();
  let planner: Desk;
  let planId: Uuid;
  before(async () => {
    const people = await of.db.asOwner(async (tx) => {
      await openRegister(tx);
      const [areaId] = await twoCommunes(tx);
      return addNamedPeople(
        tx,
        ['Lý Thị Mẩy', 'Nông Văn Dũng', 'Hoàng Thị Sen'].map((name) => ({ name, areaId })),
      );
    });
    await addOrganisations(of.db, BAC_KAN, [POST_OFFICE]);
    const [one, two, three] = people.map((id) => id ?? assert.fail());
    assert.ok(one && two && three);
    for (const id of [one, two]) await pay(deskNamed(of.db, 'Mai'), id, { paid: 264_000, fromMonth: MONTH });
    await pay(deskNamed(of.db, 'Hoà', 'officer'), three, { paid: 264_000, fromMonth: MONTH }); // waits for nobody
    planner = deskNamed(of.db, 'Hòa', 'planner');
    planId = newId();
    const goal = {
      ...{ id: newId(), scheme: 'vsi' as const, kind: 'stock' as const, value: 10, per: null },
      ...{ denominator: null, denominatorValue: null, denominatorSource: null, denominatorDay: null },
    };
    const document = { owner: 'Tỉnh', documentNo: 'KH-1', documentDay: day(`${YEAR}-01-01`) };
    assert.ok((await draftPlan(planner, { id: planId, ...document, period: YEAR, top: null, goal }, now)).ok);
  });

  it('is told beside the targets of a plan, their units and their months', async () => {
    const [followed] = (await followPlan(planner, { id: planId, on: TODAY }, now)) ?? [];
    assert.deepEqual([followed?.value, followed?.pending], [3, 2]);
    const goal = (await readPlan(planner, { id: planId, version: null }, now))?.plan.goals[0] ?? assert.fail();
    const asked = { planId, version: null, goalId: goal.id, on: TODAY };
    const reached = await reachTarget(planner, asked, now);
    const whole = reached?.units.find(({ unit }) => unit === topOf(goal.shares)?.unit);
    assert.deepEqual([whole?.value, whole?.pending], [3, 2]);
    const stages = [{ stage: MONTH, value: 10 }];
    assert.ok(
      (
        await setStages(
          planner,
          { goalId: goal.id, stages, seen: goal.lastStage },
          { action: 'plan.set-stages', isByHand: true },
        )
      ).ok,
    );
    const shown = (await reachStages(planner, { ...asked, unit: null }, now))?.stages.find(
      ({ stage }) => stage === MONTH,
    );
    assert.deepEqual([shown?.reached, shown?.pending], [3, 2]);
    assert.equal(stageFileRow(shown ?? assert.fail(), 'vi').at(-1), '2');
  });

  it('is told beside the stocks of a period table and of its file, and of statistics', async () => {
    const period = {
      scheme: 'vsi' as const,
      from: day(`${MONTH}-01`),
      to: TODAY,
      area: null,
      known: null,
      rows: null,
      within: null,
    };
    const table = await readPeriod(planner, period, now);
    assert.ok(table.ok);
    assert.deepEqual([table.value.whole.counts.closing, table.value.whole.pending.closing], [3, 2]);
    const row = periodRow(periodRows(table.value, 'vi').at(-1) ?? assert.fail(), table.value, 'vi');
    assert.equal(row.length, periodHeads(table.value, 'vi').length);
    assert.equal(row.at(-1), '2');
    const chosen = { indicator: 'participants', scheme: 'vsi', area: '19', on: TODAY } as const;
    const read = (await readStatistics(deskOf(of.db), '19', chosen, { now })) ?? assert.fail();
    assert.deepEqual([read.value, read.pending], [3, 2]);
  });

  it('is asked for wherever participants are counted: a new place says so here, or why it shows no count of them', () => {
    const folder = new URL('../../src/server/', import.meta.url);
    const counting = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts'))
      .filter((path) =>
        /'participants'|participants\(|reachedOf\(|periodExpressions\(/.test(
          readFileSync(new URL(path, folder), 'utf8'),
        ),
      );
    const besides = counting.filter(
      (path) => !/pendingOf|countWaiting|pendingLeaves/.test(readFileSync(new URL(path, folder), 'utf8')),
    );
    assert.deepEqual(besides.toSorted(), WITHOUT_A_COUNT.toSorted());
  });
});

/** Files that name participants and show nobody a count of them: what shares a target out, or asks whether targets fit together. */
const WITHOUT_A_COUNT: readonly string[] = [
  'figures/answer-leaves.ts',
  'figures/periods/explain-count.ts', // takes a row of the table, with who waits of it
  'figures/planning/distribute-stages.ts',
  'figures/planning/question-plan.ts',
  'figures/planning/weigh-areas.ts',
];
