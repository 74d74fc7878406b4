import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { before, it } from 'node:test';
import { day } from '#base/dates.ts';
import { type Uuid, uuid } from '#base/ids.ts';
import { differencesOf } from '#drive/plans/plan.ts';
import type { Desk } from '#server/desk/desk.ts';
import { addPlanStep } from '#server/drive/data/plans.ts';
import { approvePlan } from '#server/drive/planning/approve-plan.ts';
import { draftPlan } from '#server/drive/planning/draft-plan.ts';
import { listPlans } from '#server/drive/planning/list-plans.ts';
import { readPlan } from '#server/drive/planning/read-plan.ts';
import { returnPlan } from '#server/drive/planning/return-plan.ts';
import { revisePlan } from '#server/drive/planning/revise-plan.ts';
import { setGoal } from '#server/drive/planning/set-goal.ts';
import { submitPlan } from '#server/drive/planning/submit-plan.ts';
import { deskNamed } from '../support/closings.ts';
import { onEveryDatabase } from '../support/database.ts';
import { addOrganisations, POST_OFFICE } from '../support/officers.ts';
import { BAC_KAN, openRegister } from '../support/register.ts';
import { goal, kinds, plan, planningAt, share } from './drafted-plan.ts';

type Planning = ReturnType<typeof planningAt>;

const NOW = new Date('2021-06-20T03:00:00Z');
const newId = (): Uuid => uuid(randomUUID());
onEveryDatabase('a plan of targets', (of) => {
  let hoa: Desk;
  let binh: Desk;
  let drafted: Planning['drafted'];
  let goalIn: Planning['goalIn'];
  let set: Planning['set'];
  before(async () => {
    await of.db.asOwner((tx) => openRegister(tx));
    await addOrganisations(of.db, BAC_KAN, [POST_OFFICE]);
    hoa = deskNamed(of.db, 'Hòa', 'planner');
    ({ drafted, goalIn, set } = planningAt(hoa, NOW));
    binh = deskNamed(of.db, 'Bình', 'planner');
  });

  it('has the areas as they stood when its period began: 8 districts and 108 communes in 2021, none between in 2026', async () => {
    const { id } = await drafted();
    const read = await readPlan(hoa, { id, version: null }, NOW);
    const of2021 = Object.groupBy(read?.areas ?? [], ({ level }) => level);
    assert.deepEqual([of2021.province?.length, of2021.district?.length, of2021.commune?.length], [1, 8, 108]);
    const later = await drafted({ period: '2026' });
    const of2026 = Object.groupBy(
      (await readPlan(hoa, { id: later.id, version: null }, NOW))?.areas ?? [],
      ({ level }) => level,
    );
    assert.equal(of2026.district, undefined);
    assert.ok((of2026.commune?.length ?? 0) > 20 && (of2026.commune?.length ?? 0) < 50);
    assert.deepEqual(new Set(of2026.commune?.map(({ under }) => under)), new Set([of2026.province?.[0]?.unit]));
  });

  it('is refused with everything that is missing at once, and then nothing is written', async () => {
    const nothing = plan({
      owner: null,
      documentNo: null,
      documentDay: null,
      period: '2021-13',
      goal: goal({ kind: null }),
    });
    assert.deepEqual(kinds(await draftPlan(hoa, nothing, NOW)), [
      ...['owner-missing owner', 'document-missing documentNo', 'document-day-missing documentDay'],
      ...['period-unknown period', 'kind-missing kind'],
    ]);
    assert.equal(await readPlan(hoa, { id: nothing.id, version: null }, NOW), null);
  });

  it('is drafted once, however often it is sent, and not twice for one document of an owner', async () => {
    const made = await drafted();
    assert.deepEqual(await draftPlan(hoa, made, NOW), { ok: true, value: 'unchanged' });
    assert.deepEqual(kinds(await draftPlan(hoa, { ...made, id: newId(), goal: goal() }, NOW)), [
      'document-taken documentNo',
    ]);
    assert.deepEqual(kinds(await draftPlan(hoa, { ...made, id: newId(), goal: goal(), owner: 'Thủ tướng' }, NOW)), []);
  });

  it('shows what the units below a unit leave over, marks what was typed, and names each refused cell', async () => {
    const { id } = await drafted();
    const refused = await set(id, [
      ...[share('area:060', 10.5), share('area:999', 5), share('area:061', -3), share('organisation:KHONG-CO', 2)],
      ...[share('area:06', null), share('agent:NVT-1', 4, 'organisation:BD-99'), share('area:062', 700)],
    ]);
    assert.deepEqual(kinds(refused), [
      ...['not-whole area:060', 'unit-unknown area:999', 'below-nought area:061', 'unit-unknown organisation:KHONG-CO'],
      ...['top-is-needed area:06', 'lies-under-nothing agent:NVT-1'],
    ]);
    assert.equal((await goalIn(id)).shares.length, 1);
    assert.deepEqual(await set(id, [share('area:060', 4_000), share('area:061', 3_000)]), {
      ok: true,
      value: { changed: 2 },
    });
    const below = [share('organisation:BD-06', 900, 'area:060'), share('agent:NVT-1', 100, 'organisation:BD-06')];
    assert.deepEqual(await set(id, below), { ok: true, value: { changed: 2 } });
    const held = await goalIn(id);
    assert.deepEqual(
      differencesOf(held).map(({ unit, left }) => [unit, left]),
      [
        ['area:06', 500],
        ['area:060', 3_100],
        ['organisation:BD-06', 800],
      ],
    );
    assert.ok(held.shares.every(({ isByHand }) => isByHand));
    assert.deepEqual(kinds(await set(id, [share('area:06', null)])), ['top-is-needed area:06']);
    assert.deepEqual(await set(id, below), { ok: true, value: { changed: 0 } });
  });

  it('is not overwritten by whoever did not see what somebody else wrote meanwhile', async () => {
    const { id } = await drafted();
    await set(id, [share('area:060', 100)]);
    const seen = (await goalIn(id)).lastShare;
    await set(id, [share('area:060', 200)], binh);
    assert.deepEqual(kinds(await set(id, [share('area:060', 300)], hoa, seen)), ['changed-meanwhile area:060']);
    assert.deepEqual(kinds(await set(id, [share('area:061', 300)], hoa, seen)), []);
  });

  it('is approved by nobody who drafted it or shared it out, and changes only as a version with its reason', async () => {
    const { id } = await drafted();
    assert.deepEqual(kinds(await approvePlan(binh, { planId: id, version: 1 }, NOW)), ['not-submitted']);
    assert.ok((await submitPlan(hoa, { planId: id, version: 1 })).ok);
    assert.deepEqual(kinds(await set(id, [share('area:060', 1)])), ['not-open']);
    assert.deepEqual(kinds(await approvePlan(hoa, { planId: id, version: 1 }, NOW)), ['own-draft']);
    assert.deepEqual(kinds(await returnPlan(binh, { planId: id, reason: null })), ['reason-missing reason']);
    assert.ok((await returnPlan(binh, { planId: id, reason: 'thiếu huyện Pác Nặm' })).ok);
    assert.ok((await set(id, [share('area:060', 1)], binh)).ok);
    assert.ok((await submitPlan(hoa, { planId: id, version: 1 })).ok);
    assert.deepEqual(kinds(await approvePlan(binh, { planId: id, version: 1 }, NOW)), ['own-draft']);
    const cuc = deskNamed(of.db, 'Cúc', 'planner');
    assert.deepEqual(await approvePlan(cuc, { planId: id, version: 1 }, NOW), { ok: true, value: 'recorded' });
    assert.deepEqual(await approvePlan(cuc, { planId: id, version: 1 }, NOW), { ok: true, value: 'unchanged' });
    assert.deepEqual(kinds(await setGoal(hoa, { planId: id, ...goal({ kind: 'growth', value: 30 }) }, NOW)), [
      'not-open',
    ]);
    const revision = { planId: id, from: 1, documentNo: null, documentDay: null, reason: null };
    assert.deepEqual(kinds(await revisePlan(hoa, revision)), [
      ...['document-missing documentNo', 'document-day-missing documentDay', 'reason-missing reason'],
    ]);
    const given = { ...revision, documentNo: 'QĐ-9', documentDay: day('2021-06-15'), reason: 'giao thêm' };
    assert.deepEqual(await revisePlan(hoa, given), { ok: true, value: 'recorded' });
    assert.deepEqual(await revisePlan(hoa, given), { ok: true, value: 'unchanged' });
    const read = await readPlan(hoa, { id, version: null }, NOW);
    assert.deepEqual(
      read?.plan.versions.map(({ version, state, reason }) => [version, state, reason]),
      [
        [1, 'approved', null],
        [2, 'draft', 'giao thêm'],
      ],
    );
    assert.equal(read?.plan.goals[0]?.shares.length, 2);
  });

  it('is approved by nobody in their own name past the use case either: the database refuses it', async () => {
    const { id } = await drafted();
    await submitPlan(hoa, { planId: id, version: 1 });
    const step = { planId: id, version: 1, step: 'approved', reason: null, byName: 'Hòa' } as const;
    const approve = (desk: Desk, by: string) =>
      desk.write('plan.approve', async (tx) => {
        await addPlanStep(tx, { ...step, by });
        tx.audit({ plan: id });
      });
    await assert.rejects(approve(hoa, 'Hòa'), /row-level security/);
    await assert.rejects(approve(hoa, 'Bình'), /row-level security/, 'nor in the name of somebody else');
    await approve(binh, 'Bình');
  });

  it('is drafted once where two people draft the same document at once', async () => {
    const made = [plan({ documentNo: 'KH-1' }), plan({ documentNo: 'KH-1' })];
    const answers = await Promise.all(made.map((each, nth) => draftPlan(nth === 0 ? hoa : binh, each, NOW)));
    assert.deepEqual(answers.flatMap(kinds), ['document-taken documentNo']);
  });

  it('stands beside those of other owners with its document and day, and is never added to them', async () => {
    const year = '2019';
    const own = { period: year, goal: goal({ value: 3_680 }) };
    await drafted({ ...own, owner: 'Hội đồng nhân dân tỉnh' });
    const other = await drafted({
      ...own,
      owner: 'Bảo hiểm xã hội Việt Nam',
      documentNo: 'QĐ-1',
      goal: goal({ value: 4_000 }),
    });
    await set(other.id, [share('area:060', 400)]);
    const { plans, area } = await listPlans(hoa, { year, area: null }, NOW);
    assert.deepEqual(
      plans.map(({ owner, targets }) => [owner, targets.map(({ value }) => value)]),
      [
        ['Bảo hiểm xã hội Việt Nam', [4_000]],
        ['Hội đồng nhân dân tỉnh', [3_680]],
      ],
    );
    assert.equal(area?.code, '06');
    const inDistrict = await listPlans(hoa, { year, area: '060' }, NOW);
    assert.deepEqual(
      inDistrict.plans.map(({ targets }) => targets.map(({ value }) => value)),
      [[400], []],
    );
  });

  it('shows to an officer the communes of their areas with what lies above them, and nothing beside', async () => {
    const { id } = await drafted();
    const areas = (await readPlan(hoa, { id, version: null }, NOW))?.areas ?? [];
    const [mine, other] = areas.filter(({ level }) => level === 'commune');
    assert.ok(mine && other);
    await set(id, [share(mine.unit, 5), share(other.unit, 6), share('area:060', 20)]);
    const { rows } = await of.db.asOwner((tx) =>
      tx.query<{ id: number }>('select id from areas where code = $1 order by valid_from', [mine.code]),
    );
    const here = deskNamed(of.db, 'Oanh', 'officer', { areas: rows.map((row) => row.id) });
    const read = await readPlan(here, { id, version: null }, NOW);
    assert.deepEqual(
      read?.areas.map(({ unit }) => unit),
      ['area:06', mine.under, mine.unit],
    );
    assert.ok(!read?.plan.goals[0]?.shares.some(({ unit }) => unit === other.unit));
    assert.ok(read?.plan.goals[0]?.shares.some(({ unit }) => unit === mine.unit));
  });
});
