import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { distribute } from './distribute.ts';
import { differencesOf, type PlanArea, type Share, type UnitId } from './plan.ts';

const area = (unit: UnitId, level: PlanArea['level'], under: UnitId | null): PlanArea => ({
  ...{ unit, level, under, code: unit, name: unit },
});
const share = (unit: UnitId, under: UnitId | null, value: number, isByHand = true): Share => ({
  ...{ unit, under, value, isByHand, lineNo: 1 },
});
/** A province of districts with these numbers of communes. */
const treeOf = (counts: readonly number[]): PlanArea[] => [
  area('area:06', 'province', null),
  ...counts.flatMap((count, district) => [
    area(`area:${district}`, 'district', 'area:06'),
    ...Array.from({ length: count }, (_, commune) =>
      area(`area:${district}-${commune}`, 'commune', `area:${district}`),
    ),
  ]),
];
const BY = { formulas: { district: 'equal', commune: 'equal' }, keepsByHand: false } as const;

describe('sharing a target out by formula', () => {
  it('sums exactly at every unit, whatever the whole and the weights', () => {
    const counts = fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 1, maxLength: 10 });
    fc.assert(
      fc.property(fc.nat(50_000), counts, fc.array(fc.nat(10_000), { minLength: 1 }), (total, tree, weights) => {
        const areas = treeOf(tree);
        const weightOf = (unit: UnitId): number => weights[unit.length % weights.length] ?? 0;
        const given = distribute({ shares: [share('area:06', null, total)] }, areas, BY, weightOf);
        const under = new Map(areas.map((each) => [each.unit, each.under]));
        const shares = [
          share('area:06', null, total),
          ...given.map(({ unit, value }) => share(unit, under.get(unit) ?? null, value)),
        ];
        assert.ok(differencesOf({ kind: 'new', shares }).every(({ left }) => left === 0));
        assert.equal(given.length, areas.length - 1);
      }),
    );
  });

  it('keeps what somebody typed, and shares out the rest; more than the whole shows as a difference', () => {
    const areas = treeOf([1, 1, 1]);
    const shares = [share('area:06', null, 100), share('area:0', 'area:06', 40), share('area:1', 'area:06', 9, false)];
    const districts = { formulas: { district: 'equal', commune: null }, keepsByHand: true } as const;
    assert.deepEqual(
      distribute({ shares }, areas, districts, () => 1),
      [
        { unit: 'area:1', value: 30 },
        { unit: 'area:2', value: 30 },
      ],
    );
    const over = [share('area:06', null, 30), share('area:0', 'area:06', 40)];
    assert.deepEqual(
      distribute({ shares: over }, areas, districts, () => 1).map(({ value }) => value),
      [0, 0],
    );
  });

  it('gives nothing to a level that was not asked for', () => {
    const districts = { formulas: { district: 'equal', commune: null }, keepsByHand: false } as const;
    const given = distribute({ shares: [share('area:06', null, 10)] }, treeOf([2, 2]), districts, () => 1);
    assert.deepEqual(
      given.map(({ unit }) => unit),
      ['area:0', 'area:1'],
    );
  });
});
