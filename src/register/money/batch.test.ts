import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { day } from '#base/dates.ts';
import { type BatchRecord, balanceOf } from './batch.ts';

/** Records as a batch may hold them: answered or not, taken back before or by the refusal, collected again for more or less. */
const records = fc.array(
  fc
    .record({
      amount: fc.integer({ min: 0, max: 5_000_000 }),
      answer: fc.constantFrom(null, 'accepted' as const, 'refused' as const),
      isTakenBack: fc.boolean(),
      again: fc.option(fc.integer({ min: 0, max: 5_000_000 })),
    })
    .map(({ amount, answer, isTakenBack, again }) => ({
      ...{ amount, answer, isReversedBefore: isTakenBack },
      reversedOn: isTakenBack || answer === 'refused' ? day('2026-11-20') : null,
      again: answer === 'refused' && again !== null ? { amount: again } : null,
    })),
) as fc.Arbitrary<unknown> as fc.Arbitrary<BatchRecord[]>;

describe('the money of a batch', () => {
  it('balances, whatever becomes of its records: every đồng is in one place, and none is below nought', () => {
    fc.assert(
      fc.property(records, (lines) => {
        const { sent, ...parts } = balanceOf(lines);
        assert.equal(
          Object.values(parts).reduce((sum, part) => sum + part, 0),
          sent,
        );
        assert.equal(
          sent,
          lines.reduce((sum, { amount }) => sum + amount, 0),
        );
        for (const part of Object.values(parts)) assert.ok(part >= 0);
      }),
    );
  });
});
