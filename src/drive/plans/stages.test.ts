import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { addDays, day, daysBetween } from '#base/dates.ts';
import { daysOfPlan } from '#base/periods.ts';
import { expectedOn, STAGE_LENGTHS, stageDifference, stagesIn, stagesOfUnit, stageValues } from './stages.ts';

const lines = (values: readonly number[]) =>
  values.map((value, index) => ({
    stage: `2021-${String(index + 1).padStart(2, '0')}`,
    value,
    isByHand: false,
  }));
const periods = fc.oneof(
  fc.integer({ min: 1990, max: 2090 }).map(String),
  fc
    .tuple(fc.integer({ min: 1990, max: 2090 }), fc.integer({ min: 1, max: 4 }))
    .map(([year, quarter]) => `${year}-Q${quarter}`),
  fc
    .tuple(fc.integer({ min: 1990, max: 2090 }), fc.integer({ min: 1, max: 12 }))
    .map(([year, each]) => `${year}-${String(each).padStart(2, '0')}`),
);

describe('the parts of a period', () => {
  it('have each day of it in exactly one month and one week', () => {
    fc.assert(
      fc.property(periods, fc.constantFrom(...STAGE_LENGTHS), (period, length) => {
        const whole = daysOfPlan(period) ?? assert.fail();
        const stages = stagesIn(period, length);
        assert.equal(stages[0]?.from, whole.from);
        assert.equal(stages.at(-1)?.to, whole.to);
        for (const [index, { from, to }] of stages.entries()) {
          assert.ok(from <= to);
          if (index > 0) assert.equal(from, addDays(stages[index - 1]?.to ?? from, 1));
        }
        const days = stages.reduce((sum, { from, to }) => sum + daysBetween(from, to) + 1, 0);
        assert.equal(days, daysBetween(whole.from, whole.to) + 1);
      }),
    );
  });

  it('of January 2021 begin with the last week of 2020, and of 2020 end with its 53rd', () => {
    assert.deepEqual(
      stagesIn('2021-01', 'week').map(({ stage, from, to }) => `${stage} ${from} ${to}`),
      [
        ...['2020-W53 2021-01-01 2021-01-03', '2021-W01 2021-01-04 2021-01-10', '2021-W02 2021-01-11 2021-01-17'],
        ...['2021-W03 2021-01-18 2021-01-24', '2021-W04 2021-01-25 2021-01-31'],
      ],
    );
    assert.equal(stagesIn('2020', 'week').length, 53);
    assert.equal(stagesIn('2020', 'month').length, 12);
    assert.deepEqual(stagesIn('năm nay', 'month'), []);
  });
});

describe('a target over time', () => {
  it('sums exactly, and as a stock ends with the whole, for the whole and for each unit', () => {
    const weights = fc.array(fc.nat(1_000), { minLength: 1, maxLength: 53 });
    const kinds = fc.constantFrom('new', 'activities', 'stock');
    const count = () => fc.nat(50_000);
    fc.assert(
      fc.property(
        kinds,
        count(),
        count(),
        weights,
        count(),
        count(),
        (kind, value, opening, given, own, ownOpening) => {
          const stages = lines(stageValues({ kind, value, opening }, given));
          assert.equal(stageDifference({ kind, stages }, value), 0);
          const ofUnit = stagesOfUnit({ kind, stages }, { value: own, opening: ownOpening, wholeOpening: opening });
          assert.equal(stageDifference({ kind, stages: ofUnit }, own), 0);
          assert.ok(stages.every((stage) => Number.isSafeInteger(stage.value) && stage.value >= 0));
        },
      ),
    );
  });

  it('is expected in even steps within each part', () => {
    const stages = lines([31, 56]);
    const days = stagesIn('2021-Q1', 'month');
    const on = (text: string, kind: 'new' | 'stock' = 'new') =>
      expectedOn({ kind, stages }, days, { opening: 1, on: day(text) });
    assert.deepEqual([on('2020-12-31'), on('2021-01-10'), on('2021-01-31'), on('2021-02-14')], [0, 10, 31, 59]);
    assert.equal(on('2021-02-28'), 87);
    assert.deepEqual([on('2020-12-31', 'stock'), on('2021-01-31', 'stock'), on('2021-02-28', 'stock')], [1, 31, 56]);
  });

  it('differs from its parts by what somebody typed', () => {
    assert.equal(stageDifference({ kind: 'new', stages: lines([10, 20]) }, 35), 5);
    assert.equal(stageDifference({ kind: 'stock', stages: lines([10, 40]) }, 35), -5);
    assert.equal(stageDifference({ kind: 'stock', stages: [] }, 35), null);
  });
});
