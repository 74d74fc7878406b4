import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { day } from '#base/dates.ts';
import { dong } from '#base/money.ts';
import { month } from '#base/months.ts';
import { type CareerRow, careerOf, type InsuranceKind } from './career.ts';
import { type RetirementPlan, type RetirementQuestion, retirementPlan } from './retirement.ts';

const row = (kind: InsuranceKind, from: string, until: string, income: number): CareerRow => ({
  kind,
  from: month(from),
  until: month(until),
  income: dong(income),
});
const asked: RetirementQuestion = {
  on: day('2026-11-23'),
  sex: 'female',
  born: '1966-05',
  career: careerOf([]),
  income: dong(1_500_000),
  groups: ['other'],
};

/** From which month, by how much paid, at which rate; or why not. */
function plan(kind: RetirementPlan, change: Partial<RetirementQuestion>, years = 0) {
  const found = retirementPlan(kind, { ...asked, ...change }, years);
  if (!found.ok) return found.error.map((refusal) => refusal.kind).join();
  const { from, months, pension, atOnce } = found.value;
  return [from, months, pension.value.percent, atOnce?.months ?? 0];
}

describe('the way to a pension', () => {
  it('is ten years and then five at once for a woman of 60 who never paid, five years sooner than paying on', () => {
    assert.deepEqual(plan('at-once', {}), ['2036-11', 180, 45, 60]);
    assert.deepEqual(plan('continue', {}), ['2041-11', 180, 45, 0]);
    assert.equal(plan('stop', {}), 'too-few-months');
    const found = retirementPlan('at-once', asked);
    assert.ok(found.ok);
    assert.equal(found.value.pension.value.month, 986_500);
    assert.equal(found.value.atOnce?.cost.value.gross, 31_960_928);
  });

  it('is paying what is missing now for a man of age with ten years', () => {
    const career = careerOf([row('voluntary', '2016-11', '2026-10', 2_000_000)]);
    const man = { sex: 'male' as const, born: '1964-01', career };
    assert.deepEqual(plan('at-once', man), ['2026-12', 180, 40, 60]);
    const found = retirementPlan('at-once', { ...asked, ...man });
    assert.ok(found.ok);
    assert.equal(found.value.atOnce?.cost.value.payable, 17_831_542);
  });

  it('is paying until the age, and five years at once there, for who is younger', () => {
    const career = careerOf([row('compulsory', '2010-01', '2017-12', 5_000_000)]);
    assert.deepEqual(plan('at-once', { born: '1971-01', career }), ['2028-11', 180, 45, 60]);
    assert.deepEqual(plan('continue', { born: '1971-01', career }), ['2033-11', 180, 45, 0]);
  });

  it('counts compulsory months as months, and never as voluntary years of an old right', () => {
    const teacher = careerOf([
      row('compulsory', '2008-01', '2018-12', 5_000_000),
      row('voluntary', '2019-01', '2026-10', 2_000_000),
    ]);
    assert.deepEqual(plan('stop', { born: '1985-01', career: teacher }), ['2045-02', 226, 53, 0]);
  });

  it('is stopping now with 16 years, for a man of 62: from the next month', () => {
    const career = careerOf([row('voluntary', '2010-11', '2026-10', 2_000_000)]);
    assert.deepEqual(plan('stop', { sex: 'male', born: '1964-05', career }), ['2026-11', 192, 41, 0]);
  });
});

describe('the pension of months to come', () => {
  it('is counted on the lowest income that the law will have, where the chosen one is below it', () => {
    const found = retirementPlan('years', { ...asked, born: null }, 15);
    assert.ok(found.ok);
    assert.equal(Math.round(found.value.average), 2_192_222);
    assert.equal(found.value.pension.value.month, 986_500);
  });

  it('is in today’s money, what was paid before being adjusted', () => {
    const career = careerOf([row('voluntary', '2016-01', '2020-12', 2_000_000)]);
    const found = retirementPlan('years', { ...asked, born: null, career, income: dong(3_000_000) }, 10);
    assert.ok(found.ok);
    const past = 2_000_000 * 12 * (1.32 + 1.28 + 1.23 + 1.2 + 1.16);
    assert.equal(Math.round(found.value.average), Math.round((past + 3_000_000 * 120) / 180));
  });
});
