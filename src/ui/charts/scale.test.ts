import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { classOf, ticksTo } from './scale.ts';

describe('the axis of a chart', () => {
  it('goes in round steps from zero to just above the largest value', () => {
    assert.deepEqual(ticksTo(7548), [0, 2000, 4000, 6000, 8000]);
    assert.deepEqual(ticksTo(8000), [0, 2000, 4000, 6000, 8000]);
    assert.deepEqual(ticksTo(1.334), [0, 0.5, 1, 1.5]);
  });
  it('stands where there is nothing to show', () => {
    assert.deepEqual(ticksTo(0), [0, 1]);
  });
});

describe('the shades of a map', () => {
  it('are equal parts from the smallest value to the largest', () => {
    assert.deepEqual(
      [10, 19, 20, 60].map((value) => classOf(value, [10, 60], 5)),
      [0, 0, 1, 4],
    );
  });
  it('are one where all values are the same', () => {
    assert.equal(classOf(7, [7, 7], 5), 0);
  });
});
