import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { day } from '#base/dates.ts';
import type { TargetKind } from './plan.ts';
import { type ReachedBy, reachedOf } from './reached.ts';

const WHOLE: ReachedBy = {
  ...{
    unit: 'area:06',
    isPlace: true,
    isWhole: true,
    areas: ['06'],
    from: day('2021-01-01'),
    on: day('2021-06-30'),
    eve: day('2020-12-31'),
  },
  parts: 8,
};
const goal = (kind: TargetKind, per: 'activity' | 'month' | 'district' | 'head' | null = null) => ({
  ...{ kind, scheme: 'vsi' as const, per },
  denominator:
    kind === 'rate' ? { name: 'lao động', value: 1_000, source: 'Cục Thống kê', on: day('2020-12-31') } : null,
});
const value = (reached: ReturnType<typeof reachedOf>, counts: readonly (number | undefined)[]) =>
  reached.madeOf(counts);

describe('what is reached of a target', () => {
  it('is counted in what the target is said in', () => {
    assert.deepEqual(reachedOf(goal('stock'), WHOLE).texts, ['participants(vsi, area=06, on=2021-06-30)']);
    assert.deepEqual(reachedOf(goal('new'), WHOLE).texts, ['joined(vsi, area=06, from=2021-01-01, to=2021-06-30)']);
    assert.deepEqual(reachedOf(goal('activities'), WHOLE).texts, [
      'activities(area=06, from=2021-01-01, to=2021-06-30)',
    ]);
    assert.equal(value(reachedOf(goal('growth'), WHOLE), [130, 100]), 30);
    assert.equal(value(reachedOf(goal('rate'), WHOLE), [355]), 35.5);
    assert.equal(value(reachedOf(goal('conversion'), WHOLE), [1, 2, 3, 4, 0, 20]), 50);
    assert.equal(value(reachedOf(goal('norm', 'activity'), WHOLE), [400, 61, 0, 0, 0, 39]), 461 / 39);
    assert.equal(value(reachedOf(goal('norm', 'district'), WHOLE), [80]), 10);
    assert.equal(Math.round(value(reachedOf(goal('norm', 'month'), WHOLE), [600]) ?? 0), 101);
  });

  it('of a base office is counted in its communes, and of whoever works there by what they brought', () => {
    const office = { ...WHOLE, unit: 'organisation:CS-1' as const, areas: ['01843', '01858'] };
    assert.deepEqual(reachedOf(goal('stock'), office).texts, [
      'sum(participants(vsi, area=01843, on=2021-06-30), participants(vsi, area=01858, on=2021-06-30))',
    ]);
    const collector = { ...WHOLE, unit: 'agent:NVT "1"' as const, isPlace: false };
    assert.deepEqual(reachedOf(goal('new'), collector).texts, [
      'enrolments(vsi, area=06, agent="NVT \\"1\\"", from=2021-01-01, to=2021-06-30)',
    ]);
    const post = { ...WHOLE, unit: 'organisation:BD-06' as const, isPlace: false };
    assert.deepEqual(reachedOf(goal('activities'), post).texts, [
      'activities(area=06, organisation="BD-06", from=2021-01-01, to=2021-06-30)',
    ]);
  });

  it('is not known where a part is not, where nothing stands below, and where nobody counts it', () => {
    assert.equal(value(reachedOf(goal('growth'), WHOLE), [130, undefined]), null);
    assert.equal(value(reachedOf(goal('growth'), WHOLE), [130, 0]), null);
    assert.equal(value(reachedOf(goal('norm', 'activity'), WHOLE), [0, 0, 0, 0, 0, 0]), null);
    assert.deepEqual(reachedOf(goal('norm', 'head'), WHOLE).texts, []);
    assert.equal(value(reachedOf(goal('norm', 'head'), WHOLE), []), null);
    const district = { ...WHOLE, unit: 'area:060' as const, areas: ['060'], isWhole: false };
    assert.equal(value(reachedOf(goal('rate'), district), [3]), null, 'nobody said how many workers the district has');
    assert.deepEqual(reachedOf(goal('stock'), { ...WHOLE, unit: 'agent:NVT-1', isPlace: false }).texts, []);
  });
});
