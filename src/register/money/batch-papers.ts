import { amountInWords } from '#base/amount-words.ts';
import type { Day } from '#base/dates.ts';
import { formatDay, formatMonth } from '#base/vietnamese.ts';
import type { Scheme } from '#coverage/facts.ts';
import type { Method } from '#law/language/methods.ts';
import { type BatchRecord, batchCode, type RecordsOfBatch } from './batch.ts';

/** Papers that go with a batch. TK1-TS and C66a are not among them: no source gives their columns. */
export const BATCH_PAPERS = ['D05-TS', 'D03-TS', 'C17-TS'] as const;
export type BatchPaper = (typeof BATCH_PAPERS)[number];

type Cell = string | number;

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

/** A receipt with what it is for in a batch. */
interface ReceiptOfBatch {
  receiptNo: string;
  bookNo: string;
  paidOn: Day | null;
  amount: number;
}

/** The receipts of a batch, the oldest first; one may be for several records. */
const receiptsOfBatch = (lines: readonly BatchRecord[]): ReceiptOfBatch[] =>
  [...Map.groupBy(lines, ({ receiptNo }) => receiptNo ?? '')].map(([receiptNo, own]) => ({
    receiptNo,
    bookNo: own[0]?.bookNo ?? '',
    paidOn: own[0]?.paidOn ?? null,
    amount: sumOf(own, ({ amount }) => amount),
  }));

/** Receipts that are for more, or for less, than their records in the batch: the list of receipts and the batch differ there. */
export const differingReceipts = (
  lines: readonly BatchRecord[],
): { receiptNo: string; inBatch: number; whole: number }[] =>
  receiptsOfBatch(lines).flatMap(({ receiptNo, amount }) => {
    const whole = lines.find((each) => each.receiptNo === receiptNo)?.receiptAmount ?? null;
    return whole === null || whole === amount ? [] : [{ receiptNo, inBatch: amount, whole }];
  });

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

export const PAPER_LAYOUTS: readonly PaperLayout[] = [D05, D03, C17];

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

/** A paper as the rows of a sheet: office and organisation, number and day, heads, records, and what stands below. */
export const paperRows = (layout: PaperLayout, batch: RecordsOfBatch, on: Day): Cell[][] => [
  [`Đơn vị: ${batch.organisationName ?? batch.organisation}`],
  [layout.title],
  [
    `${layout.paper} · đợt ${batch.number} tháng ${formatMonth(batch.month)} · ${batchCode(batch)} · ngày ${formatDay(on)}`,
  ],
  [],
  [...layout.heads],
  ...layout.rows(batch),
  ...layout.foot(batch),
];
