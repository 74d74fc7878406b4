import assert from 'node:assert/strict';
import { it } from 'node:test';
import { day } from '#base/dates.ts';
import { paceOf } from './pace.ts';

const YEAR = { opening: 0, from: day('2021-01-01'), to: day('2021-12-31') };

it('a target of new people is behind by what even steps would have brought', () => {
  const july = { ...YEAR, target: 365, on: day('2021-07-01') }; // the 182nd day
  assert.deepEqual(paceOf({ ...july, value: 150 }), { behind: 32, missing: 215, perWeek: 9 });
  assert.equal(paceOf({ ...july, value: 181 }).behind, 1);
  assert.equal(paceOf({ ...july, value: 182 }).behind, 0);
});

it('a target of people covered begins with who was covered before', () => {
  const standing = { ...YEAR, target: 1365, opening: 1000, on: day('2021-07-01') };
  assert.equal(paceOf({ ...standing, value: 1181 }).behind, 1);
  assert.equal(paceOf({ ...standing, value: 1182 }).behind, 0);
});

it('asks nothing of weeks when the target is reached, or the year is over', () => {
  assert.deepEqual(paceOf({ ...YEAR, target: 10, value: 10, on: day('2021-07-01') }), {
    behind: 0,
    missing: 0,
    perWeek: null,
  });
  assert.deepEqual(paceOf({ ...YEAR, target: 10, value: 9, on: day('2021-12-31') }), {
    behind: 1,
    missing: 1,
    perWeek: null,
  });
});
