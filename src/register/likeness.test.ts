import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { mayBeOneBirth } from './likeness.ts';

describe('two births that are recorded', () => {
  const asked = (one: string | null, other: string | null) => [mayBeOneBirth(one, other), mayBeOneBirth(other, one)];

  it('may be those of one person where one says less, or day and month are exchanged', () => {
    for (const [one, other] of [
      ['1985-02-03', '1985-02-03'],
      ['1985-02-03', '1985-02'],
      ['1985-02', '1985'],
      ['1985-02-03', '1985-03-02'],
      ['1985', null],
    ] as const)
      assert.deepEqual(asked(one, other), [true, true], `${one} ${other}`);
  });

  it('are not where they differ', () => {
    for (const [one, other] of [
      ['1985-02-03', '1985-02-04'],
      ['1985-02', '1985-03'],
      ['1985', '1986-01-01'],
      ['1985-02-03', '1986-03-02'],
    ] as const)
      assert.deepEqual(asked(one, other), [false, false], `${one} ${other}`);
  });
});
