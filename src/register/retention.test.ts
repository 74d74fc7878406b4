import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { day } from '#base/dates.ts';
import { keepingsOn, RETENTION, type RetentionRule } from './retention.ts';

const MADE_UP: readonly RetentionRule[] = [
  { kind: 'contributions', from: day('2026-01-01'), years: 5, source: 'Điều 1 của luật bịa' },
  { kind: 'contributions', from: day('2030-01-01'), years: 10, source: 'Điều 2 của luật bịa' },
];

describe('how long facts are kept', () => {
  it('is not known as long as no source says it, and then they are kept', () => {
    assert.ok(RETENTION.every(({ years, source }) => (years === null) === (source === null)));
    assert.deepEqual(keepingsOn(day('2050-01-01'), { contributions: day('2020-05-01') }), [
      { kind: 'contributions', why: 'unknown' },
    ]);
    assert.deepEqual(keepingsOn(day('2025-12-31'), { contributions: day('2000-01-01') }, MADE_UP), [
      { kind: 'contributions', why: 'unknown' },
    ]);
  });

  it('ends with the year in which the period is over, by the rule of the day', () => {
    const kept = (today: string, newest = '2022-03-01') =>
      keepingsOn(day(today), { contributions: day(newest) }, MADE_UP);
    assert.deepEqual(kept('2027-12-31'), [
      { kind: 'contributions', why: 'until', until: '2027-12-31', source: 'Điều 1 của luật bịa' },
    ]);
    assert.deepEqual(kept('2028-01-01'), []);
    assert.deepEqual(kept('2030-01-01'), [
      { kind: 'contributions', why: 'until', until: '2032-12-31', source: 'Điều 2 của luật bịa' },
    ]);
  });

  it('asks nothing of whoever has no facts', () => {
    assert.deepEqual(keepingsOn(day('2026-11-23'), {}), []);
  });
});
