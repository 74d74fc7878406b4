import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { day } from '#base/dates.ts';
import { localSupportOf } from '../contribution/local-support.ts';
import type { SupportGroup } from '../contribution/support.ts';
import { changeProblems, decidedFloors, localAssumed, localScales } from './assumed.ts';

const NOW = day('2026-11-23');
const NGHE_AN = '40';
const inLaw = (groups: readonly SupportGroup[]) => localSupportOf(NGHE_AN, groups, NOW);

describe('a change assumed', () => {
  it('knows the lowest incomes that are decided for later', () => {
    assert.deepEqual(
      decidedFloors(NOW).map(({ from, value }) => [from, value]),
      [['2027-01-01', 2_200_000]],
    );
    assert.deepEqual(
      decidedFloors(day('2020-12-31')).map(({ value }) => value),
      [1_500_000, 2_200_000],
    );
    assert.deepEqual(decidedFloors(day('2030-12-31')), []);
  });

  it('puts the support of a province in the place of its own, group by group', () => {
    const local = localAssumed({ local: { poor: 10, island: 15 } }, inLaw);
    assert.equal(local(['poor'])?.percent, 10);
    assert.equal(local(['near_poor'])?.percent, 25);
    assert.equal(local(['poor', 'near_poor'])?.percent, 25);
    assert.equal(local(['island'])?.source, 'giả định');
    assert.equal(localAssumed({}, inLaw)(['poor'])?.percent, 30);
    assert.equal(localAssumed({}, () => null)(['poor']), null);
  });

  it('offers what every known resolution adds', () => {
    const ngheAn = localScales().find(({ source }) => source.includes('Nghệ An'));
    assert.deepEqual(ngheAn?.local, { poor: 30, near_poor: 25, other: 5 });
  });

  it('is refused where a share is not between nothing and the whole', () => {
    const problems = changeProblems({ rate: -1, support: { poor: 101 }, local: { other: 200 } }, NOW);
    assert.deepEqual(
      problems.map(({ facts }) => facts),
      [{ of: 'rate' }, { of: 'support', group: 'poor' }, { of: 'local', group: 'other' }],
    );
  });
});
