import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { describe, it } from 'node:test';
import { uuid } from '#base/ids.ts';
import type { Goal, TargetKind } from './plan.ts';
import { type KnownFigures, questionsOf } from './questions.ts';

const goal = (kind: TargetKind, value: number): Goal => ({
  ...{ id: uuid(randomUUID()), scheme: 'vsi', kind, per: kind === 'norm' ? 'activity' : null, denominator: null },
  ...{ stages: [], lastShare: 1, lastStage: 0 },
  shares: [{ unit: 'area:06', under: null, value, isByHand: true, lineNo: 1 }],
});
const register = (known: Partial<Record<keyof KnownFigures, number>>): KnownFigures => ({
  covered: () => known.covered,
  best: () => known.best,
  left: () => known.left,
});
const asked = (goals: readonly Goal[], known: Partial<Record<keyof KnownFigures, number>>) =>
  questionsOf(goals, register(known)).map((each) => [each.kind, each.value, each.known]);

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

  it('is nothing where the register does not know', () => {
    assert.deepEqual(asked([goal('stock', 1), goal('growth', 30), goal('new', 9_999)], {}), []);
  });
});
