import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readWording, wordingHolds } from './wording.ts';

function holds(wording: string, value: number): boolean {
  const read = readWording(wording);
  assert.ok(read, `${wording} is a wording`);
  return wordingHolds(read, value);
}

describe('an exact wording', () => {
  it('prints the value', () => {
    assert.ok(holds('7.548', 7548));
    assert.ok(!holds('7.548', 7549));
    assert.ok(!holds('7.548', 7547));
  });
  it('prints a share in per cent, rounded to the decimals it shows', () => {
    assert.ok(holds('133,4%', 7548 / 5658));
    assert.ok(holds('133,4%', 1.334));
    assert.ok(!holds('133,5%', 7548 / 5658));
    assert.ok(holds('30%', 0.3));
  });
  it('may be followed by what is counted', () => {
    assert.ok(holds('193 người', 193));
  });
});

describe('a hedged wording', () => {
  it('«trên» is below the value, and rounded as it prints', () => {
    assert.ok(holds('trên 7.500', 7548));
    assert.ok(!holds('trên 7.500', 7500));
    assert.ok(!holds('trên 7.500', 7600));
    assert.ok(holds('hơn 3.000', 3120));
  });
  it('«gần» is above the value, and rounded as it prints', () => {
    assert.ok(holds('gần 1.400', 1393));
    assert.ok(!holds('gần 1.400', 1400));
    assert.ok(!holds('gần 1.400', 1300));
  });
  it('«khoảng» lies to either side', () => {
    assert.ok(holds('khoảng 1.400', 1350));
    assert.ok(!holds('khoảng 1.400', 1349));
  });
});

describe('a wording of several', () => {
  it('«hàng trăm» is from two hundred to below a thousand', () => {
    assert.ok(holds('hàng trăm', 200));
    assert.ok(holds('hàng trăm lượt', 999));
    assert.ok(!holds('hàng trăm', 199));
    assert.ok(!holds('hàng trăm', 1000));
  });
});

describe('a multiple', () => {
  it('is read in words', () => {
    assert.ok(holds('gấp hơn hai lần', 2.1));
    assert.ok(!holds('gấp hơn hai lần', 2));
    assert.ok(!holds('gấp hơn hai lần', 3));
    assert.ok(holds('gấp đôi', 2));
    assert.ok(holds('gấp 2,1 lần', 2.1));
  });
});

it('a wording without a number cannot be checked', () => {
  assert.equal(readWording('rất nhiều'), null);
  assert.equal(readWording(''), null);
});
