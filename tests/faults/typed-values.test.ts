import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { addDays, day } from '#base/dates.ts';
import { printNumber } from '#base/numbers.ts';
import { formatDay, formatMonth } from '#base/vietnamese.ts';
import { readDay, readMonth } from '#input/fields/days.ts';
import { readAmount } from '#input/fields/numbers.ts';

const NO_BREAK = '\u00a0';

describe('money is read as people type and paste it', () => {
  it('with a currency, in words, with any spaces, by programs and in both languages', () => {
    for (const typed of [
      '1500000',
      '1.500.000',
      '1,500,000',
      '1 500 000',
      `1${NO_BREAK}500${NO_BREAK}000`,
      '1\u202f500\u202f000',
      '1.500.000 đồng',
      '1.500.000đ',
      '1500000đ',
      '1.500.000₫',
      'VND 1,500,000',
      '1,500,000 VND',
      '1500000.00',
      '1500000,00',
      '1.500.000,00 đ',
      '1,500,000.00',
      '1.5 triệu',
      '1.5 million',
      '1,5 million VND',
      '1500 thousand',
      '1.5 triệu',
      '1.5 million',
      '1,5 million VND',
      '1500 thousand',
      `1,5${NO_BREAK}triệu đồng`,
      '1tr5',
      '1 tr 500',
      '1 triệu rưỡi',
      '1 triệu 500 nghìn',
      '1.500 nghìn',
      '1500k',
      '1,5 triệu/tháng',
      '1.500.000 đồng một tháng',
      '１５０００００',
      '１.５００.０００',
      '1.500.000\u200b',
      '1,5 TRIỆU ĐỒNG',
      '1,5 triệu đồng'.normalize('NFD'),
    ])
      assert.equal(readAmount(typed), 1_500_000, typed);
  });

  it('and never guessed', () => {
    for (const typed of [
      '',
      'abc',
      '1.50',
      '1,5',
      '1.500 triệu',
      '1.5.0',
      '1,500.000',
      '-1',
      '1e6',
      '1tr5tr',
      'constructor',
      '9'.repeat(30),
    ])
      assert.equal(readAmount(typed), null, typed);
  });

  it('as the pages of either language print it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 999_999_999 }),
        fc.constantFrom('vi' as const, 'en' as const),
        (amount, language) => {
          assert.equal(readAmount(printNumber(amount, language, { most: 0 })), amount);
        },
      ),
    );
  });
});

describe('days and months are read as people type them', () => {
  it('the day before the month, with or without zeros, in words, and as programs write them', () => {
    for (const typed of [
      '05/01/2021',
      '5/1/2021',
      '5-1-2021',
      '5.1.2021',
      '5 / 1 / 2021',
      '2021-01-05',
      '2021-1-5',
      '2021/01/05',
      'ngày 5 tháng 1 năm 2021',
      '5 tháng 1 năm 2021',
      `5/1/2021${NO_BREAK}`,
      '０５/０１/２０２１',
    ])
      assert.equal(readDay(typed), '2021-01-05', typed);
    for (const typed of [
      '05/1985',
      '5/1985',
      '5-1985',
      '1985-05',
      '1985-5',
      '1985/05',
      'tháng 5/1985',
      'tháng 5 năm 1985',
      'Tháng 05 / 1985',
    ])
      assert.equal(readMonth(typed), '1985-05', typed);
  });

  it('and never guessed', () => {
    for (const typed of [
      '',
      '31/02/2021',
      '2021-02-30',
      '12/31/2020',
      '1/1/21',
      '01/01/0001',
      '31/12/9999',
      '5/1',
      'hôm qua',
      '\u0000',
    ])
      assert.equal(readDay(typed), null, typed);
    for (const typed of ['', '13/1985', '1985', '00/1985', '05/85', '01/0001'])
      assert.equal(readMonth(typed), null, typed);
  });

  it('as pages print them', () => {
    const days = fc.integer({ min: 0, max: 60_000 }).map((count) => addDays(day('1950-01-01'), count));
    fc.assert(
      fc.property(days, (each) => {
        assert.equal(readDay(formatDay(each)), each);
        assert.equal(readMonth(formatMonth(each.slice(0, 7) as never)), each.slice(0, 7));
      }),
    );
  });
});
