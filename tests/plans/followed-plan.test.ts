import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { before, it } from 'node:test';
import { day } from '#base/dates.ts';
import { type Uuid, uuid } from '#base/ids.ts';
import { codeOf, differencesOf, type TargetKind } from '#drive/plans/plan.ts';
import type { Desk } from '#server/desk/desk.ts';
import { recordOrganisations } from '#server/drive/organisations/record-organisations.ts';
import { takeCharge } from '#server/drive/organisations/take-charge.ts';
import { answerQuestion } from '#server/drive/planning/answer-question.ts';
import { approvePlan } from '#server/drive/planning/approve-plan.ts';
import { draftPlan } from '#server/drive/planning/draft-plan.ts';
import { listPlans } from '#server/drive/planning/list-plans.ts';
import { readPlan } from '#server/drive/planning/read-plan.ts';
import { setGoal } from '#server/drive/planning/set-goal.ts';
import { setShares } from '#server/drive/planning/set-shares.ts';
import { submitPlan } from '#server/drive/planning/submit-plan.ts';
import { evaluateTexts } from '#server/figures/evaluate.ts';
import { distributeTarget } from '#server/figures/planning/distribute-target.ts';
import { followPlan } from '#server/figures/planning/follow-plan.ts';
import { questionPlan } from '#server/figures/planning/question-plan.ts';
import { reachTarget } from '#server/figures/planning/reach-target.ts';
import { turnClock } from '../support/clock.ts';
import { deskNamed } from '../support/closings.ts';
import { onEveryDatabase } from '../support/database.ts';
import { addTarget, openWithTallies, recorded } from '../support/indicators-register.ts';

/** A ward of the town of Bắc Kạn, and a commune of Pác Nặm. */
const [HERE, THERE] = ['01843', '01858'];
const NOW = new Date('2021-07-01T03:00:00Z');
const newId = (): Uuid => uuid(randomUUID());
const NO_DENOMINATOR = { denominator: null, denominatorValue: null, denominatorSource: null, denominatorDay: null };
const target = (kind: TargetKind, value: number) => ({
  ...{ id: newId(), scheme: 'vsi' as const, kind, value, per: kind === 'norm' ? ('activity' as const) : null },
  ...NO_DENOMINATOR,
});

onEveryDatabase('a plan beside the register', (of) => {
  let hoa: Desk;
  before(async () => {
    await of.db.asOwner((tx) =>
      openWithTallies(tx, [
        [HERE, 'joined', '2018-03-01', '2018-03-01', 1_000],
        [HERE, 'joined', '2019-03-01', '2019-03-01', 2_480],
        [THERE, 'joined', '2020-05-23', '2020-05-23', 4_268],
        [HERE, 'lapsed', '2020-10-01', '2020-10-01', 200],
      ]),
    );
    hoa = deskNamed(of.db, 'Hòa', 'planner');
  });

  const drafted = async (
    period: string,
    kind: TargetKind,
    value: number,
    owner = `Chủ ${randomUUID()}`,
  ): Promise<Uuid> => {
    const id = newId();
    const document = { owner, documentNo: `KH-${id.slice(0, 8)}`, documentDay: day('2019-12-20') };
    const made = await draftPlan(hoa, { id, ...document, period, top: null, goal: target(kind, value) }, NOW);
    assert.deepEqual(made, { ok: true, value: 'recorded' });
    return id;
  };
  const asked = async (id: Uuid) =>
    (await questionPlan(hoa, id, NOW))?.map(({ kind, unit, value, known, answer }) => [
      kind,
      unit,
      value,
      known,
      answer?.answer ?? null,
    ]);
  const add = async (planId: Uuid, kind: TargetKind, value: number) =>
    assert.deepEqual(await setGoal(hoa, { planId, ...target(kind, value) }, NOW), { ok: true, value: 'recorded' });
  const goalIn = async (id: Uuid) => (await readPlan(hoa, { id, version: null }, NOW))?.plan.goals[0] ?? assert.fail();

  it('lets the year 2020 be entered and its paragraph read off: 7,548 people are 133.4 % of the plan, more than twice 2019', async () => {
    await turnClock(of.db, '2020-12-31T03:00:00Z');
    const id = await drafted('2020', 'stock', 5_658, 'Ủy ban nhân dân tỉnh Bắc Kạn');
    assert.ok((await submitPlan(hoa, { planId: id, version: 1 })).ok);
    assert.ok((await approvePlan(deskNamed(of.db, 'Bình', 'planner'), { planId: id, version: 1 }, NOW)).ok);
    await turnClock(of.db, null);
    const ON = 'participants(vsi, area=06, on=2020-12-31)';
    const texts = [ON, `attainment(${ON})`, `ratio(${ON}, participants(vsi, area=06, on=2019-12-31))`];
    const values = (await evaluateTexts(hoa, texts, NOW)).map((each) => (each.ok ? each.value.value : null));
    assert.equal(values[0], 7_548);
    assert.equal(values[1]?.toFixed(3), '1.334');
    assert.ok((values[2] ?? 0) > 2);
    const [followed] = (await followPlan(hoa, { id, on: day('2021-01-05') }, NOW)) ?? [];
    assert.deepEqual([followed?.value, followed?.target, followed?.pace?.missing], [7_548, 5_658, 0]);
  });

  it('of 2021 asks why the stock of 7,500 is below today and 30 % growth is another figure, and keeps the answer', async () => {
    const id = await drafted('2021', 'stock', 7_500);
    await add(id, 'growth', 30);
    assert.deepEqual(await asked(id), [
      ['below-today', 'area:06', 7_500, 7_548, null],
      ['growth-contradicts', 'area:06', 7_500, 9_812, null],
    ]);
    const { id: goalId } = await goalIn(id);
    const question = { id: newId(), goalId, question: 'below-today', unit: 'area:06' } as const;
    const nothing = await answerQuestion(hoa, { ...question, answer: null });
    assert.deepEqual(nothing.ok ? [] : nothing.error.map(({ kind }) => kind), ['reason-missing']);
    const given = { ...question, answer: 'hết hỗ trợ của tỉnh' };
    assert.deepEqual(await answerQuestion(hoa, given), { ok: true, value: 'recorded' });
    assert.deepEqual(await answerQuestion(hoa, given), { ok: true, value: 'unchanged' });
    assert.equal((await asked(id))?.[0]?.[4], 'hết hỗ trợ của tỉnh');
    assert.ok((await submitPlan(hoa, { planId: id, version: 1 })).ok, 'an open question stops nobody');
  });

  it('of 2021 as new people asks how more than ever are won, and who is to leave', async () => {
    const id = await drafted('2021', 'new', 7_500);
    await add(id, 'growth', 30);
    assert.deepEqual(await asked(id), [
      ['growth-contradicts', 'area:06', 7_500, 9_812, null],
      ['beyond-ever', 'area:06', 7_500, 4_268, null],
    ]);
    const { id: goalId } = await goalIn(id);
    const how = { action: 'plan.set-shares', isByHand: true, now: NOW };
    const shares = [{ unit: 'area:06', under: null, value: 2_400 }] as const;
    assert.ok((await setShares(hoa, { goalId, seen: Number.MAX_SAFE_INTEGER, shares }, how)).ok);
    assert.deepEqual(await asked(id), [], '2,400 new people less the 200 who left last year is 30 %');
  });

  it('of activities and a norm that make other people than it says is asked about', async () => {
    const id = await drafted('2021', 'new', 1_500);
    await add(id, 'activities', 140);
    await add(id, 'norm', 10);
    assert.deepEqual(await asked(id), [['norm-contradicts', 'area:06', 1_500, 1_400, null]]);
  });

  it('is shared out by last year’s result, and exactly', async () => {
    const id = await drafted('2021', 'stock', 8_000);
    const { id: goalId } = await goalIn(id);
    const by = { formulas: { district: 'last-year', commune: 'last-year' }, keepsByHand: true } as const;
    assert.deepEqual(await distributeTarget(hoa, { planId: id, goalId, ...by }, NOW), {
      ok: true,
      value: { changed: 116 },
    });
    const shares = new Map((await goalIn(id)).shares.map((share) => [share.unit, share]));
    const known = { here: 3_280, there: 4_268 };
    assert.equal(shares.get(`area:${HERE}`)?.value, Math.round((8_000 * known.here) / 7_548));
    assert.equal(shares.get(`area:${THERE}`)?.value, Math.round((8_000 * known.there) / 7_548));
    assert.equal(shares.get('area:06')?.isByHand, true);
    assert.equal(shares.get(`area:${HERE}`)?.isByHand, false);
    assert.deepEqual(await distributeTarget(hoa, { planId: id, goalId, ...by }, NOW), {
      ok: true,
      value: { changed: 0 },
    });
  });

  it('of 2026 is shared out to the communes of its own day: who was counted in former ones counts in those that took them over (S44)', async () => {
    const id = await drafted('2026', 'stock', 8_000);
    const { id: goalId } = await goalIn(id);
    const by = { formulas: { district: null, commune: 'last-year' }, keepsByHand: true } as const;
    const shared = await distributeTarget(hoa, { planId: id, goalId, ...by }, new Date('2026-11-27T03:00:00Z'));
    assert.ok(shared.ok, JSON.stringify(shared));
    const communes = (await goalIn(id)).shares.filter(({ under }) => under !== null);
    const values = communes.map(({ value }) => value).filter((value) => value > 0);
    assert.deepEqual(values.toSorted(), [3_476, 4_524]);
    assert.ok(communes.length < 50, `${communes.length} communes`);
  });

  it('of 2026 has base offices between province and communes: each gets as much as the communes in its charge weigh', async () => {
    const now = new Date('2026-11-27T03:00:00Z');
    const byCommune = async (id: Uuid) =>
      (await goalIn(id)).shares.filter(
        ({ unit, value }) => unit !== 'area:19' && unit.startsWith('area:') && value > 0,
      );
    const before = await drafted('2026', 'stock', 8_000);
    const { id: flat } = await goalIn(before);
    const by = { formulas: { district: 'last-year', commune: 'last-year' }, keepsByHand: true } as const;
    await distributeTarget(hoa, { planId: before, goalId: flat, ...by }, now);
    const [big] = (await byCommune(before)).toSorted((a, b) => b.value - a.value);
    const commune = codeOf(big?.unit ?? assert.fail());
    const office = { code: 'CS-1', name: 'Cơ sở 1', kind: 'si_office', areaCode: '19', partOf: null } as const;
    assert.ok((await recordOrganisations(hoa, { organisations: [office], on: day('2026-11-27') }, now)).ok);
    const charge = { code: 'CS-1', communes: [commune], since: day('2025-07-01') };
    assert.ok((await takeCharge(hoa, charge, now)).ok);
    const id = await drafted('2026', 'stock', 8_000);
    const { id: goalId } = await goalIn(id);
    const shared = await distributeTarget(hoa, { planId: id, goalId, ...by }, now);
    assert.ok(shared.ok, JSON.stringify(shared));
    const goal = await goalIn(id);
    const shares = new Map(goal.shares.map((share) => [share.unit, share]));
    assert.deepEqual(
      [shares.get('organisation:CS-1')?.value, shares.get('organisation:CS-1')?.under],
      [big?.value, 'area:19'],
    );
    assert.deepEqual(
      [shares.get(`area:${commune}`)?.value, shares.get(`area:${commune}`)?.under],
      [big?.value, 'organisation:CS-1'],
    );
    assert.ok(differencesOf(goal).every(({ left }) => left === 0));
    const read = await readPlan(hoa, { id, version: null }, now);
    assert.deepEqual(
      read?.areas.filter(({ level }) => level === 'office').map(({ unit, under }) => [unit, under]),
      [['organisation:CS-1', 'area:19']],
    );
  });

  it('is not shared out by what the register does not know: nothing is written, and it is said of whom', async () => {
    const id = await drafted('2021', 'stock', 8_000);
    const { id: goalId } = await goalIn(id);
    const by = { formulas: { district: 'labour-force', commune: 'potential' }, keepsByHand: true } as const;
    const refused = await distributeTarget(hoa, { planId: id, goalId, ...by }, NOW);
    assert.deepEqual(refused.ok ? [] : refused.error.map(({ kind, at }) => [kind, at]), [
      ['weights-unknown', 'district'],
      ['weights-unknown', 'commune'],
    ]);
    assert.equal((await goalIn(id)).shares.length, 1);
  });

  it('says what it takes each week, and by how much its forecast was wrong in the years before', async () => {
    const id = await drafted('2021', 'new', 2_000);
    const [followed] = (await followPlan(hoa, { id, on: day('2021-06-30') }, NOW)) ?? [];
    assert.deepEqual([followed?.value, followed?.pace?.missing, followed?.pace?.perWeek], [0, 2_000, 77]);
    assert.equal(followed?.forecast?.value, 0, 'nobody joined in the year before that day');
    const { past = [], error } = followed?.forecast ?? {};
    assert.deepEqual(
      past.find(({ year }) => year === 2020),
      { year: 2020, forecast: 6_420, actual: 4_268, isAsKnownThen: true },
    );
    assert.ok(error !== null && error !== undefined && error > 0);
    assert.deepEqual(await followPlan(hoa, { id, on: day('2020-12-31') }, NOW), [], 'its period has not begun');
  });

  it('says what each unit reached, and how far targets in per cent are', async () => {
    const id = await drafted('2020', 'new', 5_000);
    const { id: goalId } = await goalIn(id);
    const how = { action: 'plan.set-shares', isByHand: true, now: NOW };
    const shares = [
      { unit: `area:${THERE}` as const, under: null, value: 4_000 },
      { unit: 'agent:NVT-1' as const, under: `area:${THERE}` as const, value: 10 },
    ];
    assert.ok((await setShares(hoa, { goalId, seen: Number.MAX_SAFE_INTEGER, shares }, how)).ok);
    const reached = await reachTarget(hoa, { planId: id, version: null, goalId, on: day('2020-12-31') }, NOW);
    assert.deepEqual(reached?.units.map(({ unit, value }) => [unit, value]).toSorted(), [
      ['agent:NVT-1', 0],
      [`area:${THERE}`, 4_268],
      ['area:06', 4_268],
    ]);
    assert.equal(await reachTarget(hoa, { planId: id, version: null, goalId, on: day('2019-12-31') }, NOW), null);
    await add(id, 'growth', 100);
    const rate = { ...target('rate', 2), denominator: 'lực lượng lao động', denominatorValue: 200_000 };
    const source = { denominatorSource: 'Cục Thống kê', denominatorDay: day('2019-12-31') };
    assert.ok((await setGoal(hoa, { planId: id, ...rate, ...source }, NOW)).ok);
    await add(id, 'norm', 10);
    const followed = (await followPlan(hoa, { id, on: day('2020-12-31') }, NOW)) ?? [];
    assert.deepEqual(
      followed.map(({ value, pace }) => [Math.round(value * 100) / 100, pace?.missing ?? null]),
      [
        [4_268, 732],
        [116.9, null],
        [3.77, null],
      ],
      'nobody knows the norm of a year without activities',
    );
  });

  it('stands beside the targets that a file brought, and is refused the number of their document', async () => {
    await of.db.asOwner((tx) =>
      recorded(tx, () => addTarget(tx, { plan: 'KH-TEP', owner: 'Thủ tướng', period: '2021', value: 9 })),
    );
    const { fromFiles } = await listPlans(hoa, { year: '2021', area: null }, NOW);
    assert.deepEqual(
      fromFiles.map(({ owner, document: code, kind, value }) => [owner, code, kind, value]),
      [['Thủ tướng', 'KH-TEP', 'stock', 9]],
    );
    const document = { owner: 'Thủ tướng', documentNo: 'KH-TEP', documentDay: day('2020-12-20') };
    const made = await draftPlan(
      hoa,
      { id: newId(), ...document, period: '2021', top: null, goal: target('new', 5) },
      NOW,
    );
    assert.deepEqual(made.ok ? [] : made.error.map(({ kind }) => kind), ['document-taken']);
  });
});
