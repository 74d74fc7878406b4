import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { day } from '#base/dates.ts';
import { addMonths, month, monthsBetween } from '#base/months.ts';
import type { Sex } from '../language/people.ts';
import { type PensionConditionInputs, pensionStart } from './pension-conditions.ts';

const asked: PensionConditionInputs = {
  sex: 'female',
  born: '1969-05',
  monthsVoluntary: 180,
  monthsCompulsory: 0,
  started: month('2011-06'),
  lastPaid: month('2026-05'),
  cycle: null,
  requested: null,
  at: day('2026-05-31'),
};

/** The first month of the pension, or why there is none. */
function from(change: Partial<PensionConditionInputs>): string {
  const answer = pensionStart({ ...asked, ...change });
  return answer.ok ? answer.value.value : answer.error.map(({ kind }) => kind).join();
}

describe('the first month of a pension', () => {
  it('is the one after the age and 15 real years are both reached', () => {
    assert.equal(from({}), '2026-06');
    assert.equal(from({ monthsVoluntary: 179 }), 'too-few-months');
    assert.equal(from({ lastPaid: month('2026-02') }), '2026-06');
    assert.equal(from({ lastPaid: month('2026-08') }), '2026-09');
  });

  it('is told before the age too', () => {
    assert.equal(from({ born: '1985-01', monthsVoluntary: 240, lastPaid: month('2026-10') }), '2045-02');
  });

  it('is July 2025 for who had 15 to under 20 years, was of age before and did not pay on', () => {
    const stopped = { started: month('2008-01'), at: day('2025-09-01') };
    assert.equal(
      from({ ...stopped, sex: 'male', born: '1962-01', monthsVoluntary: 192, lastPaid: month('2024-06') }),
      '2025-07',
    );
    assert.equal(from({ ...stopped, born: '1966-03', monthsVoluntary: 204, lastPaid: month('2024-05') }), '2025-07');
    assert.equal(
      from({ ...stopped, born: '1966-03', monthsVoluntary: 179, lastPaid: month('2024-05') }),
      'too-few-months',
    );
    assert.equal(from({ ...stopped, born: '1966-03', monthsVoluntary: 204, lastPaid: month('2025-08') }), '2025-09');
  });

  it('needed 20 years until June 2025', () => {
    const older = { born: '1966-03', monthsCompulsory: 150, monthsVoluntary: 90, lastPaid: month('2024-05') };
    assert.equal(from(older), '2024-06');
    assert.equal(from({ ...older, monthsCompulsory: 149 }), '2025-07');
  });

  it('is at the old age for 20 voluntary years begun before 2021, and only for them', () => {
    const old = { born: '1975-05', monthsVoluntary: 240, started: month('2010-06'), lastPaid: month('2030-05') };
    assert.equal(from(old), '2030-06');
    assert.equal(from({ ...old, started: month('2021-01'), lastPaid: month('2040-12') }), '2041-01');
    assert.equal(from({ ...old, monthsVoluntary: 239 }), '2035-06');
    assert.equal(from({ ...old, monthsVoluntary: 239, monthsCompulsory: 1 }), '2035-06');
  });

  it('knows no voluntary months before 2008, whatever somebody says', () => {
    assert.equal(
      from({ born: '1971-01', monthsVoluntary: 240, started: month('2000-01'), lastPaid: month('2026-10') }),
      '2028-10',
    );
    assert.equal(from({ born: '1971-01', monthsVoluntary: 240, started: null, lastPaid: month('2026-10') }), '2028-10');
  });

  it('lies within a running payment where the conditions are met there, or after the request', () => {
    const running = {
      sex: 'male' as Sex,
      born: '1965-05',
      monthsVoluntary: 200,
      started: null,
      lastPaid: null,
      cycle: { from: month('2026-06'), months: 12 },
    };
    assert.equal(from(running), '2026-12');
    assert.equal(from({ ...running, requested: month('2027-01') }), '2027-02');
    assert.equal(from({ ...running, monthsVoluntary: 182 }), '2027-04');
  });

  it('is the month after missing time was paid at once', () => {
    const paid = { born: '1968-10', monthsVoluntary: 180, started: null, lastPaid: month('2026-03') };
    assert.equal(from(paid), '2026-04');
  });

  it('is answered with 15 compulsory years, with a word on the lower ages that are not covered', () => {
    const answer = pensionStart({ ...asked, monthsCompulsory: 180, monthsVoluntary: 0 });
    assert.ok(answer.ok);
    assert.equal(answer.value.doubts.length, 2);
    assert.match(answer.value.doubts[0]?.en ?? '', /15 compulsory years/);
  });

  it('never comes earlier for who is younger, or pays longer after the age', () => {
    const later = fc.integer({ min: 0, max: 400 });
    fc.assert(
      fc.property(
        fc.constantFrom<Sex>('male', 'female'),
        later,
        fc.integer({ min: 0, max: 60 }),
        (sex, younger, longer) => {
          const who = {
            sex,
            monthsVoluntary: 240,
            started: month('2021-01'),
            born: addMonths(month('1965-01'), younger),
          };
          const first = month(from({ ...who, lastPaid: month('2041-01') }));
          assert.ok(
            monthsBetween(first, month(from({ ...who, born: addMonths(who.born, 1), lastPaid: month('2041-01') }))) >=
              0,
          );
          assert.ok(monthsBetween(first, month(from({ ...who, lastPaid: addMonths(month('2041-01'), longer) }))) >= 0);
        },
      ),
    );
  });
});
