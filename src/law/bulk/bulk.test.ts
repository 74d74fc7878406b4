import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { addDays, type Day, day } from '#base/dates.ts';
import { dong } from '#base/money.ts';
import { monthOf } from '#base/months.ts';
import { MONTHLY_CONTRIBUTION, monthlyContribution } from '../contribution/contribution.ts';
import type { LocalSupport } from '../contribution/local-support.ts';
import { payment } from '../contribution/payment.ts';
import { STATE_SUPPORT, SUPPORT_GROUPS, type SupportGroup } from '../contribution/support.ts';
import { CYCLES } from '../language/methods.ts';
import type { Law, Parameter } from '../language/parameter.ts';
import { SEXES } from '../language/people.ts';
import { ruralPovertyLine } from '../parameters/levels.ts';
import { countedYears } from '../parameters/pension.ts';
import { vsiSupportPctPoor } from '../parameters/support.ts';
import { vsiRate } from '../parameters/voluntary.ts';
import { PENSION, pension } from '../pension/pension.ts';
import { PENSION_RATE } from '../pension/pension-rate.ts';
import {
  ABOVE_CEILING,
  BELOW_FLOOR,
  contributionsOf,
  NOT_REFUSED,
  SUPPORT_UNKNOWN,
  sumOfColumn,
  withinRange,
} from './contributions.ts';
import { groupSet, groupsOf, type Payers } from './payers.ts';
import { pensionScaleAt, pensionsOf } from './pensions.ts';
import { tariffAt } from './tariff.ts';

interface Payer {
  income: number;
  groups: SupportGroup[];
  supported: number;
}

const columns = (people: readonly Payer[]): Payers => ({
  incomes: Float64Array.from(people, ({ income }) => income),
  groupSets: Uint8Array.from(people, ({ groups }) => groupSet(groups)),
  monthsSupported: Uint16Array.from(people, ({ supported }) => supported),
});

/** Every day on which a figure changes, and the day before it. */
const bordersOf = (tables: readonly Parameter<unknown>[]): Day[] => [
  ...new Set(tables.flatMap(({ entries }) => entries.flatMap(({ from }) => [addDays(from, -1), from]))),
];

const localOf = (groups: readonly SupportGroup[]): LocalSupport => ({
  percent: groups.includes('poor') ? 30 : 12.5,
  source: 'nghị quyết',
});

/** The inputs of the rule for one person. */
function inputsOf({ income, groups, supported }: Payer) {
  const local = groups.length > 0 ? localOf(groups) : null;
  return { income: dong(income), groups, monthsSupported: supported, local, other: dong(0) };
}

const REFUSALS: Record<string, number> = { 'income-below-floor': BELOW_FLOOR, 'income-above-ceiling': ABOVE_CEILING };

/** The columns, row by row, as the rule for one person would answer. */
function bulk(people: readonly Payer[], at: Law, months: number) {
  const tariff = tariffAt(at, localOf);
  if (!tariff.ok) return people.map(() => 'no tariff');
  const paid = contributionsOf(columns(people), tariff.value, months);
  return people.map((_, i) =>
    paid.refused[i] === NOT_REFUSED
      ? [paid.gross[i], paid.stateSupport[i], paid.localSupport[i], paid.payable[i]]
      : paid.refused[i],
  );
}

type Amounts = Record<'gross' | 'stateSupport' | 'localSupport' | 'payable', number>;
const rowOf = ({ gross, stateSupport, localSupport, payable }: Amounts) => [gross, stateSupport, localSupport, payable];

const EDGES = ruralPovertyLine.entries.flatMap((entry) => ('value' in entry ? [entry.value - 1, entry.value] : []));
const arbitraryPayer = fc.record({
  income: fc.oneof(fc.integer({ min: 0, max: 60_000_000 }), fc.constantFrom(...EDGES)),
  groups: fc.subarray([...SUPPORT_GROUPS]),
  supported: fc.integer({ min: 0, max: 130 }),
});
const arbitraryPayers = fc.array(arbitraryPayer, { minLength: 1, maxLength: 10 });

describe('contributions in columns', () => {
  const days = bordersOf([...MONTHLY_CONTRIBUTION.parameters, ...STATE_SUPPORT.parameters]);

  for (const at of days.toSorted()) {
    it(`are those of each person by the law of ${at}`, () => {
      fc.assert(
        fc.property(arbitraryPayers, fc.constantFrom(...CYCLES), (people, method) => {
          const single = people.map((person) => {
            const answer = payment({ ...inputsOf(person), method, from: monthOf(at), paidOn: at });
            if (answer.ok) return rowOf(answer.value.value);
            return tariffAt(at).ok ? (REFUSALS[answer.error[0]?.kind ?? ''] ?? SUPPORT_UNKNOWN) : 'no tariff';
          });
          assert.deepEqual(bulk(people, at, Number(method)), single);
        }),
        { numRuns: 40 },
      );
    });
  }

  it('are those of each person under assumed figures too', () => {
    const assumed = fc.record({
      line: fc.integer({ min: 1, max: 4_000_000 }),
      rate: fc.integer({ min: 0, max: 400 }).map((tenths) => tenths / 10),
      poor: fc.integer({ min: 0, max: 200 }).map((halves) => halves / 2),
    });
    fc.assert(
      fc.property(arbitraryPayers, assumed, (people, { line, rate, poor }) => {
        const assuming = new Map<Parameter<unknown>, unknown>([
          [ruralPovertyLine, line],
          [vsiRate, rate],
          [vsiSupportPctPoor, poor],
        ]);
        const at = { at: day('2026-11-23'), assuming };
        const single = people.map((person) => {
          const answer = monthlyContribution({ ...inputsOf(person), at });
          return answer.ok ? rowOf(answer.value.value) : REFUSALS[answer.error[0]?.kind ?? ''];
        });
        assert.deepEqual(bulk(people, at, 1), single);
      }),
    );
  });

  it('cannot be had before the law has figures', () => {
    assert.equal(tariffAt(day('2007-12-31')).ok, false);
  });

  it('leave every set of groups what it is', () => {
    fc.assert(
      fc.property(fc.subarray([...SUPPORT_GROUPS]), (groups) => assert.deepEqual(groupsOf(groupSet(groups)), groups)),
    );
  });

  it('can be raised to the floor and lowered to the ceiling', () => {
    const tariff = tariffAt(day('2026-11-23'));
    assert.ok(tariff.ok);
    const raised = withinRange(Float64Array.of(700_000, 1_500_000, 2_000_000, 90_000_000), tariff.value);
    assert.deepEqual([...raised], [1_500_000, 1_500_000, 2_000_000, tariff.value.ceiling]);
    assert.equal(sumOfColumn(raised), 5_000_000 + tariff.value.ceiling);
  });
});

const arbitraryRetiree = fc.record({
  sex: fc.constantFrom(...SEXES),
  months: fc.integer({ min: 0, max: 600 }),
  later: fc.integer({ min: 0, max: 240 }),
  average: fc.double({ min: 0, max: 50_000_000, noNaN: true }),
});

describe('pensions in columns', () => {
  for (const at of bordersOf([...PENSION.parameters, ...PENSION_RATE.parameters, countedYears]).toSorted()) {
    it(`are those of each person by the law of ${at}`, () => {
      const scale = pensionScaleAt(at);
      fc.assert(
        fc.property(fc.array(arbitraryRetiree, { minLength: 1, maxLength: 10 }), (people) => {
          const paid = pensionsOf(
            {
              sexes: Uint8Array.from(people, ({ sex }) => SEXES.indexOf(sex)),
              months: Uint16Array.from(people, ({ months }) => months),
              monthsAfterConditions: Uint16Array.from(people, ({ later }) => later),
              averages: Float64Array.from(people, ({ average }) => average),
            },
            scale,
          );
          const single = people.map(({ sex, months, later, average }) => {
            const answer = pension({ sex, months, monthsAfterConditions: later, compulsory: null, average, at });
            if (!answer.ok) return [-1, 0, 0];
            const { percent, month, lumpSum } = answer.value.value;
            return [percent, month, lumpSum];
          });
          assert.deepEqual(
            people.map((_, i) => [paid.percents[i], paid.months[i], paid.lumpSums[i]]),
            single,
          );
        }),
        { numRuns: 40 },
      );
    });
  }
});
