import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { day } from '#base/dates.ts';
import { dong } from '#base/money.ts';
import { month } from '#base/months.ts';
import { type HealthMembership, type HouseholdPerson, householdPlan } from './household.ts';
import { type OutlookQuestion, pensionCurves, pensionOutlook } from './outlook.ts';
import { computePayment, computeSides, type PaymentQuestion } from './payment.ts';
import { paidFor } from './support-received.ts';

const ON = day('2026-11-23');
const question = (change: Partial<PaymentQuestion> = {}): PaymentQuestion => ({
  on: ON,
  income: dong(1_500_000),
  groups: ['other'],
  paying: { method: '1' },
  monthsSupported: 0,
  local: null,
  province: null,
  ...change,
});

describe('what a payment costs', () => {
  const payable = (change: Partial<PaymentQuestion>): number | null => {
    const paid = computePayment(question(change), 'mức tự nhập');
    return paid.ok ? paid.value.value.payable : null;
  };

  it('counts the local rate that was typed, else the resolution of the province', () => {
    assert.equal(payable({}), 264_000);
    assert.equal(payable({ local: 20 }), 198_000);
    assert.equal(payable({ on: day('2023-01-10'), province: '01' }), 264_000);
    assert.equal(payable({ on: day('2023-01-10'), province: '06' }), 297_000);
    assert.equal(payable({ province: '79', groups: ['poor'] }), 66_000);
    assert.equal(payable({ province: '40', groups: ['near_poor'] }), 115_500);
  });

  it('shows both sides of the poverty line within half a year of its change, and never one side alone', () => {
    const from = (on: string): string | undefined => computeSides(question({ on: day(on) }), '')?.from;
    assert.equal(from('2026-06-30'), undefined);
    assert.equal(from('2026-07-01'), '2027-01-01');
    assert.equal(from('2027-07-03'), '2027-01-01');
    assert.equal(from('2027-07-04'), undefined);
    assert.equal(from('2030-12-31'), undefined);
  });

  it('raises an income below the new floor to it, and leaves a higher one', () => {
    const incomes = (income: number) => {
      const sides = computeSides(question({ income: dong(income) }), '');
      return [sides?.before.income, sides?.after.income];
    };
    assert.deepEqual(incomes(1_500_000), [1_500_000, 2_200_000]);
    assert.deepEqual(incomes(3_000_000), [3_000_000, 3_000_000]);
  });
});

describe('the pension that a payment leads to', () => {
  const asked: OutlookQuestion = {
    on: ON,
    sex: 'female',
    born: null,
    income: dong(1_500_000),
    monthsVoluntary: 0,
    monthsCompulsory: 0,
    started: null,
    monthsMore: 240,
    monthsAtOnce: 0,
  };
  const start = (change: Partial<OutlookQuestion>): string | null => {
    const found = pensionOutlook({ ...asked, ...change });
    return found.ok ? (found.value.start?.value ?? null) : found.error.map(({ kind }) => kind).join();
  };

  it('begins after the last payment, where that comes after the age', () => {
    const born = '1985-05';
    assert.equal(start({ born, monthsMore: 168 }), 'too-few-months');
    assert.equal(start({ born, monthsMore: 180 }), '2045-06');
    assert.equal(start({ born, monthsMore: 240 }), '2046-11');
  });

  it('takes plain months for no voluntary years of an old right', () => {
    assert.equal(start({ born: '1971-01', monthsVoluntary: 240, monthsMore: 0 }), '2028-10');
    assert.equal(start({ born: '1985-01', monthsVoluntary: 96, monthsMore: 168 }), '2045-02');
  });

  it('counts missing time that is paid at once, and begins in the month after', () => {
    const man = { sex: 'male' as const, born: '1964-01', monthsVoluntary: 120, monthsMore: 0, monthsAtOnce: 60 };
    const found = pensionOutlook({ ...asked, ...man });
    assert.ok(found.ok);
    assert.equal(found.value.months, 180);
    assert.equal(found.value.pension.value.percent, 40);
    assert.equal(found.value.start?.value, '2026-12');
  });

  it('counts years over the highest rate for more where they are paid after the age', () => {
    const lumpSum = (born: string): number | null => {
      const found = pensionOutlook({ ...asked, sex: 'male', born, monthsMore: 456, income: dong(5_000_000) });
      return found.ok ? found.value.pension.value.lumpSum : null;
    };
    assert.equal(lumpSum('2003-01'), 3 * 0.5 * 5_000_000);
    assert.equal(lumpSum('1980-02'), 3 * 2 * 5_000_000);
  });

  it('is counted on the lowest income that the law will have, in the table of years too', () => {
    const found = pensionOutlook({ ...asked, monthsMore: 180 });
    assert.ok(found.ok);
    assert.equal(found.value.pension.value.month, 986_500);
    const [lowest] = pensionCurves('female', dong(1_500_000), ON);
    assert.equal(lowest?.points.find(({ years }) => years === 15)?.month, 986_500);
  });

  it('draws no income above the ceiling, and always one that was chosen or lies nearest to it', () => {
    const incomes = (income: number) =>
      pensionCurves('male', dong(income), ON).map((curve) => [curve.income, curve.chosen]);
    assert.deepEqual(incomes(30_000_000), [
      [1_500_000, false],
      [30_000_000, true],
    ]);
    assert.deepEqual(incomes(1)[0], [1_500_000, true]);
  });
});

describe('what a household pays', () => {
  const people = (...memberships: HealthMembership[]): HouseholdPerson[] =>
    memberships.map((membership) => ({ membership, months: 12 }));
  const plan = (all: HouseholdPerson[], province: string | null = null) => {
    const found = householdPlan({ on: ON, people: all, province });
    assert.ok(found.ok);
    return found.value;
  };

  it('leaves supported members out of its order where that is cheaper', () => {
    const { members, payable, stateSupport } = plan(people('near_poor', 'household', 'elsewhere', 'household'));
    assert.deepEqual(
      members.map(({ order }) => order),
      [null, 1, null, 2],
    );
    assert.equal(payable, 409_860 + 1_366_200 + 956_340);
    assert.equal(stateSupport, 956_340);
  });

  it('lets a farm household of five take the ladder for those who save by it', () => {
    const four = people('household', 'household', 'household', 'household');
    const { members } = plan([...four, ...people('average_farm_household')]);
    assert.deepEqual([members[4]?.chosen, members[4]?.payable], [true, 546_480]);
    const alone = plan(people('average_farm_household'));
    assert.deepEqual([alone.members[0]?.chosen, alone.payable], [false, 956_340]);
  });

  it('keeps the place of who has paid this year, and counts own months', () => {
    const { members, payable } = plan([
      ...people('paid-already'),
      { membership: 'household', months: 6 },
      { membership: 'pupils_students', months: 9 },
    ]);
    assert.deepEqual(
      members.map((each) => each.payable),
      [0, 478_170, 512_325],
    );
    assert.equal(payable, 990_495);
  });

  it('asks nothing of pupils of Ho Chi Minh City', () => {
    assert.equal(plan(people('pupils_students'), '79').payable, 0);
  });
});

describe('what the State gave to months that are past', () => {
  it('is the support of each month by the law of that month, for 120 months at most', () => {
    const from2025 = [{ from: month('2025-06'), months: 2, income: dong(1_500_000) }];
    assert.deepEqual(paidFor(from2025, 'poor'), { gross: 660_000, stateSupport: 99_000 + 165_000, monthsSupported: 2 });
    const long = [{ from: month('2016-01'), months: 150, income: dong(2_000_000) }];
    assert.equal(paidFor(long, 'other').monthsSupported, 120);
  });
});
