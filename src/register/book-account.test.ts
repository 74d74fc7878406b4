import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { type Day, day } from '#base/dates.ts';
import { uuid } from '#base/ids.ts';
import { accountOfBook, type FateRange } from './book-account.ts';
import { type Handover, type NumberRange, RECEIPT_FATES, sizeOf } from './receipt.ts';

const BOOK = { first: 101, last: 150 };
const given = (first: number, last: number, holderName: string, returnedOn: Day | null = null): Handover => ({
  ...{
    id: uuid(`00000000-0000-4000-8000-${String(first).padStart(12, '0')}`),
    holder: holderName,
    holderName,
    device: null,
  },
  ...{ first, last, handedOn: day('2026-11-02'), returnedOn },
});
const shown = (handovers: readonly Handover[], fates: readonly FateRange[] = []): string[] =>
  accountOfBook(BOOK, handovers, fates).ranges.map(({ first, last, state, reason, handover }) =>
    [`${first}-${last}`, state, reason, handover?.holderName].filter(Boolean).join(' '),
  );

describe('the account of a receipt book', () => {
  it('has all its numbers in store before anybody got it', () => {
    assert.deepEqual(shown([]), ['101-150 store']);
  });

  it('says which numbers were issued, void or lost, and in whose hands the others are', () => {
    const fates: FateRange[] = [
      { first: 101, last: 110, fate: 'issued', reason: null },
      { first: 111, last: 111, fate: 'void', reason: 'viết sai' },
      { first: 120, last: 121, fate: 'lost', reason: 'cháy' },
    ];
    assert.deepEqual(shown([given(101, 150, 'Mai')], fates), [
      '101-110 issued Mai',
      '111-111 void viết sai Mai',
      '112-119 held Mai',
      '120-121 lost cháy Mai',
      '122-150 held Mai',
    ]);
  });

  it('says what was taken back, and goes by the last hand', () => {
    const back = given(101, 150, 'Mai', day('2026-11-20'));
    assert.deepEqual(shown([back], [{ first: 101, last: 101, fate: 'issued', reason: null }]), [
      '101-101 issued Mai',
      '102-150 returned Mai',
    ]);
    assert.deepEqual(shown([back, given(130, 150, 'Lan')]), ['101-129 returned Mai', '130-150 held Lan']);
  });

  it('keeps two reasons and two blocks apart that lie beside each other', () => {
    assert.deepEqual(shown([given(101, 125, 'Mai'), given(126, 150, 'Mai')]), ['101-125 held Mai', '126-150 held Mai']);
    const fates: FateRange[] = [
      { first: 101, last: 101, fate: 'void', reason: 'rách' },
      { first: 102, last: 102, fate: 'void', reason: 'viết sai' },
    ];
    assert.deepEqual(shown([], fates), ['101-101 void rách', '102-102 void viết sai', '103-150 store']);
  });

  it('sums to the size of the book, whatever was handed out, taken back, issued or spoiled', () => {
    const ranges: fc.Arbitrary<NumberRange> = fc
      .tuple(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 0, max: 20 }))
      .map(([first, more]) => ({ first, last: first + more }));
    const handovers = fc.array(
      fc
        .tuple(ranges, fc.boolean())
        .map(([{ first, last }, isBack]) => given(first, last, 'Mai', isBack ? day('2026-11-20') : null)),
    );
    const fates = fc.uniqueArray(
      fc
        .tuple(fc.integer({ min: 10, max: 59 }), fc.constantFrom(...RECEIPT_FATES))
        .map(([first, fate]): FateRange => ({ first, last: first, fate, reason: fate === 'issued' ? null : 'rách' })),
      { selector: ({ first }) => first },
    );
    const books = fc.integer({ min: 1, max: 10 }).map((first) => ({ first, last: first + 59 }));
    fc.assert(
      fc.property(books, handovers, fates, (book, handed, used) => {
        const account = accountOfBook(book, handed, used);
        let next = book.first;
        for (const { first, last } of account.ranges) {
          assert.equal(first, next);
          assert.ok(first <= last);
          next = last + 1;
        }
        assert.equal(next, book.last + 1);
        assert.equal(
          Object.values(account.counts).reduce((sum, count) => sum + count, 0),
          sizeOf(book),
        );
        for (const fate of RECEIPT_FATES) {
          assert.equal(account.counts[fate], used.filter((each) => each.fate === fate).length);
        }
      }),
    );
  });
});
