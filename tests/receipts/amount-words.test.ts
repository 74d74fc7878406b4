import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { amountInWords } from '#base/amount-words.ts';
import { readWords } from '#claims/numbers/words.ts';
import { normalise } from '#claims/text/normalise.ts';
import { tokenise } from '#claims/text/tokens.ts';

describe('an amount in words', () => {
  it('is written as receipts write it', () => {
    for (const [amount, vi, en] of [
      [0, 'Không đồng', 'Zero đồng'],
      [5, 'Năm đồng', 'Five đồng'],
      [15, 'Mười lăm đồng', 'Fifteen đồng'],
      [21, 'Hai mươi mốt đồng', 'Twenty-one đồng'],
      [105, 'Một trăm linh năm đồng', 'One hundred and five đồng'],
      [264_000, 'Hai trăm sáu mươi tư nghìn đồng', 'Two hundred and sixty-four thousand đồng'],
      [1_005_000, 'Một triệu không trăm linh năm nghìn đồng', 'One million and five thousand đồng'],
      [
        3_168_000,
        'Ba triệu một trăm sáu mươi tám nghìn đồng',
        'Three million one hundred and sixty-eight thousand đồng',
      ],
      [1_000_000_000, 'Một tỷ đồng', 'One billion đồng'],
      [20_000_010, 'Hai mươi triệu không trăm mười đồng', 'Twenty million and ten đồng'],
    ] as const) {
      assert.deepEqual(amountInWords(amount), { vi, en });
    }
  });

  it('is read back as the same amount by whoever checks our texts', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999_999 }), (amount) => {
        const tokens = tokenise(
          normalise(
            amountInWords(amount)
              .vi.toLowerCase()
              .replace(/ đồng$/, ''),
          ),
        );
        assert.equal(readWords(tokens, 0)?.value, amount);
      }),
    );
  });
});
