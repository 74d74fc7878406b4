import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { judgeClaim } from '#claims/binding/judgement.ts';
import { checkText } from '#claims/check.ts';
import { readWording, wordingHolds } from './wording.ts';

/** Whether publishing takes a wording for a value. */
function holds(wording: string, value: number): boolean {
  const read = readWording(wording);
  assert.ok(read, `${wording} is a wording`);
  return wordingHolds(read, value);
}

/** Whether the checker lets a text with that wording agree with a value of the register. */
function agrees(wording: string, value: number): boolean {
  const [claim] = checkText(`Có ${wording} người tham gia BHXH tự nguyện.`, { place: null, published: null }).claims;
  assert.ok(claim, wording);
  const reading = { expression: 'x', factor: 1, less: 0, today: value, whenPublished: null } as const;
  return judgeClaim(claim, [reading]).kind !== 'differs';
}

/** Wording, the least and the greatest value that it allows, and the nearest ones that it does not. */
const BORDERS: readonly [wording: string, not: number, least: number, greatest: number, nor: number][] = [
  ['7.548', 7547, 7548, 7548, 7549],
  ['1,2 triệu', 1_149_999, 1_150_000, 1_250_000, 1_250_001],
  ['trên 7.500', 7500, 7501, 7875, 7876],
  ['hơn 7.500', 7500, 7501, 7875, 7876],
  ['quá 7.500', 7500, 7501, 7875, 7876],
  ['vượt mốc 7.500', 7500, 7501, 7875, 7876],
  ['trên 140', 140, 141, 150, 151],
  ['hơn 3.000', 3000, 3001, 3300, 3301],
  ['gần 1.400', 1299, 1300, 1399, 1400],
  ['ngót 1.400', 1299, 1300, 1399, 1400],
  ['dưới 1.400', 1299, 1300, 1399, 1400],
  ['chưa đến 1.400', 1299, 1300, 1399, 1400],
  ['gần 300 nghìn', 269_999, 270_000, 299_999, 300_000],
  ['khoảng 1.400', 1299, 1300, 1500, 1501],
  ['xấp xỉ 1.400', 1299, 1300, 1500, 1501],
  ['ước 1.400', 1299, 1300, 1500, 1501],
  ['chừng 1.400', 1299, 1300, 1500, 1501],
  ['không dưới 7.500', 7499, 7500, 1_000_000, Number.NaN],
  ['tối thiểu 7.500', 7499, 7500, 1_000_000, Number.NaN],
  ['ít nhất 7.500', 7499, 7500, 1_000_000, Number.NaN],
  ['không quá 7.500', Number.NaN, 0, 7500, 7501],
  ['tối đa 7.500', Number.NaN, 0, 7500, 7501],
  ['hàng trăm', 99, 100, 999, 1000],
  ['hai nghìn ba trăm', 2249, 2250, 2350, 2351],
];

describe('publishing and the checker give a wording the same borders:', () => {
  for (const [wording, not, least, greatest, nor] of BORDERS) {
    it(`«${wording}» from ${least} to ${greatest}`, () => {
      for (const allowed of [least, greatest]) {
        assert.ok(holds(wording, allowed), `publishing ${allowed}`);
        assert.ok(agrees(wording, allowed), `checker ${allowed}`);
      }
      for (const refused of [not, nor].filter((value) => !Number.isNaN(value))) {
        assert.ok(!holds(wording, refused), `publishing ${refused}`);
        assert.ok(!agrees(wording, refused), `checker ${refused}`);
      }
    });
  }
});

describe('a share', () => {
  it('is printed in per cent, rounded to the decimals it shows', () => {
    assert.ok(holds('133,4%', 7548 / 5658));
    assert.ok(holds('133,4%', 1.334));
    assert.ok(!holds('133,5%', 7548 / 5658));
    assert.ok(holds('30%', 0.3));
  });
});

describe('a multiple', () => {
  it('is read in words', () => {
    assert.ok(holds('gấp hơn hai lần', 2.1));
    assert.ok(!holds('gấp hơn hai lần', 2));
    assert.ok(!holds('gấp hơn hai lần', 3.1));
    assert.ok(holds('gấp đôi', 2));
    assert.ok(holds('gấp 2,1 lần', 2.1));
  });
});

describe('a wording', () => {
  it('may be followed by what is counted', () => assert.ok(holds('193 người', 193)));
  it('without a number cannot be checked', () => {
    for (const words of ['rất nhiều', 'không', '']) assert.equal(readWording(words), null);
  });
});
