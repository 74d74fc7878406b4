import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { day } from '#base/dates.ts';
import { month } from '#base/months.ts';
import { weekdayOf } from '#base/periods.ts';
import { daysOfWeek, weeksOf } from './calendar.ts';

describe('a calendar', () => {
  it('has weeks from Monday to Sunday, over the ends of months and years, and before the year of reckoning', () => {
    assert.deepEqual(
      [daysOfWeek(day('2021-01-01'))[0], daysOfWeek(day('2021-01-01'))[6]],
      ['2020-12-28', '2021-01-03'],
    );
    assert.deepEqual([daysOfWeek(day('1995-01-02'))[0], weekdayOf(day('1995-01-01'))], ['1995-01-02', 6]);
  });

  it('shows a month in whole weeks: four at least, six at most', () => {
    assert.deepEqual([weeksOf(month('2021-02')).length, weeksOf(month('2021-02'))[0]], [28, '2021-02-01']);
    const longest = weeksOf(month('2020-08'));
    assert.deepEqual([longest.length, longest[0], longest.at(-1)], [42, '2020-07-27', '2020-09-06']);
  });
});
