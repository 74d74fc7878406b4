import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { addDays, type Day, day } from '#base/dates.ts';
import { dong } from '#base/money.ts';
import { addMonths, month } from '#base/months.ts';
import { advancePayment } from './contribution/advance.ts';
import { monthlyContribution } from './contribution/contribution.ts';
import { missingTimePayment } from './contribution/missing-time.ts';
import { payment } from './contribution/payment.ts';
import { refund } from './contribution/refund.ts';
import { SUPPORT_GROUPS } from './contribution/support.ts';
import { HEALTH_GROUPS, supportedHealth } from './health/health-support.ts';
import { householdHealth } from './health/household-health.ts';
import { CYCLES } from './language/methods.ts';
import type { Parameter } from './language/parameter.ts';
import type { Sex } from './language/people.ts';
import { averageIncome } from './pension/average-income.ts';
import { pension } from './pension/pension.ts';
import { PENSION_RATE, pensionRate } from './pension/pension-rate.ts';
import { RULES } from './rules.ts';

/** The days on which a figure changes, and the days before them. */
const bordersOf = (tables: readonly Parameter<unknown>[]): Day[] => [
  ...new Set(tables.flatMap(({ entries }) => entries.flatMap(({ from }) => [addDays(from, -1), from]))),
];
const EVERY_BORDER = bordersOf(RULES.flatMap(({ parameters }) => parameters));

const sexes = fc.constantFrom<Sex>('male', 'female');
const incomes = fc.integer({ min: 200_000, max: 60_000_000 }).map(dong);
const about = fc.record({
  groups: fc.subarray([...SUPPORT_GROUPS]),
  monthsSupported: fc.integer({ min: 0, max: 200 }),
  local: fc.option(fc.integer({ min: 0, max: 100 }).map((percent) => ({ percent, source: 'nghị quyết' }))),
  other: fc.integer({ min: 0, max: 2_000_000 }).map(dong),
});

interface Paid {
  gross: number;
  stateSupport: number;
  localSupport: number;
  otherSupport: number;
  payable: number;
}

/** Whoever pays, all of it is paid, and nobody pays less than nothing. */
function assertPaidInFull({ gross, stateSupport, localSupport, otherSupport, payable }: Paid): void {
  assert.ok(stateSupport <= gross);
  assert.ok(Math.min(stateSupport, localSupport, otherSupport, payable) >= 0);
  assert.equal(stateSupport + localSupport + otherSupport + payable, gross);
}

describe('support never exceeds the contribution', () => {
  it('of a month, on any day on which anything changes', () => {
    fc.assert(
      fc.property(incomes, fc.constantFrom(...EVERY_BORDER), about, (income, at, person) => {
        const answer = monthlyContribution({ income, ...person, at });
        if (answer.ok) assertPaidInFull(answer.value.value);
      }),
      { numRuns: 500 },
    );
  });

  it('of a payment by cycle', () => {
    const methods = fc.constantFrom(...CYCLES);
    fc.assert(
      fc.property(incomes, methods, fc.constantFrom(...EVERY_BORDER), about, (income, method, paidOn, person) => {
        const answer = payment({ income, ...person, method, from: month('2026-01'), paidOn });
        if (answer.ok) assertPaidInFull(answer.value.value);
      }),
      { numRuns: 500 },
    );
  });

  it('of a payment in advance, though that is discounted', () => {
    fc.assert(
      fc.property(incomes, fc.integer({ min: 1, max: 5 }), about, (income, years, person) => {
        const answer = advancePayment({ income, ...person, months: 12 * years, at: day('2026-06-01') });
        if (answer.ok) assertPaidInFull(answer.value.value);
      }),
      { numRuns: 500 },
    );
  });

  it('of a payment for missing time', () => {
    fc.assert(
      fc.property(incomes, fc.integer({ min: 1, max: 60 }), about, (income, months, person) => {
        const answer = missingTimePayment({
          income,
          ...person,
          months,
          monthsPaid: 180 - months,
          ageReached: month('2026-06'),
          at: day('2026-06-01'),
        });
        if (answer.ok) assertPaidInFull(answer.value.value);
      }),
    );
  });

  it('of health insurance', () => {
    const groups = fc.subarray([...HEALTH_GROUPS], { minLength: 1 });
    fc.assert(
      fc.property(groups, fc.integer({ min: 1, max: 12 }), fc.constantFrom(...EVERY_BORDER), (all, months, at) => {
        const [first, ...rest] = all;
        assert.ok(first);
        const answer = supportedHealth({ groups: [first, ...rest], months, at });
        if (!answer.ok) return;
        const { gross, support, payable } = answer.value.value;
        assert.ok(support <= gross && payable >= 0);
        assert.equal(support + payable, gross);
      }),
    );
  });
});

describe('paying longer', () => {
  for (const sex of ['male', 'female'] as const) {
    it(`never lowers the rate on any day on which it changes: ${sex}`, () => {
      for (const at of bordersOf(PENSION_RATE.parameters)) {
        const rates = Array.from({ length: 100 }, (_, half) => pensionRate({ sex, years: half / 2, at }))
          .map((answer) => (answer.ok ? answer.value.value.percent : null))
          .filter((percent) => percent !== null);
        assert.deepEqual(
          rates,
          rates.toSorted((a, b) => a - b),
          at,
        );
      }
    });
  }
});

describe('more income', () => {
  it('paid in any of the years never lowers the pension', () => {
    const at = day('2026-11-23');
    const drawn = (sex: Sex, first: number, second: number, months: number) => {
      const from = month('2008-01');
      const paid = [
        { from, months: 100, income: dong(first) },
        { from: addMonths(from, 100), months, income: dong(second) },
      ];
      const mean = averageIncome({ paid, compulsory: null, at });
      assert.ok(mean.ok);
      const { average, months: all } = mean.value.value;
      const answer = pension({ sex, months: all, monthsAfterConditions: 0, compulsory: null, average, at });
      assert.ok(answer.ok);
      return answer.value.value;
    };
    const more = fc.nat(5_000_000);
    fc.assert(
      fc.property(sexes, incomes, incomes, more, more, fc.integer({ min: 80, max: 120 }), (sex, a, b, c, d, months) => {
        const [less, greater] = [drawn(sex, a, b, months), drawn(sex, a + c, b + d, months)];
        assert.ok(greater.month >= less.month);
        assert.ok(greater.lumpSum >= less.lumpSum);
      }),
    );
  });

  it('never costs less', () => {
    fc.assert(
      fc.property(incomes, fc.nat(5_000_000), fc.constantFrom(...EVERY_BORDER), about, (income, more, at, person) => {
        const pays = (chosen: number) => monthlyContribution({ income: dong(chosen), ...person, at });
        const [less, greater] = [pays(income), pays(income + more)];
        if (less.ok && greater.ok) assert.ok(greater.value.value.payable >= less.value.value.payable);
      }),
    );
  });
});

describe('months add up', () => {
  it('in a refund: what was used and what is given back are the months that were paid', () => {
    const from = month('2026-01');
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), fc.integer({ min: -3, max: 15 }), (months, used) => {
        const answer = refund({
          method: '12',
          from,
          months,
          gross: dong(660_000),
          stateSupport: dong(66_000),
          paidOn: day('2026-01-05'),
          unusedFrom: addMonths(from, used),
          at: day('2026-06-01'),
        });
        const left = months - Math.min(months, Math.max(0, used));
        assert.equal(answer.ok ? answer.value.value.months.length : 0, left);
        assert.equal(answer.ok ? answer.value.value.amount : 0, left * 594_000);
      }),
    );
  });

  it('in household health insurance: two half years cost a year', () => {
    const pays = (members: number, months: number, at: Day) => {
      const answer = householdHealth({ members: Array.from({ length: members }, () => ({ months })), at });
      return answer.ok ? answer.value.value.total : null;
    };
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }), fc.constantFrom(...EVERY_BORDER), (members, at) => {
        const [half, year] = [pays(members, 6, at), pays(members, 12, at)];
        assert.equal(half === null ? null : half * 2, year);
      }),
    );
  });
});
