import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isUuid } from '#base/ids.ts';
import { Random, weighted } from './random.ts';

describe('seeded chance', () => {
  it('gives the same numbers for the same seeds, and others for others', () => {
    const draw = (...seeds: [number, number?, number?]) => {
      const random = new Random(...seeds);
      return Array.from({ length: 5 }, () => random.uint32());
    };
    assert.deepEqual(draw(1, 2, 3), draw(1, 2, 3));
    assert.notDeepEqual(draw(1, 2, 3), draw(1, 2, 4));
    assert.notDeepEqual(draw(1), draw(2));
  });

  it('makes UUIDs that carry their instant', () => {
    const id = new Random(1).uuid(Date.parse('2020-05-23T01:00:00Z'));
    assert.ok(isUuid(id));
    assert.equal(Number.parseInt(id.replace('-', '').slice(0, 12), 16), Date.parse('2020-05-23T01:00:00Z'));
  });

  it('picks by weight, and never what weighs nothing', () => {
    const pick = weighted(['often', 9], ['never', 0], ['seldom', 1]);
    const random = new Random(7);
    const picked = Array.from({ length: 2_000 }, () => pick(random));
    const often = picked.filter((each) => each === 'often').length;
    assert.ok(often > 1_700 && often < 1_900, `${often}`);
    assert.ok(!picked.includes('never'));
  });
});
