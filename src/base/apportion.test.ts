import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { apportion } from './apportion.ts';

describe('sharing out a whole number', () => {
  it('shares out everything, nobody more than one away from the exact share', () => {
    const weights = fc.array(fc.integer({ min: 0, max: 1_000 }), { minLength: 1, maxLength: 120 });
    fc.assert(
      fc.property(fc.nat(100_000), weights, (total, given) => {
        const parts = apportion(total, given);
        const sum = given.reduce((all, each) => all + each, 0);
        assert.equal(
          parts.reduce((all, each) => all + each, 0),
          total,
        );
        for (const [index, part] of parts.entries()) {
          const exact = sum === 0 ? total / given.length : (total * (given[index] ?? 0)) / sum;
          assert.ok(Math.abs(part - exact) < 1);
          assert.ok(Number.isSafeInteger(part) && part >= 0);
        }
      }),
    );
  });

  it('gives what is left to the largest remainders, and of equals to the first', () => {
    assert.deepEqual(apportion(10, [1, 1, 1]), [4, 3, 3]);
    assert.deepEqual(apportion(7_500, [0.5, 0.3, 0.2]), [3_750, 2_250, 1_500]);
    assert.deepEqual(apportion(5, [0, 0]), [3, 2]);
    assert.deepEqual(apportion(0, [3, 4]), [0, 0]);
  });
});
