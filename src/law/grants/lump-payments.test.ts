import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { day } from '#base/dates.ts';
import { dong } from '#base/money.ts';
import { month } from '#base/months.ts';
import { advancePayment } from '../contribution/advance.ts';
import { paymentDeadline } from '../contribution/deadline.ts';
import { missingTimePayment } from '../contribution/missing-time.ts';
import { refund } from '../contribution/refund.ts';
import type { LawAnswer } from '../language/rule.ts';

const kinds = (answer: LawAnswer<unknown>): string[] => (answer.ok ? [] : answer.error.map(({ kind }) => kind));
const chosen = { income: dong(1_500_000), groups: [], monthsSupported: 0, local: null, other: dong(0) };

describe('a payment in advance', () => {
  const ahead = (months: number, at: string) => advancePayment({ ...chosen, months, at: day(at) });

  it('is discounted by the fund’s monthly rate, the first month not at all', () => {
    const paid = ahead(24, '2026-06-01');
    assert.ok(paid.ok);
    const v = 1 / 1.0031;
    assert.equal(paid.value.value.gross, Math.round((330_000 * (1 - v ** 24)) / (1 - v)));
  });

  it('is for two to five whole years, and says so at once', () => {
    assert.deepEqual(kinds(ahead(12, '2026-06-01')), ['advance-too-short']);
    assert.deepEqual(kinds(ahead(23, '2026-06-01')), ['advance-not-whole-years', 'advance-too-short']);
    assert.deepEqual(kinds(ahead(24, '2026-06-01')), []);
    assert.deepEqual(kinds(ahead(60, '2026-06-01')), []);
    assert.deepEqual(kinds(ahead(61, '2026-06-01')), ['advance-not-whole-years', 'too-many-months']);
  });

  it('has no price while the fund’s rate is not published', () => {
    assert.deepEqual(kinds(ahead(24, '2027-01-01')), ['not-published-yet', 'income-below-floor']);
    assert.deepEqual(kinds(ahead(24, '2024-06-01')), ['not-known']);
  });
});

describe('a payment for missing time', () => {
  const pay = (months: number, monthsPaid: number, at: string, reached = '2026-06') =>
    missingTimePayment({ ...chosen, months, monthsPaid, ageReached: month(reached), at: day(at) });

  it('may be made in the month before the age is reached, and not earlier', () => {
    assert.deepEqual(kinds(pay(12, 168, '2026-04-30')), ['before-retirement-age']);
    assert.deepEqual(kinds(pay(12, 168, '2026-05-01')), []);
  });

  it('is for at most 60 months since 1 July 2025, before for 120', () => {
    assert.deepEqual(kinds(pay(60, 120, '2026-06-01')), []);
    assert.deepEqual(kinds(pay(61, 119, '2026-06-01')), ['too-many-months']);
    assert.deepEqual(kinds(pay(120, 120, '2017-06-01', '2017-06')), []);
    assert.deepEqual(kinds(pay(121, 119, '2017-06-01', '2017-06')), ['too-many-months']);
  });

  it('reaches the years needed for a pension and no further', () => {
    assert.deepEqual(kinds(pay(13, 168, '2026-06-01')), ['beyond-the-years-needed']);
  });

  it('tells every reason at once', () => {
    assert.deepEqual(kinds(pay(61, 160, '2027-01-01', '2027-06')), [
      'before-retirement-age',
      'too-many-months',
      'beyond-the-years-needed',
      'not-published-yet',
      'income-below-floor',
    ]);
  });
});

describe('the last day to pay', () => {
  const last = (method: '1' | '3' | '6' | '12', from: string) => {
    const answer = paymentDeadline({ method, from: month(from) });
    return answer.ok ? answer.value.value : kinds(answer);
  };

  it('lies within the first month, three, four or seven months', () => {
    assert.equal(last('1', '2026-02'), '2026-02-28');
    assert.equal(last('3', '2026-02'), '2026-04-30');
    assert.equal(last('6', '2026-02'), '2026-05-31');
    assert.equal(last('12', '2026-02'), '2026-08-31');
  });

  it('was the same under the decree of 2015, and is not known before it', () => {
    assert.equal(last('12', '2025-06'), '2025-12-31');
    assert.equal(last('3', '2016-01'), '2016-03-31');
    assert.deepEqual(last('3', '2015-12'), ['not-known']);
  });
});

describe('a refund', () => {
  const back = (method: '3' | 'advance' | 'missing', months: number, unusedFrom: string) =>
    refund({
      method,
      from: month('2026-01'),
      months,
      gross: dong(330_000),
      stateSupport: dong(66_000),
      paidOn: day('2026-01-05'),
      unusedFrom: month(unusedFrom),
      at: day('2026-06-01'),
    });

  it('gives back the months left without the State’s support', () => {
    const answer = back('3', 3, '2026-02');
    assert.deepEqual(answer.ok && answer.value.value, { months: ['2026-02', '2026-03'], amount: 528_000 });
  });

  it('gives back what was paid in advance as it was discounted', () => {
    const answer = back('advance', 24, '2027-12');
    assert.equal(answer.ok && answer.value.value.amount, Math.round(330_000 / 1.0031 ** 23) - 66_000);
  });

  it('gives nothing where all months are used, and never for missing time', () => {
    assert.deepEqual(kinds(back('3', 3, '2026-04')), ['nothing-to-refund']);
    assert.deepEqual(kinds(back('missing', 3, '2026-02')), ['missing-time-not-refunded']);
  });
});
