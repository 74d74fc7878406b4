import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { z } from 'zod';
import { day as aDay } from '#base/dates.ts';
import { choice, several, yesNo } from './fields/choices.ts';
import { birth, day, month, readDay, readMonth } from './fields/days.ts';
import { amount, count, decimal, percent, readAmount } from './fields/numbers.ts';
import { fieldProblemText, readAddress } from './form.ts';

describe('money as people type it', () => {
  it('is read with and without separators, currency and words', () => {
    const all = [
      '3000000',
      '3.000.000',
      '3,000,000',
      '3 000 000',
      '3.000.000đ',
      '3.000.000 đồng',
      '3 triệu',
      '3tr',
      '3000k',
    ];
    for (const text of all) assert.equal(readAmount(text), 3_000_000, text);
    assert.equal(readAmount('2,2 triệu'), 2_200_000);
    assert.equal(readAmount('1.5 tỷ'), 1_500_000_000);
    assert.equal(readAmount('500 nghìn'), 500_000);
    assert.equal(readAmount('3 trieu'), 3_000_000);
    assert.equal(readAmount('2,3 tr'), 2_300_000);
  });

  it('is nothing else', () => {
    for (const text of [
      '',
      '-5',
      '3.00',
      '3..000',
      'ba triệu',
      '1.234.56',

      '1,2345678 triệu',
      '9'.repeat(20),
    ]) {
      assert.equal(readAmount(text), null, text);
    }
  });
});

describe('days and months as people type them', () => {
  it('are read in Vietnamese order and in that of the machine', () => {
    for (const text of ['2026-11-23', '23/11/2026', '23-11-2026', '23.11.2026'])
      assert.equal(readDay(text), '2026-11-23', text);
    for (const text of ['1985-05', '05/1985', '5/1985', 'tháng 5/1985']) assert.equal(readMonth(text), '1985-05', text);
  });

  it('are refused where the calendar has none', () => {
    for (const text of ['29/02/2026', '31/04/2026', '11/23/2026', '2026-13-01', '23/11'])
      assert.equal(readDay(text), null, text);
    for (const text of ['13/1985', '00/1985', '1985']) assert.equal(readMonth(text), null, text);
  });
});

const form = z.object({
  income: amount({ least: 100 }),
  on: day({ first: aDay('1995-01-01') }),
  born: birth().optional(),
  from: month().optional(),
  paid: count({ most: 600 }).default(0),
  rate: percent().optional(),
  years: decimal().optional(),
  cycle: choice(['1', '3']),
  groups: several(choice(['poor', 'island'])).default([]),
  asked: yesNo().default(false),
});
const names = {
  income: 'thu-nhap',
  on: 'ngay',
  born: 'sinh',
  from: 'tu',
  paid: 'da-dong',
  rate: 'ty-le',
  years: 'nam',
  cycle: 'ky',
  groups: 'nhom',
  asked: 'hoi',
};
const read = (search: string) => readAddress(form, new URLSearchParams(search), names);

describe('a form', () => {
  it('is read as values, an empty field being none', () => {
    const { value, problems } = read(
      'thu-nhap=1,5 triệu&ngay=23/11/2026&sinh=1985&ky=3&nhom=poor&nhom=&da-dong=&hoi=on',
    );
    assert.deepEqual(problems, []);
    assert.deepEqual(value, {
      income: 1_500_000,
      on: '2026-11-23',
      born: '1985',
      paid: 0,
      cycle: '3',
      groups: ['poor'],
      asked: true,
    });
  });

  it('says everything that is wrong at once, each at its field, and keeps what was typed', () => {
    const { value, problems, typed } = read('thu-nhap=nhiều&ngay=1994-12-31&da-dong=601&ty-le=101&nhom=rich&sinh=85');
    assert.equal(value, null);
    assert.deepEqual(
      problems.map(({ kind, at }) => [at, kind]),
      [
        ['thu-nhap', 'not-an-amount'],
        ['ngay', 'before-the-first'],
        ['sinh', 'not-a-birth'],
        ['da-dong', 'above-the-most'],
        ['ty-le', 'not-a-percentage'],
        ['ky', 'missing'],
        ['nhom', 'not-a-choice'],
      ],
    );
    assert.equal(typed.income, 'nhiều');
  });

  it('has a sentence in both languages for each of them', () => {
    for (const problem of read('thu-nhap=x&ngay=x&sinh=x&tu=x&da-dong=x&ty-le=x&nam=x&ky=x&hoi=x').problems) {
      const { vi, en } = fieldProblemText(problem);
      assert.ok(vi.endsWith('.') && en.endsWith('.') && vi !== en, `${vi} ${en}`);
    }
  });
});
