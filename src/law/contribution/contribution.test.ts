import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { day } from '#base/dates.ts';
import { dong } from '#base/money.ts';
import { month } from '#base/months.ts';
import { CYCLES } from '../language/methods.ts';
import type { Law } from '../language/parameter.ts';
import { ruralPovertyLine } from '../parameters/levels.ts';
import { contributionOnBothSides } from './after-change.ts';
import { type ContributionInputs, monthlyContribution } from './contribution.ts';
import { localSupportOf } from './local-support.ts';
import { payment } from './payment.ts';
import { SUPPORT_GROUPS, type SupportGroup } from './support.ts';

interface Asked {
  groups?: readonly SupportGroup[];
  supported?: number;
  local?: number;
}

const inputs = (
  income: number,
  at: Law,
  { groups = ['other'], supported = 0, local }: Asked = {},
): ContributionInputs => ({
  income: dong(income),
  groups,
  monthsSupported: supported,
  local: local === undefined ? null : { percent: local, source: 'nghị quyết' },
  other: dong(0),
  at,
});

function pays(income: number, at: string, asked?: Asked): number | string[] {
  const answer = monthlyContribution(inputs(income, day(at), asked));
  return answer.ok ? answer.value.value.payable : answer.error.map(({ kind }) => kind);
}

describe('the monthly contribution', () => {
  it('is 22% of the chosen income, less the support of the poverty line', () => {
    assert.equal(pays(1_500_000, '2026-11-23'), 264_000);
    assert.equal(pays(6_300_000, '2026-03-01'), 1_320_000);
  });

  it('may be chosen from the floor on, and not one đồng below', () => {
    assert.deepEqual(pays(1_499_999, '2026-12-31'), ['income-below-floor']);
    assert.equal(pays(1_500_000, '2026-12-31'), 264_000);
    assert.deepEqual(pays(2_199_999, '2027-01-01'), ['income-below-floor']);
    assert.equal(pays(2_200_000, '2027-01-01'), 387_200);
  });

  it('may be chosen up to the ceiling, which rose on 1 July 2026', () => {
    assert.deepEqual(pays(46_800_001, '2026-06-30'), ['income-above-ceiling']);
    assert.equal(pays(46_800_000, '2026-06-30'), 10_230_000);
    assert.equal(pays(50_600_000, '2026-07-01'), 11_066_000);
    assert.deepEqual(pays(50_600_001, '2026-07-01'), ['income-above-ceiling']);
  });

  it('was supported from 2018 on, and more for some from 1 July 2025', () => {
    assert.equal(pays(700_000, '2017-12-31', { groups: ['poor'] }), 154_000);
    assert.equal(pays(700_000, '2018-01-01', { groups: ['poor'] }), 107_800);
    assert.equal(pays(1_500_000, '2025-06-30', { groups: ['ethnic_minority'] }), 297_000);
    assert.equal(pays(1_500_000, '2025-07-01', { groups: ['ethnic_minority'] }), 231_000);
  });

  it('takes the highest rate of several groups', () => {
    assert.equal(pays(1_500_000, '2026-01-01', { groups: ['ethnic_minority', 'near_poor'] }), 198_000);
  });

  it('is supported in the 120th month and no longer in the next', () => {
    assert.equal(pays(1_500_000, '2026-01-01', { supported: 119 }), 264_000);
    assert.equal(pays(1_500_000, '2026-01-01', { supported: 120 }), 330_000);
  });

  it('leaves nothing to pay where State and province give more than it', () => {
    assert.equal(pays(1_500_000, '2026-01-01', { groups: ['poor'], local: 60 }), 0);
  });

  it('assumes no local support of a province whose resolution is not known', () => {
    assert.equal(localSupportOf('06', ['poor'], day('2024-01-01')), null);
    assert.equal(localSupportOf('01', ['poor'], day('2024-01-01'))?.percent, 30);
    assert.equal(localSupportOf('01', ['poor'], day('2022-07-31')), null);
    assert.equal(localSupportOf('01', ['poor'], day('2025-07-01')), null);
  });

  it('counts the resolution of the province, and a group that it does not name is not everyone else', () => {
    const local = (province: string, groups: SupportGroup[], at: string) =>
      localSupportOf(province, groups, day(at))?.percent ?? null;
    assert.deepEqual(
      ['2025-06-30', '2025-07-01', '2030-12-31', '2031-01-01'].map((at) => local('40', ['other'], at)),
      [null, 5, 5, null],
    );
    assert.deepEqual(
      ['2025-12-31', '2026-01-01'].map((at) => local('79', ['poor'], at)),
      [null, 30],
    );
    assert.equal(local('79', ['other'], '2026-01-01'), 0);
    assert.equal(local('37', ['ethnic_minority', 'poor'], '2026-01-01'), 30);
    assert.equal(local('37', ['other'], '2026-01-01'), 0);
    assert.equal(local('01', ['ethnic_minority'], '2024-01-01'), 10);
  });

  it('is shown on both sides of 1 January 2027', () => {
    const answer = contributionOnBothSides(inputs(1_500_000, day('2026-11-23')));
    assert.ok(answer.ok);
    const { payable, afterChange } = answer.value.value;
    assert.equal(payable, 264_000);
    assert.equal(afterChange?.from, '2027-01-01');
    assert.equal(afterChange?.income, 2_200_000);
    assert.ok(afterChange?.answer.ok);
    assert.equal(afterChange.answer.value.value.payable, 387_200);
  });

  it('can be asked as it would be with another floor', () => {
    const at = { at: day('2026-11-23'), assuming: new Map([[ruralPovertyLine, 2_000_000]]) };
    const answer = monthlyContribution(inputs(2_000_000, at));
    assert.ok(answer.ok);
    assert.equal(answer.value.value.stateSupport, 88_000);
  });

  it('names the sources of all its figures', () => {
    const answer = monthlyContribution(inputs(1_500_000, day('2026-11-23')));
    assert.ok(answer.ok);
    const figures = answer.value.steps.flatMap((step) => step.values);
    assert.ok(figures.length > 0 && figures.every(({ source, from }) => source && from));
  });

  it('is never exceeded by its support, and is always paid by somebody in full', () => {
    const asked = fc.record({
      groups: fc.subarray([...SUPPORT_GROUPS]),
      supported: fc.integer({ min: 0, max: 200 }),
      local: fc.integer({ min: 0, max: 100 }),
    });
    const days = fc.constantFrom('2016-01-01', '2018-01-01', '2022-01-01', '2025-07-01', '2026-11-23', '2027-01-01');
    fc.assert(
      fc.property(fc.integer({ min: 700_000, max: 50_600_000 }), days, asked, (income, at, about) => {
        const answer = monthlyContribution(inputs(income, day(at), about));
        if (!answer.ok) return;
        const { gross, stateSupport, localSupport, otherSupport, payable } = answer.value.value;
        assert.equal(stateSupport + localSupport + otherSupport + payable, gross);
        assert.ok(Math.min(stateSupport, localSupport, otherSupport, payable) >= 0);
      }),
    );
  });
});

describe('a payment by cycle', () => {
  const chosen = (income: number, supported: number) => {
    const { at: _, ...rest } = inputs(income, day('2026-03-01'), { supported });
    return rest;
  };

  it('adds up to its months, the support ending where 120 are reached', () => {
    const incomes = fc.integer({ min: 1_500_000, max: 46_800_000 });
    fc.assert(
      fc.property(
        incomes,
        fc.integer({ min: 0, max: 130 }),
        fc.constantFrom(...CYCLES),
        (income, supported, method) => {
          const paidOn = day('2026-03-01');
          const whole = payment({ ...chosen(income, supported), method, from: month('2026-03'), paidOn });
          assert.ok(whole.ok);
          const months = Array.from({ length: Number(method) }, (_, i) =>
            pays(income, paidOn, { supported: supported + i }),
          );
          assert.equal(
            whole.value.value.payable,
            months.reduce<number>((sum, each) => sum + Number(each), 0),
          );
        },
      ),
    );
  });

  it('tells of the new poverty line where it reaches over that day, and only then', () => {
    const asked = { ...chosen(1_500_000, 0), method: '6', paidOn: day('2026-07-01') } as const;
    const within = payment({ ...asked, from: month('2026-07') });
    const across = payment({ ...asked, from: month('2026-08') });
    assert.equal(within.ok && within.value.value.afterChange, null);
    assert.equal(across.ok && across.value.value.afterChange?.from, '2027-01-01');
  });
});
