import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { describe, it } from 'node:test';
import { day } from '#base/dates.ts';
import { uuid } from '#base/ids.ts';
import { month } from '#base/months.ts';
import type { Contribution, Ending } from './facts.ts';
import { spansOf } from './spans.ts';

const paid = (fromMonth: string, months: number, paidOn: string): Contribution => ({
  id: uuid(randomUUID()),
  scheme: 'vsi',
  fromMonth: month(fromMonth),
  months,
  paidOn: day(paidOn),
  reverses: null,
  recordedAt: `${paidOn}T03:00:00.000Z`,
});
const ended = (on: string): Ending => ({
  id: uuid(randomUUID()),
  scheme: 'vsi',
  endedOn: day(on),
  recordedAt: `${on}T03:00:00.000Z`,
});
const daysOf = (contributions: Contribution[], endings: Ending[] = []): string[] =>
  spansOf(contributions, endings).map(({ from, to }) => `${from} to ${to}`);

describe('the spans of a person’s cover', () => {
  it('start on the day of payment where it lies in the first month', () => {
    assert.deepEqual(daysOf([paid('2020-01', 3, '2020-01-10')]), ['2020-01-10 to 2020-04-01']);
    assert.deepEqual(daysOf([paid('2020-01', 3, '2020-01-31')]), ['2020-01-31 to 2020-04-01']);
  });
  it('start on the first of the month where it was paid before or after', () => {
    assert.deepEqual(daysOf([paid('2020-01', 1, '2019-12-31')]), ['2020-01-01 to 2020-02-01']);
    assert.deepEqual(daysOf([paid('2020-01', 1, '2020-02-01')]), ['2020-01-01 to 2020-02-01']);
  });
  it('take the earliest start that a payment for the first month offers', () => {
    const both = [paid('2020-01', 1, '2020-01-20'), paid('2020-01', 2, '2020-03-05')];
    assert.deepEqual(daysOf(both), ['2020-01-01 to 2020-03-01']);
  });
  it('are one where months follow one another, and two where a month is missing', () => {
    const next = (fromMonth: string) => daysOf([paid('2020-01', 3, '2020-01-10'), paid(fromMonth, 1, '2020-04-20')]);
    assert.deepEqual(next('2020-04'), ['2020-01-10 to 2020-05-01']);
    assert.deepEqual(next('2020-05'), ['2020-01-10 to 2020-04-01', '2020-05-01 to 2020-06-01']);
  });
  it('are cut by an ending after the payment, and not by one before it or on its day', () => {
    const paidInJanuary = [paid('2020-01', 3, '2020-01-10')];
    assert.deepEqual(daysOf(paidInJanuary, [ended('2020-02-15')]), ['2020-01-10 to 2020-02-15']);
    assert.deepEqual(daysOf(paidInJanuary, [ended('2020-01-11')]), ['2020-01-10 to 2020-01-11']);
    assert.deepEqual(daysOf(paidInJanuary, [ended('2020-01-10')]), ['2020-01-10 to 2020-04-01']);
    assert.deepEqual(daysOf(paidInJanuary, [ended('2020-04-01')]), ['2020-01-10 to 2020-04-01']);
  });
  it('come back with what is paid after an ending', () => {
    const contributions = [paid('2020-01', 3, '2020-01-10'), paid('2020-03', 1, '2020-03-05')];
    assert.deepEqual(daysOf(contributions, [ended('2020-02-15')]), [
      '2020-01-10 to 2020-02-15',
      '2020-03-05 to 2020-04-01',
    ]);
  });
});
