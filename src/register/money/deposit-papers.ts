import { amountInWords } from '#base/amount-words.ts';
import type { Day } from '#base/dates.ts';
import { formatDay } from '#base/vietnamese.ts';
import type { Scheme } from '#coverage/facts.ts';
import type { Deposit } from './deposit.ts';
import type { Cell, Paper } from './paper.ts';

/**
 * How the list that goes with a deposit looks from a day on. A newer one is a further entry. The official C66a is not among them: what is
 * published under that name (C66a-HD) is a list of sickness benefits, and no text gives a layout for deposits.
 */
interface DepositLayout {
  since: Day;
  source: string;
  heads: readonly string[];
  rows: (deposit: Deposit) => Cell[][];
}

const SCHEMES: Readonly<Record<Scheme, string>> = { vsi: 'BHXH tự nguyện', hhi: 'BHYT hộ gia đình' };

const DEPOSIT_LAYOUTS: readonly DepositLayout[] = [
  {
    since: '2018-01-01' as Day,
    source: 'Các cột của riêng phần mềm này; bố cục chính thức của C66a chưa có nguồn',
    heads: ['STT', 'Ngày chốt sổ', 'Lần chốt', 'Nhân viên thu', 'Số khoản', 'Số tiền (đồng)'],
    rows: ({ closings }) =>
      closings.map(({ day, number, name, lines, amount }, index) => [
        index + 1,
        formatDay(day),
        number,
        name,
        lines,
        amount,
      ]),
  },
];

const sumOf = (deposit: Deposit, of: (closing: Deposit['closings'][number]) => number): number =>
  deposit.closings.reduce((sum, closing) => sum + of(closing), 0);

/** The list of a deposit slip, in the layout of the day on which it is handed over. */
export function depositPaper(deposit: Deposit): Paper {
  const { organisation, organisationName, scheme, number, year, depositedOn, amount, reference } = deposit;
  const layout = DEPOSIT_LAYOUTS.filter(({ since }) => since <= depositedOn).at(-1) ?? DEPOSIT_LAYOUTS[0];
  if (!layout) throw new Error('there is a layout');
  return {
    name: `phieu-nop-tien-${number}-${year}`,
    above: [`Đơn vị: ${organisationName ?? organisation ?? 'Cơ quan BHXH'}`],
    title: 'BẢNG KÊ NỘP TIỀN',
    line: `Phiếu nộp tiền số ${number}/${year} · ${SCHEMES[scheme]} · ngày ${formatDay(depositedOn)} · nội dung chuyển khoản ${reference}`,
    heads: layout.heads,
    rows: layout.rows(deposit),
    foot: [
      ['Cộng', '', '', '', sumOf(deposit, ({ lines }) => lines), sumOf(deposit, (closing) => closing.amount)],
      [`Tổng số tiền: ${amountInWords(amount).vi}`],
      [`${layout.source}.`],
      ['Người nộp', '', 'Phụ trách đơn vị', '', 'Cơ quan BHXH'],
    ],
  };
}
