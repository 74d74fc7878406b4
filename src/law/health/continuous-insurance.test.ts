import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Day, day } from '#base/dates.ts';
import { continuousInsurance, firstDayOfBreak } from './continuous-insurance.ts';

const told = (on: string, ...cards: readonly (readonly [string, string])[]) => {
  const answer = continuousInsurance({
    cards: cards.map(([begin, end]) => ({ begin: day(begin), end: day(end) })),
    on: day(on),
  });
  assert.ok(answer.ok);
  const { since, months, isFiveYears } = answer.value.value;
  return [since, months, isFiveYears];
};

describe('five years of health insurance without a break', () => {
  it('are reached with sixty months, not with fifty-nine', () => {
    assert.deepEqual(told('2026-01-01', ['2021-01-01', '2026-01-01']), ['2021-01-01', 60, true]);
    assert.deepEqual(told('2025-12-01', ['2021-01-01', '2026-01-01']), ['2021-01-01', 60, true]);
    assert.deepEqual(told('2026-01-01', ['2021-02-01', '2026-01-01']), ['2021-02-01', 59, false]);
  });

  it('go on after a gap of ninety days, and begin again after ninety-one', () => {
    const first = ['2024-01-01', '2026-01-01'] as const;
    assert.deepEqual(told('2026-06-01', first, ['2026-04-01', '2026-06-01']), ['2024-01-01', 26, false]);
    assert.deepEqual(told('2026-06-01', first, ['2026-04-02', '2026-06-01']), ['2026-04-02', 2, false]);
  });

  it('went on after three months by the law before, and began again a day later', () => {
    const first = ['2019-01-01', '2020-01-01'] as const;
    assert.deepEqual(told('2020-12-01', first, ['2020-04-01', '2020-12-01']), ['2019-01-01', 20, false]);
    assert.deepEqual(told('2020-12-01', first, ['2020-04-02', '2020-12-01']), ['2020-04-02', 8, false]);
  });

  it('count months once where cards overlap, in whatever order they are told', () => {
    const cards = [
      ['2024-06-01', '2025-06-01'],
      ['2024-01-01', '2025-01-01'],
      ['2024-02-01', '2024-05-01'],
    ] as const;
    assert.deepEqual(told('2025-06-01', ...cards), ['2024-01-01', 17, false]);
  });

  it('are broken on a day that lies too long after the last card, and nothing for somebody without one', () => {
    assert.deepEqual(told('2026-04-01', ['2021-01-01', '2026-01-01']), ['2021-01-01', 60, true]);
    assert.deepEqual(told('2026-04-02', ['2021-01-01', '2026-01-01']), [null, 0, false]);
    assert.deepEqual(told('2026-04-02'), [null, 0, false]);
  });

  it('are refused where no law is known', () => {
    const answer = continuousInsurance({ cards: [], on: day('2015-12-31') });
    assert.deepEqual(answer.ok || answer.error.map(({ kind }) => kind), ['not-known', 'not-known']);
  });

  it('are lost by whoever pays so late that the new card comes after the gap, waiting counted', () => {
    const first = (until: string): Day | null => firstDayOfBreak(day(until));
    assert.equal(first('2026-01-01'), '2026-04-01', 'ninety days: the card has to wait, and works after the gap');
    assert.equal(first('2014-01-01'), null);
  });
});
