import { withoutAccents } from '#base/vietnamese.ts';
import type { Scheme } from '#coverage/facts.ts';

/** What a column of a printed list says of a payment. */
export type ListColumn =
  | 'si_code'
  | 'citizen_id'
  | 'income'
  | 'method'
  | 'from_month'
  | 'months'
  | 'paid'
  | 'state_support'
  | 'local_support'
  | 'other_support'
  | 'paid_on'
  | 'receipt_no'
  | 'agent_code';

/** An official list of payments, known by the heads of its columns. */
export interface PrintedList {
  form: 'D05-TS' | 'D03-TS';
  scheme: Scheme;
  /** Columns that tell this list from others and from our own files. */
  needed: readonly ListColumn[];
  heads: Readonly<Partial<Record<ListColumn, readonly string[]>>>;
}

const PERSON_HEADS = {
  si_code: ['Mã số BHXH', 'Mã số bảo hiểm xã hội', 'Mã số BHXH/CCCD'],
  citizen_id: ['Số CCCD', 'CCCD', 'Số định danh cá nhân', 'Số CCCD/ĐDCN', 'Số CMND/CCCD'],
};
const PAYMENT_HEADS = {
  from_month: ['Từ tháng', 'Từ tháng, năm', 'Đóng từ tháng', 'Từ tháng năm'],
  months: ['Số tháng', 'Số tháng đóng'],
  local_support: ['NSĐP hỗ trợ', 'NSĐP', 'Ngân sách địa phương hỗ trợ', 'Số tiền NSĐP hỗ trợ'],
  other_support: ['Hỗ trợ khác', 'Khác', 'Tổ chức, cá nhân khác hỗ trợ'],
  paid_on: ['Ngày biên lai', 'Ngày nộp tiền', 'Ngày thu', 'Ngày'],
  receipt_no: ['Số biên lai', 'Biên lai số', 'Số biên lai thu tiền'],
  agent_code: ['Mã nhân viên thu', 'Mã NVT', 'Mã nhân viên'],
};

/**
 * The lists of the collection process of Quyết định 490/QĐ-BHXH (2023). Their contents are attested, the wording of
 * their heads is not, so several wordings are known. The forms of Quyết định 366/QĐ-BHXH (2026) were not seen.
 */
const PRINTED_LISTS: readonly PrintedList[] = [
  {
    form: 'D05-TS',
    scheme: 'vsi',
    needed: ['si_code', 'income', 'from_month', 'months', 'method', 'paid'],
    heads: {
      ...PERSON_HEADS,
      ...PAYMENT_HEADS,
      income: ['Mức thu nhập', 'Mức thu nhập tháng đóng BHXH TN', 'Mức thu nhập chọn đóng', 'Mức thu nhập đóng'],
      method: ['Phương thức đóng', 'Phương thức'],
      state_support: ['NSNN hỗ trợ', 'NSNN', 'Số tiền NSNN hỗ trợ', 'Ngân sách nhà nước hỗ trợ'],
      paid: ['Người tham gia đóng', 'Số tiền người tham gia đóng', 'Số phải đóng', 'Người tham gia'],
    },
  },
  {
    form: 'D03-TS',
    scheme: 'hhi',
    needed: ['si_code', 'from_month', 'months', 'paid'],
    heads: {
      ...PERSON_HEADS,
      ...PAYMENT_HEADS,
      paid: ['Số tiền', 'Số tiền đóng', 'Số tiền người tham gia đóng', 'Người tham gia đóng'],
    },
  },
];

/** Heads of columns that say nothing that is read. */
const PASSED_OVER = `
  STT; TT; Họ và tên; Họ tên; Dân tộc; Ngày sinh; Ngày tháng năm sinh; Giới tính; Nữ; Địa chỉ; Nơi ĐKKCB;
  Nơi đăng ký KCB ban đầu; Số thẻ BHYT; Phương án; Tiền lương, trợ cấp; Mức đóng; Tỷ lệ đóng; Tỷ lệ NSNN;
  Tỷ lệ NSNN hỗ trợ; Hệ số; Tổng số tiền; Tổng cộng; Tổng số; Ghi chú`.split(';');

const folded = (head: string): string =>
  withoutAccents(head)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
const passedOver = new Set(PASSED_OVER.map(folded));

/** A list that was found in a file. */
export interface FoundList {
  list: PrintedList;
  /** The row of its heads; the first row of the file is 1. */
  headRow: number;
  /** Where each column stands; heads that nobody knows are in `unknown`. */
  columns: ReadonlyMap<ListColumn, number>;
  unknown: readonly string[];
}

/** The printed list among the first rows of a file; undefined where there is none. */
export function findList(rows: readonly (readonly string[])[]): FoundList | undefined {
  for (const [index, row] of rows.entries()) {
    for (const list of PRINTED_LISTS) {
      const columns = columnsOf(list, row);
      if (!list.needed.every((column) => columns.has(column))) continue;
      const placed = new Set(columns.values());
      const unknown = row.filter((head, at) => head !== '' && !placed.has(at) && !passedOver.has(folded(head)));
      return { list, headRow: index + 1, columns, unknown };
    }
  }
  return undefined;
}

function columnsOf({ heads }: PrintedList, row: readonly string[]): Map<ListColumn, number> {
  const columns = new Map<ListColumn, number>();
  for (const [column, wordings] of Object.entries(heads)) {
    const known = wordings.map(folded);
    const at = row.findIndex((head) => known.includes(folded(head)));
    if (at >= 0) columns.set(column as ListColumn, at);
  }
  return columns;
}

/** A row of a list: who paid and the cells of our own file of contributions; the title of a block; or neither. */
export type ListRow =
  | { kind: 'payment'; code: string; cells: Readonly<Record<ListColumn, string>> }
  | { kind: 'block'; decrease: boolean }
  | { kind: 'nothing' };

/** Reads a row under the heads of a list. */
export function readListRow({ columns, list }: FoundList, row: readonly string[]): ListRow {
  const filled = row.filter((cell) => cell !== '');
  if (filled.every((cell) => /^\(?[0-9A-Z]{1,2}\)?$/.test(cell))) return { kind: 'nothing' }; // the numbers of the columns
  const cell = (column: ListColumn): string => row[columns.get(column) ?? -1] ?? '';
  const code = cell('si_code') || cell('citizen_id');
  if (code === '') {
    const text = folded(filled.join(' '));
    if (/\bgiam\b/.test(text)) return { kind: 'block', decrease: true };
    if (/\btang\b/.test(text)) return { kind: 'block', decrease: false };
    if (/\bcong\b|\btong so\b/.test(text)) return { kind: 'nothing' };
  }
  const months = cell('months');
  const cells = {
    si_code: cell('si_code'),
    citizen_id: cell('citizen_id'),
    income: plainAmount(cell('income')),
    method: methodOf(list, cell('method'), months),
    from_month: isoMonth(cell('from_month')),
    months,
    paid: plainAmount(cell('paid')),
    state_support: plainAmount(cell('state_support')),
    local_support: plainAmount(cell('local_support')),
    other_support: plainAmount(cell('other_support')),
    paid_on: isoDay(cell('paid_on')),
    receipt_no: cell('receipt_no'),
    agent_code: cell('agent_code'),
  };
  return { kind: 'payment', code, cells };
}

/** `1.500.000` and `1,500,000 đ` without separators; anything else as it is, for the row's reader to refuse. */
const plainAmount = (text: string): string =>
  /^\d{1,3}([.,]\d{3})+( ?đ)?$/.test(text) ? text.replace(/\D/g, '') : text.replace(/ ?đ$/, '');

/** `5/2020` and `05-2020` in the form of our files. */
const isoMonth = (text: string): string => {
  const found = /^(\d{1,2})[/-](\d{4})$/.exec(text);
  return found ? `${found[2]}-${found[1]?.padStart(2, '0')}` : text;
};

/** `23/5/2020` in the form of our files. */
const isoDay = (text: string): string => {
  const found = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/.exec(text);
  return found ? `${found[3]}-${found[2]?.padStart(2, '0')}-${found[1]?.padStart(2, '0')}` : text;
};

/** The declaration software's codes: VS pays in advance, TH for missing time. A list of health insurance has only months. */
function methodOf({ scheme }: PrintedList, text: string, months: string): string {
  if (scheme === 'hhi') return ['3', '6', '12'].includes(months) ? months : '1';
  return { VS: 'advance', TH: 'missing' }[text.toUpperCase()] ?? text.replace(/ tháng$/i, '');
}
