import assert from 'node:assert/strict';
import { it } from 'node:test';
import { printNumber, withNumbersOf } from './numbers.ts';

it('a number is printed as its readers print it', () => {
  assert.equal(printNumber(1_500_000.25, 'vi', { most: 2 }), '1.500.000,25');
  assert.equal(printNumber(1_500_000.25, 'en', { most: 2 }), '1,500,000.25');
  assert.equal(printNumber(4, 'en', { least: 1, most: 1 }), '4.0');
});

it('a working keeps everything but its numbers', () => {
  for (const [working, english] of [
    ['22% × 1.500.000', '22% × 1,500,000'],
    ['4,5% × 2.340.000 × 12', '4.5% × 2,340,000 × 12'],
    ['Σ 330.000 ÷ (1 + 0,3833%)^(i − 1), i = 1…60', 'Σ 330,000 ÷ (1 + 0.3833%)^(i − 1), i = 1…60'],
    ['3, 6, 12', '3, 6, 12'],
    ['01/07/2025', '01/07/2025'],
    ['1.234.567,5', '1,234,567.5'],
    ['7.548 / 5.658 = 133,4%.', '7,548 / 5,658 = 133.4%.'],
  ] as const) {
    assert.equal(withNumbersOf('en', working), english);
    assert.equal(withNumbersOf('vi', working), working);
  }
});
