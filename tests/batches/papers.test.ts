import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { day } from '#base/dates.ts';
import { uuid } from '#base/ids.ts';
import { month } from '#base/months.ts';
import { findList } from '#input/files/lists/find-list.ts';
import type { SheetRow } from '#input/files/sheet-row.ts';
import { type BatchRecord, differingReceipts, type RecordsOfBatch } from '#register/money/batch.ts';
import { layoutOn, PAPER_LAYOUTS, type PaperLayout, paperRows } from '#register/money/batch-papers.ts';

const ON = day('2026-11-28');

const record = (index: number, given: Partial<BatchRecord> = {}): BatchRecord => ({
  id: uuid(`01930000-0000-4000-8000-00000000000${index}`),
  personId: uuid(`01930000-0000-4000-8000-00000000001${index}`),
  name: 'Lý Thị Mẩy',
  siCode: '0600000001',
  birthDate: '1985-05',
  collectorName: 'Nông Thị Mai',
  receiptNo: `AA/26 000000${index}`,
  paidOn: day('2026-11-10'),
  fromMonth: month('2026-11'),
  months: 3,
  income: 1_500_000,
  method: '3',
  sex: 'female',
  isNew: index === 1,
  stateSupport: 198_000,
  localSupport: 0,
  otherSupport: 0,
  bookNo: '12',
  receiptAmount: null,
  amount: 792_000,
  reversedOn: null,
  isReversedBefore: false,
  answer: null,
  reason: null,
  again: null,
  ...given,
});
const batchOf = (lines: BatchRecord[], given: Partial<RecordsOfBatch> = {}): RecordsOfBatch => ({
  ...{ organisation: 'BD-06', organisationName: 'Bưu điện tỉnh', scheme: 'vsi', month: month('2026-11'), number: 2 },
  ...{ id: uuid('01930000-0000-4000-8000-0000000000aa'), openedByName: 'Quý', openedAt: '2026-11-28T02:00:00.000Z' },
  ...{ sentAt: null, sentByName: null, answered: null, refused: 0, records: lines.length },
  amount: lines.reduce((sum, { amount }) => sum + amount, 0),
  lines,
  placed: [],
  ...given,
});
const layout = (paper: PaperLayout['paper']): PaperLayout => layoutOn(paper, ON) ?? assert.fail(paper);
const sheet = (rows: readonly (readonly (string | number)[])[]): SheetRow[] =>
  rows.map((cells, index) => ({ no: index + 1, cells: cells.map(String) }));

describe('papers of a batch', () => {
  it('are in the layout of their day: the older one still opens', () => {
    const older: PaperLayout = { ...layout('D05-TS'), since: day('2020-01-01'), title: 'MẪU CŨ' };
    const both = [...PAPER_LAYOUTS, older];
    assert.equal(layoutOn('D05-TS', day('2019-12-31'), both), undefined);
    assert.equal(layoutOn('D05-TS', day('2020-01-01'), both)?.title, 'MẪU CŨ');
    assert.equal(layoutOn('D05-TS', day('2023-03-31'), both)?.title, 'MẪU CŨ');
    assert.notEqual(layoutOn('D05-TS', day('2023-04-01'), both)?.title, 'MẪU CŨ');
    const rows = paperRows(older, batchOf([record(1)]), day('2021-06-01'));
    assert.deepEqual(rows[1], ['MẪU CŨ']);
  });

  it('list each record in the columns of D05-TS and D03-TS, as lists that are imported have them', () => {
    for (const [paper, scheme] of [
      ['D05-TS', 'vsi'],
      ['D03-TS', 'hhi'],
    ] as const) {
      const batch = batchOf([record(1), record(2, { isNew: false, method: 'missing' })], { scheme });
      const found = findList(sheet(paperRows(layout(paper), batch, ON)), { sheetName: paper, given: new Map() });
      assert.ok(found.ok && found.value, JSON.stringify(found));
      assert.equal(found.value.layout.form, paper);
    }
    const [first, second] = layout('D05-TS').rows(batchOf([record(1), record(2, { isNew: false, method: 'missing' })]));
    assert.deepEqual(first?.slice(3, 13), [1_500_000, 'TM', '3', 3, '11/2026', 990_000, 198_000, 0, 0, 792_000]);
    assert.deepEqual(second?.slice(4, 6), ['DT', 'TH']);
  });

  it('list receipts once in C17-TS, whose total is that of the batch, in words too', () => {
    const shared = { receiptNo: 'AA/26 0000007', amount: 631_800 };
    const batch = batchOf([record(1, shared), record(2, shared), record(3, { amount: 947_700 })], { scheme: 'hhi' });
    const rows = layout('C17-TS').rows(batch);
    assert.deepEqual(rows, [
      [1, '12', 'AA/26 0000007', '10/11/2026', 0, 1_263_600, 1_263_600],
      [2, '12', 'AA/26 0000003', '10/11/2026', 0, 947_700, 947_700],
    ]);
    const [total, count, words] = layout('C17-TS').foot(batch);
    assert.equal(total?.at(-1), batch.amount);
    assert.deepEqual(
      [count, words],
      [['Số biên lai: 2'], ['Tổng số tiền: Hai triệu hai trăm mười một nghìn ba trăm đồng']],
    );
  });

  it('name the receipt of which only a part is in the batch', () => {
    const of = (receiptAmount: number | null) => differingReceipts([record(1, { receiptAmount })]);
    assert.deepEqual([of(null), of(792_000)], [[], []]);
    assert.deepEqual(of(1_000_000), [{ receiptNo: 'AA/26 0000001', inBatch: 792_000, whole: 1_000_000 }]);
  });
});
