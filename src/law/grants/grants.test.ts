import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { day } from '#base/dates.ts';
import { dong } from '#base/money.ts';
import type { LawAnswer } from '../language/rule.ts';
import { abroadLump } from './abroad-lump.ts';
import { funeralGrant } from './funeral.ts';
import { maternityGrant } from './maternity.ts';
import { type AllowanceInputs, monthlyAllowance } from './monthly-allowance.ts';
import { type OneOffGround, oneOffBenefit } from './one-off.ts';
import { socialPension } from './social-pension.ts';
import { survivorsOfMember, survivorsOfPensioner } from './survivors.ts';

/** What came out, or the kinds of refusals. */
const resultOf = <Value>(answer: LawAnswer<Value>): Value | string =>
  answer.ok ? answer.value.value : answer.error.map(({ kind }) => kind).join();

describe('the monthly allowance at the age', () => {
  const AT = day('2026-12-01');
  const man = { sex: 'male' as const, born: '1965-06' };
  const ask = (change: Partial<AllowanceInputs>) =>
    resultOf(monthlyAllowance({ average: 3_000_000, months: 120, person: null, at: day('2026-11-10'), ...change }));
  const paid = (change: Partial<AllowanceInputs>) => {
    const value = ask(change);
    return typeof value === 'string' ? value : [value.months, value.amount, value.topUp];
  };

  it('lasts as long as the own contributions, a part of a month counting as one', () => {
    assert.deepEqual(paid({}), [112, 540_000, null]);
    assert.deepEqual(paid({ average: 2_700_000 }), [100, 540_000, null]);
    assert.deepEqual(paid({ average: 2_700_001 }), [101, 540_000, null]);
  });

  it('is 500,000 đồng until June 2026 and 540,000 from July', () => {
    assert.deepEqual(paid({ at: day('2026-06-30') }), [120, 500_000, null]);
    assert.deepEqual(paid({ at: day('2026-07-01') }), [112, 540_000, null]);
    assert.equal(paid({ at: day('2025-06-30') }), 'not-yet,not-yet,not-yet');
  });

  it('ends at 75 and is raised where the contributions would last longer', () => {
    assert.deepEqual(paid({ average: 10_000_000, months: 168, person: man, at: AT }), [162, 1_730_000, null]);
  });

  it('may be filled up to 75 by one payment where they would not', () => {
    assert.deepEqual(paid({ average: 2_000_000, person: man, at: AT }), [75, 540_000, 46_980_000]);
  });

  it('is refused before the age, at 75, and with 15 years', () => {
    assert.equal(paid({ person: man, at: day('2026-11-30') }), 'before-retirement-age');
    assert.equal(paid({ person: { sex: 'male', born: '1951-12' }, at: AT }), 'social-pension-instead');
    assert.equal(paid({ months: 180 }), 'enough-for-a-pension');
    assert.equal(typeof paid({ months: 179 }), 'object');
  });

  it('never pays less in all than the contributions are worth', () => {
    const averages = fc.integer({ min: 200_000, max: 20_000_000 });
    fc.assert(
      fc.property(averages, fc.integer({ min: 12, max: 179 }), (average, months) => {
        const value = ask({ average, months, person: man, at: AT });
        assert.ok(typeof value !== 'string');
        assert.ok(value.months * value.amount >= average * 2 * Math.floor(months / 12) - value.months);
        assert.ok(value.months <= 162);
      }),
    );
  });
});

describe('the social pension', () => {
  const ask = (age: number, poor: boolean, drawsPension = false, at = '2026-08-01') =>
    resultOf(socialPension({ age, poor, drawsPension, at: day(at) }));

  it('begins at 75, for poor and near-poor households at 70, and not beside a pension', () => {
    assert.equal(ask(75, false), 540_000);
    assert.equal(ask(74, false), 'too-young-for-social-pension');
    assert.equal(ask(70, true), 540_000);
    assert.equal(ask(69, true), 'too-young-for-social-pension');
    assert.equal(ask(80, false, true), 'draws-a-pension');
    assert.equal(ask(80, false, false, '2026-06-30'), 500_000);
  });
});

describe('the funeral grant', () => {
  const due = (months: number, monthsCompulsory: number, at = '2026-07-15') =>
    resultOf(funeralGrant({ months, monthsCompulsory, pensioner: false, at: day(at) }));

  it('is due after 60 months in all or 12 compulsory ones', () => {
    assert.equal(due(59, 11), 'too-few-months');
    assert.equal(due(60, 0), 25_300_000);
    assert.equal(due(30, 14), 25_300_000);
    assert.equal(due(12, 12), 25_300_000);
    assert.equal(due(20, 12, '2025-06-30'), 'too-few-months');
    assert.equal(due(20, 12, '2025-07-01'), 23_400_000);
  });
});

describe('what survivors get', () => {
  const member = (months: number, monthsCompulsory: number, average: number, paid: number, at = '2026-11-01') =>
    resultOf(
      survivorsOfMember({
        monthsBefore2014: 0,
        monthsFrom2014: months,
        monthsCompulsory,
        average,
        paid: dong(paid),
        at: day(at),
      }),
    );

  it('is the amount paid under 60 months, and by years from then on', () => {
    assert.equal(member(59, 0, 2_000_000, 25_000_000), 25_000_000);
    assert.equal(member(60, 0, 2_000_000, 25_000_000), 20_000_000);
  });

  it('is by years and at least three averages in a mixed career, however short', () => {
    assert.equal(member(10, 4, 5_000_000, 11_000_000), 15_000_000);
    assert.equal(member(14, 8, 4_000_000, 12_320_000), 12_000_000);
    assert.equal(member(36, 1, 4_000_000, 30_000_000), 24_000_000);
  });

  it('was limited to two averages under a year until June 2025', () => {
    assert.equal(member(11, 0, 3_000_000, 7_260_000, '2024-05-01'), 6_000_000);
    assert.equal(member(12, 0, 3_000_000, 7_920_000, '2024-05-01'), 6_000_000);
  });

  it('is 48 pensions in the first two months, half a one less for each month more, at least three', () => {
    const drawn = (monthsDrawn: number) =>
      resultOf(survivorsOfPensioner({ pension: dong(2_500_000), monthsDrawn, at: day('2026-11-01') }));
    assert.deepEqual([2, 3, 92, 93, 200].map(drawn), [120_000_000, 118_750_000, 7_500_000, 7_500_000, 7_500_000]);
  });
});

describe('the maternity grant', () => {
  const born = {
    children: 1,
    stillborn: 0,
    months: 6,
    monthsCompulsory: 0,
    bornOn: day('2026-01-10'),
    claimedOn: null,
  };
  const ask = (change: object) => {
    const value = resultOf(maternityGrant({ ...born, ...change }));
    return typeof value === 'string' ? value : [value.amount, value.explanationNeeded];
  };

  it('is paid for each child born and each stillborn from 22 weeks, and for nobody else', () => {
    assert.deepEqual(ask({ children: 2 }), [4_000_000, false]);
    assert.deepEqual(ask({ children: 0, stillborn: 1 }), [2_000_000, false]);
    assert.equal(ask({ children: 0 }), 'no-child');
    assert.equal(ask({ months: 5 }), 'too-few-months');
  });

  it('is for births since July 2025: before there was none', () => {
    assert.deepEqual(ask({ bornOn: day('2025-07-01') }), [2_000_000, false]);
    assert.equal(ask({ bornOn: day('2025-06-30') }), 'before-the-law');
  });

  it('is paid after the 60 days too, with an explanation', () => {
    assert.deepEqual(ask({ claimedOn: day('2026-03-11') }), [2_000_000, false]);
    assert.deepEqual(ask({ claimedOn: day('2026-03-12') }), [2_000_000, true]);
  });

  it('counts compulsory months, but gives way to the compulsory benefit', () => {
    assert.deepEqual(ask({ monthsCompulsory: 5 }), [2_000_000, false]);
    assert.equal(ask({ monthsCompulsory: 6 }), 'compulsory-grant-instead');
  });
});

describe('the one-off benefit before July 2025', () => {
  const ask = (ground: OneOffGround, months: number, at: string) =>
    resultOf(
      oneOffBenefit({
        ground,
        monthsBefore2014: 0,
        monthsFrom2014: months,
        average: 3_000_000,
        paid: dong(660_000 * months),
        supportReceived: dong(0),
        at: day(at),
      }),
    );
  const paused: OneOffGround = { kind: 'paused', startedOn: day('2020-01-01'), months: 12 };

  it('was the amount paid, at most two averages, for less than a year', () => {
    assert.equal(ask(paused, 5, '2019-08-01'), 3_300_000);
    assert.equal(ask(paused, 11, '2024-05-01'), 6_000_000);
  });

  it('was open after a year without paying and under 20 years, and at the age under 20 years', () => {
    const age: OneOffGround = { kind: 'retirement-age', reached: true };
    assert.equal(ask(paused, 239, '2025-06-30'), 120_000_000);
    assert.equal(ask(paused, 240, '2025-06-30'), 'no-ground-for-one-off');
    assert.equal(ask(age, 200, '2025-06-30'), 102_000_000);
    assert.equal(ask(age, 180, '2025-07-01'), 'no-ground-for-one-off');
    assert.equal(ask({ kind: 'disability', percent: 90 }, 60, '2025-06-30'), 'no-ground-for-one-off');
    assert.equal(ask({ kind: 'disability', percent: 81 }, 60, '2025-07-01'), 30_000_000);
  });
});

describe('a pensioner who settles abroad', () => {
  it('takes months of pension for each year, less half a one for each month drawn, at least three', () => {
    const ask = (monthsDrawn: number) =>
      resultOf(
        abroadLump({
          pension: dong(2_500_000),
          yearsBefore2014: 2,
          yearsFrom2014: 14,
          monthsDrawn,
          at: day('2026-11-01'),
        }),
      );
    assert.deepEqual([0, 1, 56, 57, 100].map(ask), [77_500_000, 76_250_000, 7_500_000, 7_500_000, 7_500_000]);
  });
});
