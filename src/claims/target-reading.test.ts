import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readTarget } from './target-reading.ts';

describe('the target for the next year', () => {
  it('contradicts itself as a stock where fewer are meant than the growth needs', () => {
    assert.deepEqual(readTarget({ target: 7500, covered: 7548, growth: 0.3 }), {
      needed: 9812,
      contradictsAsStock: true,
    });
  });
  it('holds as a stock from the number that the growth needs', () => {
    assert.equal(readTarget({ target: 9811, covered: 7548, growth: 0.3 }).contradictsAsStock, true);
    assert.equal(readTarget({ target: 9812, covered: 7548, growth: 0.3 }).contradictsAsStock, false);
  });
});
