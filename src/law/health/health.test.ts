import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { day } from '#base/dates.ts';
import { healthChoice } from './health-choice.ts';
import { type HealthGroup, supportedHealth } from './health-support.ts';
import { householdHealth } from './household-health.ts';

describe('household health insurance in 2027', () => {
  it('costs what it does by the rate in force, with a warning that it may rise', () => {
    const ask = (at: string) => {
      const answer = householdHealth({ members: [{ months: 12 }, { months: 12 }], at: day(at) });
      assert.ok(answer.ok);
      const warned = answer.value.doubts.some(({ vi }) => vi.includes('261/2025'));
      return [...answer.value.value.members, warned];
    };
    assert.deepEqual(ask('2026-12-31'), [1_366_200, 956_340, false]);
    assert.deepEqual(ask('2027-01-01'), [1_366_200, 956_340, true]);
  });
});

describe('the health insurance of supported groups', () => {
  const pays = (group: HealthGroup, at: string, province?: string) => {
    const answer = supportedHealth({
      groups: [group],
      months: 12,
      at: day(at),
      ...(province === undefined ? {} : { province }),
    });
    return answer.ok ? answer.value.value.payable : answer.error[0]?.kind;
  };

  it('is half for the groups that the law of 2024 named, and 70% for victims of mines', () => {
    assert.equal(pays('village_health_worker', '2026-09-01'), 683_100);
    assert.equal(pays('bomb_mine_victim', '2026-09-01'), 956_340);
    assert.equal(pays('honoured_artisan', '2025-06-30'), 'not-known');
  });

  it('costs pupils of Ho Chi Minh City nothing since 14 November 2025', () => {
    assert.equal(pays('pupils_students', '2025-11-13', '79'), 631_800);
    assert.equal(pays('pupils_students', '2025-11-14', '79'), 0);
    assert.equal(pays('pupils_students', '2025-11-14', '40'), 631_800);
  });
});

describe('paying by group or by household', () => {
  const choose = (group: HealthGroup, order: number) => {
    const answer = healthChoice({ group, order, months: 12, at: day('2026-09-01') });
    return answer.ok && [answer.value.value.choose, answer.value.value.payable];
  };

  it('lets a farm household take the cheaper ladder', () => {
    assert.deepEqual(choose('average_farm_household', 1), ['group', 956_340]);
    assert.deepEqual(choose('average_farm_household', 2), ['either', 956_340]);
    assert.deepEqual(choose('average_farm_household', 5), ['household', 546_480]);
  });

  it('leaves pupils no choice, and the near-poor no reason to choose', () => {
    assert.deepEqual(choose('pupils_students', 5), ['group', 683_100]);
    assert.deepEqual(choose('near_poor', 5), ['group', 409_860]);
  });
});
