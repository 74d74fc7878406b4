import { amountInWords } from '#base/amount-words.ts';
import type { Day } from '#base/dates.ts';
import { formatDay, formatMonth } from '#base/vietnamese.ts';
import type { Scheme } from '#coverage/facts.ts';
import type { Method } from '#law/language/methods.ts';
import { type BatchRecord, batchCode, type RecordsOfBatch, receiptsOfBatch } from './batch.ts';
import { type Cell, type Paper, sheetRows } from './paper.ts';

/** Papers that go with a batch. C66a is not among them: it goes with a deposit (deposit-papers.ts). */
export const BATCH_PAPERS = ['D05-TS', 'D03-TS', 'TK1-TS', 'C17-TS'] as const;
export type BatchPaper = (typeof BATCH_PAPERS)[number];

/** How a paper looks from a day on. A newer form is a further entry; the older one is used for batches of its days. */
export interface PaperLayout {
  paper: BatchPaper;
  since: Day;
  /** Who says so. */
  source: string;
  title: string;
  /** Whose records it lists; null for those of both. */
  scheme: Scheme | null;
  heads: readonly string[];
  /** The rows below the heads, and what stands below them. */
  rows: (batch: RecordsOfBatch) => Cell[][];
  foot: (batch: RecordsOfBatch) => Cell[][];
}

const DECISION_490 =
  'Quyết định 490/QĐ-BHXH (2023); heads as public code of declaration software prints and names them';

/** How the forms write in which way somebody pays. */
const WRITTEN_METHODS: Readonly<Record<Method, string>> = {
  '1': '1',
  '3': '3',
  '6': '6',
  '12': '12',
  advance: 'VS',
  missing: 'TH',
};

const dayOf = (day: Day | null): string => (day === null ? '' : formatDay(day));
const monthIn = ({ fromMonth }: BatchRecord): string => (fromMonth === null ? '' : formatMonth(fromMonth));
const sumOf = (lines: readonly BatchRecord[], of: (line: BatchRecord) => number): number =>
  lines.reduce((sum, line) => sum + of(line), 0);
const whole = (line: BatchRecord): number => line.amount + line.stateSupport + line.localSupport + line.otherSupport;
const SEXES = { male: 'Nam', female: 'Nữ' } as const;

const D05: PaperLayout = {
  paper: 'D05-TS',
  since: '2023-04-01' as Day,
  source: DECISION_490,
  title: 'DANH SÁCH NGƯỜI THAM GIA BẢO HIỂM XÃ HỘI TỰ NGUYỆN',
  scheme: 'vsi',
  heads: [
    ...[
      'STT',
      'Họ và tên',
      'Mã số BHXH',
      'Mức thu nhập tháng đóng BHXH',
      'Phương án',
      'Phương thức đóng',
      'Số tháng đóng',
    ],
    ...[
      'Từ tháng/năm',
      'Tổng số tiền phải đóng',
      'NSNN hỗ trợ',
      'NS địa phương hỗ trợ',
      'Tổ chức, cá nhân khác hỗ trợ',
    ],
    ...['Người tham gia đóng', 'Ngày biên lai', 'Số biên lai'],
  ],
  rows: ({ lines }) =>
    lines.map((each, index) => [
      ...[index + 1, each.name ?? '', each.siCode ?? '', each.income ?? '', each.isNew ? 'TM' : 'DT'],
      ...[each.method === null ? '' : WRITTEN_METHODS[each.method], each.months ?? '', monthIn(each), whole(each)],
      ...[each.stateSupport, each.localSupport, each.otherSupport, each.amount],
      ...[dayOf(each.paidOn), each.receiptNo ?? ''],
    ]),
  foot: ({ lines }) => [
    [
      ...['Cộng', '', '', '', '', '', '', '', sumOf(lines, whole)],
      ...[sumOf(lines, (each) => each.stateSupport), sumOf(lines, (each) => each.localSupport)],
      ...[sumOf(lines, (each) => each.otherSupport), sumOf(lines, (each) => each.amount)],
    ],
  ],
};

const D03: PaperLayout = {
  paper: 'D03-TS',
  since: '2023-04-01' as Day,
  source: DECISION_490,
  title: 'DANH SÁCH NGƯỜI CHỈ THAM GIA BẢO HIỂM Y TẾ',
  scheme: 'hhi',
  heads: [
    ...['STT', 'Họ và tên', 'Mã số BHXH', 'Ngày sinh', 'Giới tính', 'Phương án', 'Từ tháng', 'Số tháng'],
    ...['NSNN hỗ trợ', 'NS địa phương hỗ trợ', 'Số tiền thực đóng', 'Ngày biên lai', 'Số biên lai'],
  ],
  rows: ({ lines }) =>
    lines.map((each, index) => [
      ...[index + 1, each.name ?? '', each.siCode ?? '', (each.birthDate ?? '').split('-').reverse().join('/')],
      ...[each.sex === null ? '' : SEXES[each.sex], each.isNew ? 'TM' : 'ON', monthIn(each), each.months ?? ''],
      ...[each.stateSupport, each.localSupport, each.amount, dayOf(each.paidOn), each.receiptNo ?? ''],
    ]),
  foot: ({ lines }) => [
    [
      ...['Cộng', '', '', '', '', '', '', ''],
      ...[sumOf(lines, (each) => each.stateSupport), sumOf(lines, (each) => each.localSupport)],
      sumOf(lines, (each) => each.amount),
    ],
  ],
};

const C17: PaperLayout = {
  paper: 'C17-TS',
  since: '2018-01-01' as Day,
  source: 'Specifications of collectors’ own tools, read from 2018 on',
  title: 'BẢNG KÊ BIÊN LAI THU TIỀN',
  scheme: null,
  heads: ['STT', 'Quyển số', 'Số biên lai', 'Ngày', 'BHXH', 'BHYT', 'Tổng cộng'],
  rows: ({ lines, scheme }) =>
    receiptsOfBatch(lines).map(({ receiptNo, bookNo, paidOn, amount }, index) => [
      ...[index + 1, bookNo, receiptNo, dayOf(paidOn)],
      ...(scheme === 'vsi' ? [amount, 0, amount] : [0, amount, amount]),
    ]),
  foot: ({ lines, scheme, amount }) => [
    ['Cộng', '', '', '', ...(scheme === 'vsi' ? [amount, 0, amount] : [0, amount, amount])],
    [`Số biên lai: ${receiptsOfBatch(lines).length}`],
    [`Tổng số tiền: ${amountInWords(amount).vi}`],
    ['Người lập', '', '', 'Phụ trách đơn vị', '', '', 'Cơ quan BHXH'],
  ],
};

/** Whoever has no SI code is declared by it; what the register does not hold here is left to be filled in by hand. */
const undeclared = (lines: readonly BatchRecord[]): BatchRecord[] => lines.filter(({ siCode }) => !siCode);

const TK1: PaperLayout = {
  paper: 'TK1-TS',
  since: '2020-03-27' as Day,
  source:
    'Quyết định 505/QĐ-BHXH (2020), part I, items [01] to [08] as published; Quyết định 490/QĐ-BHXH (2023) changed the form, and its text was not found',
  title: 'TỜ KHAI THAM GIA, ĐIỀU CHỈNH THÔNG TIN BẢO HIỂM XÃ HỘI, BẢO HIỂM Y TẾ',
  scheme: null,
  heads: [
    ...['STT', '[01] Họ và tên', '[02] Giới tính', '[03] Ngày, tháng, năm sinh', '[04] Quốc tịch', '[05] Dân tộc'],
    ...['[06] Số CMND/CCCD/Hộ chiếu', '[07] Điện thoại', '[08] Email (nếu có)', 'Số biên lai', 'Số tiền (đồng)'],
  ],
  rows: ({ lines }) =>
    undeclared(lines).map((each, index) => [
      ...[index + 1, (each.name ?? '').toUpperCase(), each.sex === null ? '' : SEXES[each.sex]],
      ...[(each.birthDate ?? '').split('-').reverse().join('/'), '', '', '', '', '', each.receiptNo ?? '', each.amount],
    ]),
  foot: ({ lines }) => [
    ['Cộng', '', '', '', '', '', '', '', '', '', sumOf(undeclared(lines), ({ amount }) => amount)],
    ['Chỉ những người chưa có mã số BHXH. Ô trống điền tay theo giấy tờ của người tham gia.'],
    ['Các mục [01] đến [08] theo Quyết định 505/QĐ-BHXH (2020); chưa có nguồn cho các mục khác và cho mẫu mới hơn.'],
    ['Người lập', '', '', 'Phụ trách đơn vị', '', '', 'Cơ quan BHXH'],
  ],
};

export const PAPER_LAYOUTS: readonly PaperLayout[] = [D05, D03, TK1, C17];

/** The layout of a paper on a day: the newest that holds by then; undefined where none does. */
export const layoutOn = (
  paper: BatchPaper,
  on: Day,
  layouts: readonly PaperLayout[] = PAPER_LAYOUTS,
): PaperLayout | undefined =>
  layouts
    .filter((each) => each.paper === paper && each.since <= on)
    .toSorted((a, b) => (a.since < b.since ? 1 : -1))[0];

/** The papers that go with a batch of a scheme. */
export const papersOf = (scheme: Scheme): BatchPaper[] =>
  BATCH_PAPERS.filter((paper) =>
    PAPER_LAYOUTS.some((each) => each.paper === paper && (each.scheme ?? scheme) === scheme),
  );

/** A paper of a batch in a layout: organisation, number and day, heads, records, and what stands below. */
export const batchPaper = (layout: PaperLayout, batch: RecordsOfBatch, on: Day): Paper => ({
  name: `${layout.paper}-${batchCode(batch).replaceAll('/', '-')}`,
  above: [`Đơn vị: ${batch.organisationName ?? batch.organisation}`],
  title: layout.title,
  line: `${layout.paper} · đợt ${batch.number} tháng ${formatMonth(batch.month)} · ${batchCode(batch)} · ngày ${formatDay(on)}`,
  heads: layout.heads,
  rows: layout.rows(batch),
  foot: layout.foot(batch),
});

/** The same as the rows of a sheet. */
export const paperRows = (layout: PaperLayout, batch: RecordsOfBatch, on: Day): Cell[][] =>
  sheetRows(batchPaper(layout, batch, on));
