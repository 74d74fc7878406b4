import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { day } from '#base/dates.ts';
import { dong } from '#base/money.ts';
import { month } from '#base/months.ts';
import type { ContributionQuestion } from './fields.ts';
import { computePayment, computeSides } from './reckon-contribution.ts';
import { computeHousehold } from './reckon-household.ts';
import { computePension, pensionCurves } from './reckon-pension.ts';

const question = (change: Partial<ContributionQuestion> = {}): ContributionQuestion => ({
  on: day('2026-11-23'),
  income: dong(1_500_000),
  groups: ['other'],
  paying: { method: '1' },
  monthsSupported: 0,
  local: null,
  province: null,
  sex: 'female',
  born: null,
  monthsPaid: 0,
  yearsMore: 20,
  ...change,
});

describe('what the calculator reckons', () => {
  it('is a payment with the local rate that was typed, else with the resolution of the province', () => {
    const payable = (change: Partial<ContributionQuestion>): number | null => {
      const paid = computePayment(question(change), 'mức tự nhập');
      return paid.ok ? paid.value.value.payable : null;
    };
    assert.equal(payable({}), 264_000);
    assert.equal(payable({ local: 20 }), 198_000);
    assert.equal(payable({ on: day('2023-01-10'), province: '01' }), 264_000);
    assert.equal(payable({ on: day('2023-01-10'), province: '06' }), 297_000);
  });

  it('shows both sides of the poverty line within half a year of its change, and never one side alone', () => {
    const from = (on: string): string | undefined => computeSides(question({ on: day(on) }), '')?.from;
    assert.equal(from('2026-06-30'), undefined);
    assert.equal(from('2026-07-01'), '2027-01-01');
    assert.equal(from('2027-07-03'), '2027-01-01');
    assert.equal(from('2027-07-04'), undefined);
    assert.equal(from('2030-12-31'), undefined);
  });

  it('raises an income below the new floor to it, and leaves a higher one', () => {
    const incomes = (income: number) => {
      const sides = computeSides(question({ income: dong(income) }), '');
      return [sides?.before.income, sides?.after.income];
    };
    assert.deepEqual(incomes(1_500_000), [1_500_000, 2_200_000]);
    assert.deepEqual(incomes(3_000_000), [3_000_000, 3_000_000]);
  });

  it('starts the pension after the last payment, where that comes after the age', () => {
    const start = (yearsMore: number): string | null | undefined => {
      const found = computePension(question({ born: month('1985-05'), yearsMore }));
      return found.ok ? found.value.start?.value : null;
    };
    assert.equal(start(14), null);
    assert.equal(start(15), '2045-06');
    assert.equal(start(20), '2046-11');
  });

  it('counts years over the highest rate for more where they are paid after the age', () => {
    const lumpSum = (born: string): number | null => {
      const found = computePension(
        question({ sex: 'male', born: month(born), yearsMore: 38, income: dong(5_000_000) }),
      );
      return found.ok ? found.value.pension.value.lumpSum : null;
    };
    assert.equal(lumpSum('2003-01'), 3 * 0.5 * 5_000_000);
    assert.equal(lumpSum('1980-02'), 3 * 2 * 5_000_000);
  });

  it('draws no income above the ceiling, and always one that was chosen or lies nearest to it', () => {
    const incomes = (income: number) =>
      pensionCurves('male', dong(income), day('2026-11-23')).map((curve) => [curve.income, curve.chosen]);
    assert.deepEqual(incomes(30_000_000), [
      [1_500_000, false],
      [30_000_000, true],
    ]);
    assert.deepEqual(incomes(1)[0], [1_500_000, true]);
  });

  it('adds up a household, whose supported members take no place in its order', () => {
    const found = computeHousehold({
      on: day('2026-11-23'),
      months: 12,
      members: ['near_poor', 'household', 'elsewhere', 'household'],
    });
    assert.ok(found.ok);
    const { members, payable, stateSupport } = found.value;
    assert.deepEqual(
      members.map(({ order }) => order),
      [null, 1, null, 2],
    );
    assert.equal(payable, 409_860 + 1_366_200 + 956_340);
    assert.equal(stateSupport, 956_340);
  });
});
