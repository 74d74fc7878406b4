import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { day } from '#base/dates.ts';
import { dong } from '#base/money.ts';
import { addMonths, month } from '#base/months.ts';
import { type CareerRow, careerAverage, careerOf, type InsuranceKind, lumpMonths, rowsOf } from './career.ts';

const row = (kind: InsuranceKind, from: string, until: string, income = 2_000_000): CareerRow => ({
  kind,
  from: month(from),
  until: month(until),
  income: dong(income),
});
const AT = day('2026-11-23');

describe('a working life in rows', () => {
  it('adds up compulsory and voluntary months, whatever the order of the rows', () => {
    const career = careerOf([row('voluntary', '2019-01', '2026-10'), row('compulsory', '2008-03', '2016-02')]);
    assert.deepEqual([career.monthsCompulsory, career.monthsVoluntary], [96, 94]);
    assert.deepEqual(
      [career.startedCompulsory, career.startedVoluntary, career.lastPaid],
      ['2008-03', '2019-01', '2026-10'],
    );
    assert.deepEqual(career.gaps, [{ from: '2016-03', until: '2018-12', months: 34 }]);
  });

  it('counts a month once, for the firm where both paid it, and says which months those are', () => {
    const career = careerOf([row('voluntary', '2020-01', '2020-12'), row('compulsory', '2020-07', '2021-06')]);
    assert.deepEqual([career.monthsCompulsory, career.monthsVoluntary], [12, 6]);
    assert.deepEqual(career.overlaps, [{ from: '2020-07', until: '2020-12', months: 6 }]);
  });

  it('names each month once that many rows name', () => {
    const rows = Array.from({ length: 30 }, () => row('compulsory', '1900-01', '2026-10'));
    const career = careerOf(rows);
    assert.equal(career.monthsCompulsory, 1_522);
    assert.deepEqual(career.overlaps, [{ from: '1900-01', until: '2026-10', months: 1_522 }]);
  });

  it('adjusts each kind by its own table and weighs them by their months', () => {
    const career = careerOf([
      row('compulsory', '2015-01', '2022-12', 5_000_000),
      row('voluntary', '2024-01', '2024-12', 1_500_000),
    ]);
    const average = careerAverage(career, AT);
    assert.ok(average.ok);
    const own = average.value.compulsory?.value;
    assert.ok(own);
    assert.equal(average.value.all.value.months, 108);
    assert.equal(average.value.all.value.total, own.average * 96 + 1_500_000 * 12 * 1.03);
  });

  it('takes the coefficients of the year before while those of the year are not published, and says so', () => {
    const career = careerOf([row('voluntary', '2020-01', '2022-12')]);
    const [now, next] = [careerAverage(career, AT), careerAverage(career, day('2027-01-10'))];
    assert.ok(now.ok && next.ok);
    assert.deepEqual([now.value.ofYearBefore, next.value.ofYearBefore], [false, true]);
    assert.equal(next.value.all.value.average, now.value.all.value.average);
  });

  it('asks the table of compulsory months only where there are some: of 2023 it was not found', () => {
    const kinds = (kind: InsuranceKind) => {
      const average = careerAverage(careerOf([row(kind, '2012-01', '2022-12')]), day('2023-06-01'));
      return average.ok ? [] : average.error.map((refusal) => refusal.kind);
    };
    assert.deepEqual(kinds('voluntary'), []);
    assert.deepEqual(kinds('compulsory'), ['not-known']);
  });

  it('knows the months before 2014', () => {
    const months = lumpMonths(
      careerOf([row('compulsory', '2013-06', '2014-05'), row('voluntary', '2015-01', '2015-03')]),
      AT,
    );
    assert.deepEqual(months.ok && months.value, { monthsBefore2014: 7, monthsFrom2014: 8 });
  });

  it('is the same when its rows are read again', () => {
    const anyRow = fc.record({
      kind: fc.constantFrom<InsuranceKind>('compulsory', 'voluntary'),
      start: fc.integer({ min: 0, max: 200 }),
      length: fc.integer({ min: 1, max: 60 }),
      income: fc.constantFrom(1_500_000, 2_000_000),
    });
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 6 }), (all) => {
        const rows = all.map(({ kind, start, length, income }) => {
          const from = addMonths(month('2008-01'), start);
          return { kind, from, until: addMonths(from, length - 1), income: dong(income) };
        });
        const career = careerOf(rows);
        const again = careerOf(rowsOf(career));
        assert.deepEqual(again, { ...career, overlaps: [] });
      }),
    );
  });
});
