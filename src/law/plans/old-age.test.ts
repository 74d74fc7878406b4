import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { day } from '#base/dates.ts';
import { dong } from '#base/money.ts';
import { month } from '#base/months.ts';
import { careerOf } from './career.ts';
import { type OldAgeQuestion, oldAge } from './old-age.ts';

/** Paid from January 2010 on. */
const paidUntil = (until: string) =>
  careerOf([{ kind: 'voluntary', from: month('2010-01'), until: month(until), income: dong(3_000_000) }]);

const socialOf = (change: Partial<OldAgeQuestion>) => {
  const found = oldAge({
    on: day('2026-11-23'),
    sex: 'female',
    born: '1950-06',
    career: careerOf([]),
    poor: false,
    drawsPension: false,
    ...change,
  });
  assert.ok(!Array.isArray(found));
  return [found.socialFrom, found.social?.ok && found.social.value.value];
};

describe('the social pension of somebody without a pension', () => {
  it('begins at the age, and not before the law that gives it', () => {
    assert.deepEqual(socialOf({}), ['2025-07', 540_000]);
    assert.deepEqual(socialOf({ born: '1951-09' }), ['2026-09', 540_000]);
    assert.deepEqual(socialOf({ born: '1951-09', poor: true }), ['2025-07', 540_000]);
    assert.deepEqual(socialOf({ on: day('2026-01-15') }), ['2025-07', 500_000]);
  });

  it('is nobody’s who draws a pension, or has paid long enough for one', () => {
    assert.deepEqual(socialOf({ drawsPension: true }), ['2025-07', false]);
    assert.deepEqual(socialOf({ born: '1964-01', career: paidUntil('2024-11') }), ['2039-01', 540_000]);
    assert.deepEqual(socialOf({ born: '1964-01', career: paidUntil('2024-12') }), ['2039-01', undefined]);
  });

  it('stands beside the allowance of the own months, which nobody draws beside a pension', () => {
    const allowance = (drawsPension: boolean) => {
      const found = oldAge({
        on: day('2026-11-23'),
        sex: 'male',
        born: '1964-01',
        career: paidUntil('2019-12'),
        poor: false,
        drawsPension,
      });
      assert.ok(!Array.isArray(found));
      return found.allowance?.ok;
    };
    assert.equal(allowance(false), true);
    assert.equal(allowance(true), undefined);
  });
});
