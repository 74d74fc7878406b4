import { amountInWords } from '#base/amount-words.ts';
import { formatDay } from '#base/vietnamese.ts';
import type { Scheme } from '#coverage/facts.ts';
import { type Cell, NATION, type Paper } from './paper.ts';
import type { RecordKind, RemunerationPeriod, RemunerationRow } from './remuneration.ts';

/** Papers of a period: what the organisation is paid, and what each collector did. Both have the same sums. */
export const REMUNERATION_PAPERS = ['bang-thu-lao', 'bao-cao-nguoi-thu'] as const;
export type RemunerationPaper = (typeof REMUNERATION_PAPERS)[number];

const SCHEMES: Readonly<Record<Scheme, string>> = { vsi: 'BHXH tự nguyện', hhi: 'BHYT hộ gia đình' };
const KINDS: Readonly<Record<RecordKind, string>> = { new: 'Tham gia mới', continuing: 'Tiếp tục' };

const sumOf = (rows: readonly RemunerationRow[], of: (row: RemunerationRow) => number): number =>
  rows.reduce((sum, row) => sum + of(row), 0);
const sums = (rows: readonly RemunerationRow[]): number[] => [
  sumOf(rows, ({ records }) => records),
  sumOf(rows, ({ amount }) => amount),
  sumOf(rows, ({ remuneration }) => remuneration),
];

const MONEY_HEADS = ['Số hồ sơ', 'Số tiền đã thu (đồng)', 'Thù lao (đồng)'];

const byKind = ({ rows }: RemunerationPeriod): Cell[][] =>
  rows.map((each, index) => [
    ...[index + 1, each.collectorName, SCHEMES[each.scheme], KINDS[each.kind]],
    ...sums([each]),
  ]);

/** Per collector and scheme, new and continuing records together. */
const byCollector = ({ rows }: RemunerationPeriod): Cell[][] =>
  [...Map.groupBy(rows, ({ collector, scheme }) => `${collector} ${scheme}`).values()].flatMap((own, index) => {
    const [first] = own;
    return first ? [[index + 1, first.collectorName, SCHEMES[first.scheme], ...sums(own)]] : [];
  });

const PAPERS = {
  'bang-thu-lao': {
    title: 'BẢNG THANH TOÁN THÙ LAO',
    heads: ['STT', 'Nhân viên thu', 'Loại hình', 'Hồ sơ', ...MONEY_HEADS],
    rows: byKind,
    signatures: ['Người lập', '', 'Phụ trách đơn vị', '', 'Cơ quan BHXH'],
  },
  'bao-cao-nguoi-thu': {
    title: 'BÁO CÁO KẾT QUẢ CỦA NHÂN VIÊN THU',
    heads: ['STT', 'Nhân viên thu', 'Loại hình', ...MONEY_HEADS],
    rows: byCollector,
    signatures: ['Nhân viên thu', '', 'Phụ trách đơn vị', '', 'Cơ quan BHXH'],
  },
} as const;

/** A paper of a closed period. */
export function remunerationPaper(paper: RemunerationPaper, period: RemunerationPeriod): Paper {
  const { title, heads, rows, signatures } = PAPERS[paper];
  const { organisationName, firstDay, lastDay, remuneration } = period;
  const words = amountInWords(Math.abs(remuneration)).vi;
  const days =
    firstDay === null
      ? `Đến hết ngày ${formatDay(lastDay)}`
      : `Từ ngày ${formatDay(firstDay)} đến ngày ${formatDay(lastDay)}`;
  const before = heads.length - MONEY_HEADS.length - 1;
  return {
    name: `${paper}-${lastDay}`,
    above: [...NATION, `Đơn vị: ${organisationName}`],
    title,
    line: days,
    heads,
    rows: rows(period),
    foot: [
      ['Cộng', ...Array.from({ length: before }, () => ''), ...sums(period.rows)],
      [`Thù lao bằng chữ: ${remuneration < 0 ? `âm ${words.toLowerCase()}` : words}`],
      signatures,
    ],
  };
}
