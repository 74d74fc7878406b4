import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { describe, it } from 'node:test';
import { day } from '#base/dates.ts';
import { uuid } from '#base/ids.ts';
import { daysOfPlan } from '#base/periods.ts';
import { checkGoal, type GivenGoal } from './check-goal.ts';
import { differencesOf, type Share } from './plan.ts';

const EMPTY: GivenGoal = {
  ...{ id: uuid(randomUUID()), scheme: 'vsi', kind: null, value: null, per: null },
  ...{ denominator: null, denominatorValue: null, denominatorSource: null, denominatorDay: null },
};
const refused = (given: Partial<GivenGoal>): string[] => {
  const checked = checkGoal({ ...EMPTY, ...given });
  return checked.ok ? [] : checked.error.map(({ kind, at }) => `${kind} ${at}`);
};

describe('a target', () => {
  it('of 7,500 people is refused until it is said of what kind it is', () => {
    assert.deepEqual(refused({ value: 7_500 }), ['kind-missing kind']);
    assert.deepEqual(refused({ value: 7_500, kind: 'new' }), []);
    assert.deepEqual(refused({ value: 7_500, kind: 'stock' }), []);
  });

  it('that is a rate names its denominator, how much that is, its source and its day: all that is missing is said at once', () => {
    assert.deepEqual(refused({ kind: 'rate', value: 35.5 }), [
      ...['denominator-missing denominator', 'denominator-value-missing denominatorValue'],
      ...['source-missing denominatorSource', 'source-day-missing denominatorDay'],
    ]);
    const named = { denominator: 'lực lượng lao động', denominatorValue: 808_149, denominatorSource: 'Niên giám' };
    assert.deepEqual(refused({ kind: 'rate', value: 35.5, ...named }), ['source-day-missing denominatorDay']);
    assert.deepEqual(refused({ kind: 'rate', value: 35.5, ...named, denominatorDay: day('2020-12-31') }), []);
    const of = (denominatorValue: number) =>
      refused({ kind: 'rate', value: 35.5, ...named, denominatorValue, denominatorDay: day('2020-12-31') });
    assert.deepEqual(of(0), ['denominator-value-missing denominatorValue']);
    assert.deepEqual(of(1_000_000_001), ['too-much denominatorValue']);
    assert.deepEqual(refused({}), ['kind-missing kind', 'value-missing value']);
  });

  it('is a whole number where people are counted, and within its borders where it is in per cent', () => {
    assert.deepEqual(refused({ kind: 'new', value: 10.5 }), ['not-whole value']);
    assert.deepEqual(refused({ kind: 'new', value: -1 }), ['not-whole value']);
    assert.deepEqual(refused({ kind: 'new', value: 0 }), []);
    assert.deepEqual(refused({ kind: 'conversion', value: 100 }), []);
    assert.deepEqual(refused({ kind: 'conversion', value: 100.1 }), ['not-in-percent value']);
    assert.deepEqual(refused({ kind: 'growth', value: 130 }), []);
    assert.deepEqual(refused({ kind: 'growth', value: -101 }), ['not-in-percent value']);
    assert.deepEqual(refused({ kind: 'growth', value: 35.55 }), []);
    assert.deepEqual(refused({ kind: 'growth', value: 2.125 }), ['too-fine value']);
    assert.deepEqual(refused({ kind: 'new', value: 1_000_000_000 }), []);
    assert.deepEqual(refused({ kind: 'new', value: 1_000_000_001 }), ['too-much value']);
    assert.deepEqual(refused({ kind: 'new', value: 1e20 }), ['too-much value']);
  });

  it('that is a norm says for each of what', () => {
    assert.deepEqual(refused({ kind: 'norm', value: 10 }), ['per-missing per']);
    assert.deepEqual(refused({ kind: 'norm', value: 10, per: 'activity' }), []);
  });
});

describe('what is left to share out', () => {
  const share = (unit: Share['unit'], under: Share['under'], value: number): Share => ({
    ...{ unit, under, value, isByHand: false, lineNo: 1 },
  });
  const shares = [
    share('area:06', null, 100),
    share('area:060', 'area:06', 60),
    share('area:061', 'area:06', 50),
    share('organisation:BD', 'area:060', 60),
  ];

  it('is a number at each unit that has some below it, below nought where these have more', () => {
    assert.deepEqual(differencesOf({ kind: 'new', shares }), [
      { unit: 'area:06', below: 110, left: -10 },
      { unit: 'area:060', below: 60, left: 0 },
    ]);
  });

  it('is not asked of rates, which do not sum', () => {
    assert.deepEqual(differencesOf({ kind: 'rate', shares }), []);
  });
});

describe('the period of a plan', () => {
  it('is a year, a quarter, a month, or a week from Monday on', () => {
    assert.deepEqual(daysOfPlan('2021'), { from: '2021-01-01', to: '2021-12-31' });
    assert.deepEqual(daysOfPlan('2021-Q2'), { from: '2021-04-01', to: '2021-06-30' });
    assert.deepEqual(daysOfPlan('2021-W01'), { from: '2021-01-04', to: '2021-01-10' });
    assert.deepEqual(daysOfPlan('2020-W53'), { from: '2020-12-28', to: '2021-01-03' });
    assert.equal(daysOfPlan('2021-W53'), undefined);
    assert.equal(daysOfPlan('2021-W00'), undefined);
    assert.equal(daysOfPlan('2021-13'), undefined);
  });
});
