import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { subjectOf } from './indicators.ts';

describe('what an expression is about', () => {
  it('is its outermost name and its scheme', () => {
    const on = 'participants(vsi, area=06, on=2020-12-31)';
    assert.deepEqual(subjectOf(on), { indicator: 'participants', scheme: 'vsi', unit: 'count' });
    assert.deepEqual(subjectOf(`attainment(${on})`), { indicator: 'attainment', scheme: 'vsi', unit: 'share' });
  });
  it('is no single scheme where both are counted', () => {
    const both = 'sum(enrolments(vsi, activity=A), enrolments(hhi, activity=A))';
    assert.deepEqual(subjectOf(both), { indicator: 'sum', scheme: null, unit: 'count' });
  });
  it('is a share where a growth is planned, and a number where people are', () => {
    const growth = 'target(growth(participants(vsi, on=2021-12-31), since=2020-12-31))';
    assert.equal(subjectOf(growth).unit, 'share');
    assert.equal(subjectOf('target(joined(vsi, from=2021-01-01, to=2021-12-31))').unit, 'count');
  });
});
