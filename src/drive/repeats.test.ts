import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { day } from '#base/dates.ts';
import { MOST_REPEATS, repeatDays } from './repeats.ts';

describe('an activity that is held again', () => {
  it('comes every week until a day, that day too', () => {
    assert.deepEqual(repeatDays(day('2026-03-10'), 'week', day('2026-03-31')), [
      '2026-03-17',
      '2026-03-24',
      '2026-03-31',
    ]);
    assert.deepEqual(repeatDays(day('2026-03-10'), 'week', day('2026-03-30')), ['2026-03-17', '2026-03-24']);
    assert.deepEqual(repeatDays(day('2026-03-10'), 'two-weeks', day('2026-04-07')), ['2026-03-24', '2026-04-07']);
  });

  it('comes on the last day of a month that is too short, and on its own day again after it', () => {
    assert.deepEqual(repeatDays(day('2026-12-31'), 'month', day('2027-03-31')), [
      '2027-01-31',
      '2027-02-28',
      '2027-03-31',
    ]);
  });

  it('is never held again before its own day is over, nor without end', () => {
    assert.deepEqual(repeatDays(day('2026-03-10'), 'week', day('2026-03-16')), []);
    assert.equal(repeatDays(day('2026-03-10'), 'week', day('2090-01-01')).length, MOST_REPEATS + 1);
  });
});
