import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { day } from '#base/dates.ts';
import { readCareer } from './career.ts';

const TODAY = day('2026-11-23');
const read = (search: string) => readCareer(new URLSearchParams(search), TODAY);
const wrong = (search: string) => read(search).problems.map(({ at, kind }) => [at, kind]);

describe('the rows of a working life in an address', () => {
  it('are read as people type months and money, empty rows being none', () => {
    const { rows, typed } = read(
      'loai=compulsory&tu=01/2010&den=12/2017&luong=5 triệu&loai=&tu=&den=&luong=&loai=voluntary&tu=2019-01&den=10/2026&luong=2.000.000đ',
    );
    assert.deepEqual(rows, [
      { kind: 'compulsory', from: '2010-01', until: '2017-12', income: 5_000_000 },
      { kind: 'voluntary', from: '2019-01', until: '2026-10', income: 2_000_000 },
    ]);
    assert.equal(typed.length, 2);
  });

  it('say everything that is wrong with a row, at its fields', () => {
    assert.deepEqual(wrong('loai=&tu=13/2010&den=&luong=nhiều'), [
      ['loai-1', 'missing'],
      ['tu-1', 'not-a-month'],
      ['den-1', 'missing'],
      ['luong-1', 'not-an-amount'],
    ]);
  });

  it('end in the month of the day, begin before they end, and are voluntary since 2008 only', () => {
    const row = (kind: string, from: string, until: string) =>
      wrong(`loai=${kind}&tu=${from}&den=${until}&luong=2000000`);
    assert.deepEqual(row('voluntary', '2026-11', '2026-11'), []);
    assert.deepEqual(row('voluntary', '2026-11', '2026-12'), [['den-1', 'after-the-last']]);
    assert.deepEqual(row('voluntary', '2020-02', '2020-01'), [['den-1', 'before-the-first']]);
    assert.deepEqual(row('voluntary', '2007-12', '2008-02'), [['tu-1', 'before-the-first']]);
    assert.deepEqual(row('compulsory', '1995-01', '2008-02'), []);
    assert.deepEqual(row('compulsory', '1000-01', '2008-02'), [['tu-1', 'before-the-first']]);
    assert.deepEqual(row('compulsory', '0001-01', '2008-02'), [['tu-1', 'not-a-month']]);
  });

  it('begin after the birth, where that is known', () => {
    const of = (born: string) =>
      readCareer(new URLSearchParams('loai=compulsory&tu=05/2009&den=12/2024&luong=1tr'), TODAY, born).problems;
    assert.deepEqual(of('2009-05'), []);
    assert.deepEqual(
      of('2009-06-01').map(({ at, facts }) => [at, facts]),
      [['tu-1', { first: '06/2009' }]],
    );
  });

  it('last until now where somebody says so', () => {
    for (const now of ['nay', 'đến nay', 'Hiện nay', 'hiện tại', '23/11/2026', 'tháng 11 năm 2026']) {
      const { rows } = read(`loai=voluntary&tu=tháng 1/2024&den=${now}&luong=2tr5`);
      assert.deepEqual(rows, [{ kind: 'voluntary', from: '2024-01', until: '2026-11', income: 2_500_000 }], now);
    }
  });
});
