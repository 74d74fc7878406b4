import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { numberOf } from '../files/sheet-row.ts';
import { balancesOf, statementHead, statementRowOf } from './statement-rows.ts';

const rowsOf = (heads: readonly string[], ...rows: readonly (readonly string[])[]) => {
  const places = statementHead({ no: numberOf(0, 1), cells: heads }) ?? assert.fail('these are heads');
  return rows.flatMap((cells, index) => statementRowOf({ no: numberOf(0, index + 2), cells }, places) ?? []);
};

describe('a statement as banks give it in tables', () => {
  it('with debit and credit in two columns, times after days, and totals below', () => {
    const rows = rowsOf(
      ['STT', 'Ngày giao dịch', 'Số tham chiếu', 'Ghi nợ (VND)', 'Ghi có (VND)', 'Số dư', 'Nội dung giao dịch'],
      ['1', '26/11/2026 08:15:02', 'FT26331001', '', '396,000', '1,396,000', 'BP0123 tra tien'],
      ['2', '27/11/2026', 'FT26332001', '11,000', '0', '1,385,000', 'Phi'],
      ['', 'Tổng cộng', '', '11,000', '396,000', '', ''],
    );
    assert.deepEqual(rows[0], {
      row: 2,
      line: { bookedOn: '2026-11-26', amount: 396_000, remittance: 'BP0123 tra tien', bankReference: 'FT26331001' },
      balance: 1_396_000,
    });
    assert.equal(rows[1]?.line?.amount, -11_000);
    assert.equal(rows.length, 2);
    assert.deepEqual(balancesOf(rows), { opening: 1_000_000, closing: 1_385_000 });
    assert.deepEqual(balancesOf(rows.toReversed()), { opening: 1_000_000, closing: 1_385_000 }, 'the newest first');
  });

  it('with one column of amounts, below nought what left', () => {
    const rows = rowsOf(
      ['Ngày', 'Diễn giải', 'Số tiền'],
      ['2026-11-26', 'vào', '+1.500.000 đ'],
      ['26-11-2026', 'ra', '-2.000'],
      ['26/13/2026', 'sai ngày', '5000'],
      ['26/11/2026', 'không tiền', '0'],
    );
    assert.deepEqual(
      rows.map(({ row, line }) => [row, line?.amount ?? null]),
      [
        [2, 1_500_000],
        [3, -2_000],
        [4, null],
        [5, null],
      ],
    );
    assert.deepEqual(balancesOf(rows), { opening: null, closing: null });
  });

  it('says at which row the balance jumps', () => {
    const rows = rowsOf(
      ['Ngày', 'Nội dung', 'Số tiền', 'Số dư'],
      ['26/11/2026', 'a', '100', '1100'],
      ['26/11/2026', 'b', '50', '1150'],
      ['27/11/2026', 'c', '50', '1250'],
    );
    assert.deepEqual(balancesOf(rows), { row: 4 });
  });

  it('has heads only where day, text and money have a column', () => {
    const isHead = (...cells: string[]) => statementHead({ no: 1, cells }) !== undefined;
    assert.equal(isHead('Ngày', 'Nội dung', 'Số tiền'), true);
    assert.equal(isHead('Ngày', 'Nội dung', 'Ghi có'), false, 'what left is missing');
    assert.equal(isHead('Ngày', 'Số tiền'), false);
    assert.equal(isHead('Tài khoản', '1017595600'), false);
  });
});
