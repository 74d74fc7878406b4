import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { day } from '#base/dates.ts';
import { uuid } from '#base/ids.ts';
import { type ClosingLine, receiptsOf, totalsOf } from './closing.ts';

const line = (index: number, given: Partial<ClosingLine>): ClosingLine => ({
  id: uuid(`01930000-0000-4000-8000-${String(index).padStart(12, '0')}`),
  reversedOn: null,
  scheme: 'vsi',
  amount: 264_000,
  receiptNo: null,
  means: 'cash',
  payer: 'household',
  recordedAt: '2026-11-27T01:00:00.000Z',
  ...given,
});
const withReceipts = (...numbers: readonly (string | null)[]): ClosingLine[] =>
  numbers.map((receiptNo, index) => line(index, { receiptNo }));

describe('the receipts of a closing', () => {
  it('are named by first and last as long as they follow each other', () => {
    const found = receiptsOf(withReceipts('AA/26 0000010', 'AA/26 0000009', 'AA/26 0000012', 'AB/26 0000013'));
    assert.deepEqual(
      found.ranges.map(({ first, last }) => `${first}–${last}`),
      ['AA/26 0000009–AA/26 0000010', 'AA/26 0000012–AA/26 0000012', 'AB/26 0000013–AB/26 0000013'],
    );
  });

  it('count once for several payments, and payments without one are counted apart', () => {
    const { count, without } = receiptsOf(withReceipts('AA/26 0000001', 'AA/26 0000001', null));
    assert.deepEqual([count, without], [1, 1]);
  });

  it('are as they were written where they are no numbers, and none of what is taken back', () => {
    const lines = [
      ...withReceipts('biên nhận tay'),
      line(9, { reversedOn: day('2026-11-26'), receiptNo: 'AA/26 0000001' }),
    ];
    assert.deepEqual(receiptsOf(lines).ranges, [{ first: 'biên nhận tay', last: 'biên nhận tay' }]);
  });
});

describe('the totals of a closing', () => {
  it('part what was paid and what was given back by scheme, and name no scheme that has neither', () => {
    const lines = [line(1, {}), line(2, { amount: -100_000, reversedOn: day('2026-11-26') })];
    assert.deepEqual(totalsOf(lines), [
      { scheme: 'vsi', payments: 1, paid: 264_000, reversals: 1, givenBack: -100_000 },
    ]);
  });
});
