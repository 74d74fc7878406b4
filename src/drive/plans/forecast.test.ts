import assert from 'node:assert/strict';
import { it } from 'node:test';
import { forecastOf, measuredForecast } from './forecast.ts';

it('a count goes on as in the last year', () => {
  assert.equal(forecastOf({ value: 1_000, grownInYear: 365, daysLeft: 100 }), 1_100);
  assert.equal(forecastOf({ value: 1_000, grownInYear: -365, daysLeft: 100 }), 900);
  assert.equal(forecastOf({ value: 1_000, grownInYear: 365, daysLeft: 0 }), 1_000);
});

it('a forecast says by how much it was wrong before, and that nobody knows where there is no year to try it on', () => {
  const now = { value: 100, grownInYear: 0, daysLeft: 10 };
  const past = { value: 90, grownInYear: 0, daysLeft: 10, isAsKnownThen: true };
  const measured = measuredForecast(now, [
    { ...past, year: 2020, actual: 100 },
    { ...past, year: 2019, actual: 90 },
    { ...past, year: 2018, actual: 0 },
  ]);
  assert.deepEqual([measured.value, measured.error, measured.past.length], [100, 0.05, 2]);
  assert.equal(measuredForecast(now, []).error, null);
});
