import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { day } from '#base/dates.ts';
import { dong } from '#base/money.ts';
import { addMonths, month } from '#base/months.ts';
import type { Sex } from '../language/people.ts';
import type { LawAnswer } from '../language/rule.ts';
import { averageIncome } from './average-income.ts';
import { countedYears } from './counted-years.ts';
import { pension } from './pension.ts';
import { pensionRate } from './pension-rate.ts';
import { retirement } from './retirement-age.ts';

const kinds = (answer: LawAnswer<unknown>): string[] => (answer.ok ? [] : answer.error.map(({ kind }) => kind));
const sexes = fc.constantFrom<Sex>('male', 'female');

describe('retirement age', () => {
  const reached = (sex: Sex, born: string) => {
    const answer = retirement({ sex, born });
    return answer.ok ? answer.value.value.reached : kinds(answer);
  };

  it('is that of the year in which the person reaches it', () => {
    assert.equal(reached('male', '1960-12'), '2020-12');
    assert.equal(reached('male', '1961-01'), '2021-04');
    assert.equal(reached('male', '1966-03'), '2027-12');
    assert.equal(reached('male', '1966-04'), '2028-04');
  });

  it('was 60 and 55 for people who reached it long ago', () => {
    assert.equal(reached('male', '1940-03'), '2000-03');
    assert.equal(reached('female', '1930-12'), '1985-12');
  });

  it('counts 1 January for a person whose month of birth is unknown', () => {
    assert.equal(reached('female', '1970'), reached('female', '1970-01-01'));
  });

  it('is never reached earlier by somebody born later', () => {
    fc.assert(
      fc.property(sexes, fc.integer({ min: 0, max: 700 }), (sex, months) => {
        const born = addMonths(month('1953-01'), months);
        assert.ok(String(reached(sex, born)) < String(reached(sex, addMonths(born, 1))));
      }),
    );
  });
});

describe('the years counted in an amount', () => {
  const years = (months: number, at: string) => {
    const answer = countedYears({ months, at: day(at) });
    return answer.ok && answer.value.value;
  };

  it('take one to six odd months as half a year and more as a year', () => {
    assert.deepEqual(
      [180, 181, 186, 187, 191].map((months) => years(months, '2026-01-01')),
      [15, 15.5, 15.5, 16, 16],
    );
  });

  it('took under three odd months as nothing until 2015', () => {
    assert.deepEqual(
      [182, 183, 186, 187].map((months) => years(months, '2015-12-31')),
      [15, 15.5, 15.5, 16],
    );
    assert.equal(years(182, '2016-01-01'), 15.5);
  });
});

describe('the pension rate', () => {
  const rate = (sex: Sex, counted: number, at: string, treaty = false) => {
    const answer = pensionRate({ sex, years: counted, treaty, at: day(at) });
    return answer.ok ? answer.value.value.percent : kinds(answer);
  };

  it('begins at 40% for men and 45% for women with 15 years', () => {
    assert.equal(rate('male', 15, '2025-07-01'), 40);
    assert.equal(rate('male', 19.5, '2025-07-01'), 44.5);
    assert.equal(rate('female', 15, '2025-07-01'), 45);
    assert.deepEqual(rate('female', 14.5, '2025-07-01'), ['too-few-months']);
  });

  it('asked one more year of men each year until 2022', () => {
    const years = ['2017-12-31', '2018-01-01', '2019-01-01', '2020-01-01', '2021-01-01', '2022-01-01'];
    assert.deepEqual(
      years.map((at) => rate('male', 20, at)),
      [55, 53, 51, 49, 47, 45],
    );
  });

  it('stops at 75%', () => {
    assert.equal(rate('male', 34.5, '2026-01-01'), 74);
    assert.equal(rate('male', 35, '2026-01-01'), 75);
    assert.equal(rate('male', 40, '2026-01-01'), 75);
  });

  it('counts each year by itself where treaty time is added to fewer than 15', () => {
    assert.equal(rate('female', 10, '2026-01-01', true), 22.5);
    assert.equal(rate('female', 15, '2026-01-01', true), 45);
  });

  it('is never lowered by paying longer', () => {
    const days = fc.constantFrom('2017-01-01', '2018-01-01', '2021-01-01', '2025-07-01', '2026-11-23');
    fc.assert(
      fc.property(sexes, days, fc.integer({ min: 30, max: 90 }), (sex, at, halves) => {
        const [shorter, longer] = [rate(sex, halves / 2, at), rate(sex, (halves + 1) / 2, at)];
        if (typeof shorter === 'number') assert.ok(Number(longer) >= shorter);
      }),
    );
  });
});

describe('the average income', () => {
  it('adjusts each year by the table of the year of settlement', () => {
    const paid = [{ from: month('2024-07'), months: 12, income: dong(2_000_000) }];
    const settled = (at: string) => averageIncome({ paid, compulsory: null, at: day(at) });
    const [last, now, next] = ['2025-12-31', '2026-01-01', '2027-01-01'].map(settled);
    assert.equal(last?.ok && last.value.value.total, 24_000_000);
    assert.equal(now?.ok && now.value.value.total, 24_360_000);
    assert.deepEqual(next && kinds(next), ['not-published-yet']);
  });

  it('leaves money paid for missing time as it is', () => {
    const paid = [{ from: month('2015-01'), months: 12, income: dong(1_000_000), missing: true }];
    const answer = averageIncome({ paid, compulsory: null, at: day('2026-01-01') });
    assert.equal(answer.ok && answer.value.value.average, 1_000_000);
  });

  it('weighs compulsory time by its months', () => {
    const paid = [{ from: month('2026-01'), months: 12, income: dong(2_000_000) }];
    const answer = averageIncome({ paid, compulsory: { months: 24, average: 5_000_000 }, at: day('2026-12-01') });
    assert.equal(answer.ok && answer.value.value.average, 4_000_000);
  });

  it('counts every month once, however the time is cut', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 106 }),
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: 1, max: 60 }),
        (start, a, b) => {
          const from = addMonths(month('2008-01'), start);
          const income = dong(1_000_000);
          const ask = (paid: { from: typeof from; months: number; income: typeof income }[]) =>
            averageIncome({ paid, compulsory: null, at: day('2026-12-01') });
          const whole = ask([{ from, months: a + b, income }]);
          const cut = ask([
            { from, months: a, income },
            { from: addMonths(from, a), months: b, income },
          ]);
          assert.ok(whole.ok && cut.ok);
          assert.deepEqual(cut.value.value, whole.value.value);
        },
      ),
    );
  });
});

describe('the pension', () => {
  const asked = { sex: 'female' as Sex, monthsAfterConditions: 0, compulsory: null, at: day('2026-11-23') };

  it('gives a lump sum for each year over the highest rate, more for years after the conditions were met', () => {
    const drawn = (months: number, monthsAfterConditions: number) => {
      const answer = pension({ ...asked, months, monthsAfterConditions, average: 4_000_000 });
      return answer.ok && answer.value.value.lumpSum;
    };
    assert.equal(drawn(360, 0), 0);
    assert.equal(drawn(372, 0), 2_000_000);
    assert.equal(drawn(372, 12), 8_000_000);
  });

  it('gave half an average income for each year over the highest rate until June 2025', () => {
    const drawn = (sex: Sex, years: number, average: number, at: string) => {
      const answer = pension({ ...asked, sex, months: years * 12, average, at: day(at) });
      return answer.ok && [answer.value.value.percent, answer.value.value.lumpSum];
    };
    assert.deepEqual(drawn('female', 33, 5_500_000, '2023-12-01'), [75, 8_250_000]);
    assert.deepEqual(drawn('female', 26, 4_000_000, '2017-12-31'), [75, 2_000_000]);
    assert.deepEqual(drawn('female', 26, 4_000_000, '2018-01-01'), [67, 0]);
  });

  it('is at least the reference level with 20 compulsory years begun before July 2025', () => {
    const drawn = (months: number, startedOn: string) => {
      const compulsory = { months, startedOn: day(startedOn) };
      const answer = pension({ ...asked, months: 300, average: 1_500_000, compulsory });
      return answer.ok && answer.value.value.month;
    };
    assert.equal(drawn(240, '2025-06-30'), 2_530_000);
    assert.equal(drawn(239, '2025-06-30'), 975_000);
    assert.equal(drawn(240, '2025-07-01'), 975_000);
  });

  it('is never lowered by more income or by more months', () => {
    const incomes = fc.integer({ min: 1_500_000, max: 50_000_000 });
    const months = fc.integer({ min: 180, max: 500 });
    fc.assert(
      fc.property(sexes, incomes, fc.nat(1_000_000), months, fc.nat(24), (sex, average, more, count, longer) => {
        const drawn = (income: number, paid: number) => {
          const answer = pension({ ...asked, sex, average: income, months: paid });
          assert.ok(answer.ok);
          return answer.value.value;
        };
        const base = drawn(average, count);
        assert.ok(drawn(average + more, count).month >= base.month);
        assert.ok(drawn(average, count + longer).month >= base.month);
        assert.ok(drawn(average, count + longer).lumpSum >= base.lumpSum);
      }),
    );
  });
});
