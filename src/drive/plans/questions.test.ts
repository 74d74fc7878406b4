import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { describe, it } from 'node:test';
import { uuid } from '#base/ids.ts';
import type { Goal, Share, TargetKind, UnitId } from './plan.ts';
import { type KnownFigures, questionsOf } from './questions.ts';

const goal = (
  kind: TargetKind,
  value: number,
  parts: Readonly<Record<string, number>> = {},
  isByHand = true,
): Goal => ({
  ...{ id: uuid(randomUUID()), scheme: 'vsi', kind, per: kind === 'norm' ? 'activity' : null, denominator: null },
  ...{ stages: [], lastShare: 1, lastStage: 0 },
  shares: [
    { unit: 'area:06', under: null, value, isByHand: true, lineNo: 1 },
    ...Object.entries(parts).map(
      ([code, each]): Share => ({
        ...{ unit: `organisation:${code}`, under: 'area:06', value: each, isByHand, lineNo: 2 },
      }),
    ),
  ],
});
const register = (known: Partial<Record<keyof KnownFigures, number>>): KnownFigures => ({
  covered: () => known.covered,
  best: () => known.best,
  left: () => known.left,
});
const asked = (goals: readonly Goal[], known: Partial<Record<keyof KnownFigures, number>>) =>
  questionsOf(goals, register(known), { units: [], areAll: true }).map((each) => [each.kind, each.value, each.known]);

describe('what is asked about a plan', () => {
  it('of 7,500 people and 30 % growth on 7,548: as a stock it is below today and contradicts itself', () => {
    assert.deepEqual(asked([goal('stock', 7_500), goal('growth', 30)], { covered: 7_548 }), [
      ['below-today', 7_500, 7_548],
      ['growth-contradicts', 7_500, 9_812],
    ]);
  });

  it('as a flow it goes together with the growth only if more people leave than last year: that is asked', () => {
    const goals = [goal('new', 7_500), goal('growth', 30)];
    assert.deepEqual(asked(goals, { covered: 7_548, left: 5_235 }), [['growth-contradicts', 7_500, 9_812]]);
    assert.deepEqual(asked(goals, { covered: 7_548, left: 5_236 }), []);
    assert.deepEqual(asked([goal('new', 2_263), goal('growth', 30)], { covered: 7_548, left: 10 }), [
      ['growth-contradicts', 2_263, 9_812],
    ]);
    assert.deepEqual(asked([goal('new', 2_264), goal('growth', 30)], { covered: 7_548, left: 10 }), []);
  });

  it('is whether norms and activities make the people, and whether anybody ever did as much', () => {
    const goals = [goal('new', 1_400), goal('activities', 140), goal('norm', 10)];
    assert.deepEqual(asked(goals, { best: 1_400 }), []);
    assert.deepEqual(asked([goal('new', 1_401), ...goals.slice(1)], { best: 1_400 }), [
      ['norm-contradicts', 1_401, 1_400],
      ['beyond-ever', 1_401, 1_400],
    ]);
  });

  const OFFICES: UnitId[] = ['organisation:CS-1', 'organisation:CS-2'];
  const ofOffices = (goals: readonly Goal[], areAll = true) =>
    questionsOf(goals, register({}), { units: OFFICES, areAll }).map(({ unit, value, known }) => [unit, value, known]);

  it('counts an office with a norm of its own by that one, another by the norm of the plan, and the whole by both', () => {
    const activities = goal('activities', 100, { 'CS-1': 40, 'CS-2': 50 });
    const norms = goal('norm', 10, { 'CS-1': 15 });
    assert.deepEqual(ofOffices([goal('new', 1_200, { 'CS-1': 600, 'CS-2': 500 }), activities, norms]), []);
    assert.deepEqual(ofOffices([goal('new', 1_000, { 'CS-1': 400, 'CS-2': 501 }), activities, norms]), [
      ['area:06', 1_000, 1_200],
      ['organisation:CS-1', 400, 600],
      ['organisation:CS-2', 501, 500],
    ]);
    const plain = [goal('new', 1_000, { 'CS-1': 400, 'CS-2': 500 }), activities, goal('norm', 10)];
    assert.deepEqual(ofOffices(plain), [], 'without norms of offices the one of the plan counts everywhere');
  });

  it('is not asked where an office has no activities, nor of the whole where only a part of the offices is seen', () => {
    const norms = goal('norm', 10, { 'CS-1': 15 });
    const people = goal('new', 1_001, { 'CS-1': 400 });
    assert.deepEqual(ofOffices([people, goal('activities', 100), norms]), [['area:06', 1_001, 1_000]]);
    assert.deepEqual(ofOffices([people, goal('activities', 100, { 'CS-1': 20 }), norms], false), [
      ['organisation:CS-1', 400, 300],
    ]);
  });

  it('forgives a formula less than one activity and one person, and nobody who typed', () => {
    const of = (people: number, isByHand: boolean) =>
      ofOffices([
        goal('new', 1_000, { 'CS-1': people }, isByHand),
        goal('activities', 100, { 'CS-1': 17 }, isByHand),
        goal('norm', 10),
      ]);
    assert.deepEqual(of(180, false), []);
    assert.deepEqual(of(181, false), [['organisation:CS-1', 181, 170]]);
    assert.deepEqual(of(171, true), [['organisation:CS-1', 171, 170]]);
  });

  it('is nothing where the register does not know', () => {
    assert.deepEqual(asked([goal('stock', 1), goal('growth', 30), goal('new', 9_999)], {}), []);
  });
});
