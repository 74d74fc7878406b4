import type { Language } from '#base/words.ts';
import type { Scheme } from '#coverage/facts.ts';

/** What is printed on a receipt. It is Vietnamese whatever its reader chose: papers of an office are. */
interface SheetTexts {
  title: string;
  symbol: string;
  book: string;
  number: string;
  copy: (number: number) => string;
  from: string;
  place: string;
  reason: string;
  partly: string;
  amount: string;
  dong: (amount: string) => string;
  inWords: string;
  day: (day: string, month: string, year: string) => string;
  payer: string;
  collector: string;
  sign: string;
  confirm: string;
  qr: string;
  leftOut: string;
}

export const SHEET_TEXTS: SheetTexts = {
  leftOut: 'Biên lai không in được',
  title: 'BIÊN LAI THU TIỀN',
  symbol: 'Ký hiệu',
  book: 'Quyển số',
  number: 'Số',
  copy: (number) => `BẢN SAO ${number}`,
  from: 'Họ và tên người nộp tiền',
  place: 'Nơi cư trú',
  reason: 'Nội dung thu',
  partly: 'ĐÃ HUỶ MỘT PHẦN',
  amount: 'Số tiền',
  dong: (amount) => `${amount} đồng`,
  inWords: 'Bằng chữ',
  day: (day, month, year) => `Ngày ${day} tháng ${month} năm ${year}`,
  payer: 'Người nộp tiền',
  collector: 'Người thu tiền',
  sign: '(ký, ghi rõ họ tên)',
  confirm: 'Quét mã để xem biên lai này có thật và còn hiệu lực không.',
  qr: 'Mã QR của trang xác nhận',
};

/** What the public page says that confirms a receipt. */
interface ConfirmTexts {
  title: string;
  found: string;
  answer: (amount: string) => string;
  cancelled: string;
  receipt: string;
  organisation: string;
  siOffice: string;
  place: string;
  line: (scheme: Scheme, from: string, until: string, months: number) => string;
  withAmount: (what: string, amount: string, isCancelled: boolean) => string;
  forWhat: string;
  amount: string;
  paidOn: string;
  state: string;
  holds: string;
  cancelledOn: (day: string) => string;
  partlyCancelledOn: (day: string) => string;
  compare: string;
  nobody: string;
  missingTitle: string;
  missing: string;
}

export const CONFIRM_TEXTS: Readonly<Record<Language, ConfirmTexts>> = {
  vi: {
    title: 'Xác nhận biên lai',
    found: 'Biên lai này có thật.',
    answer: (amount) => `Đã thu ${amount} đồng.`,
    cancelled: 'Biên lai này đã huỷ.',
    receipt: 'Biên lai',
    organisation: 'Đơn vị thu',
    siOffice: 'Cơ quan BHXH',
    place: 'Địa bàn',
    line: (scheme, from, until, months) =>
      `${scheme === 'vsi' ? 'BHXH tự nguyện' : 'BHYT hộ gia đình'}, ${from === until ? `tháng ${from}` : `${months} tháng từ ${from} đến ${until}`}`,
    withAmount: (what, amount, isCancelled) => `${what}: ${amount} đồng${isCancelled ? ' (đã huỷ)' : ''}`,
    forWhat: 'Thu cho',
    amount: 'Số tiền',
    paidOn: 'Ngày thu',
    state: 'Tình trạng',
    holds: 'Còn hiệu lực',
    cancelledOn: (day) => `Đã huỷ ngày ${day}`,
    partlyCancelledOn: (day) => `Đã huỷ một phần, ngày ${day}`,
    compare: 'Hãy so ký hiệu, số và số tiền với tờ biên lai bạn cầm. Nếu khác, xin báo cơ quan BHXH nơi gần nhất.',
    nobody: 'Trang này không nêu tên hay mã số của người nộp tiền.',
    missingTitle: 'Không có biên lai nào với mã này',
    missing:
      'Có thể mã bị gõ hoặc quét thiếu: xin quét lại mã QR trên biên lai. Nếu vẫn không thấy, xin hỏi cơ quan BHXH nơi gần nhất và mang theo biên lai.',
  },
  en: {
    title: 'A receipt confirmed',
    found: 'This receipt is genuine.',
    answer: (amount) => `${amount} đồng were taken.`,
    cancelled: 'This receipt is cancelled.',
    receipt: 'Receipt',
    organisation: 'Taken by',
    siOffice: 'The SI office',
    place: 'Area',
    line: (scheme, from, until, months) =>
      `${scheme === 'vsi' ? 'Voluntary social insurance' : 'Household health insurance'}, ${from === until ? from : `${months} months from ${from} to ${until}`}`,
    withAmount: (what, amount, isCancelled) => `${what}: ${amount} đồng${isCancelled ? ' (cancelled)' : ''}`,
    forWhat: 'For',
    amount: 'Amount',
    paidOn: 'Paid on',
    state: 'State',
    holds: 'Holds',
    cancelledOn: (day) => `Cancelled on ${day}`,
    partlyCancelledOn: (day) => `Partly cancelled, on ${day}`,
    compare:
      'Compare symbol, number and amount with the receipt in your hands. Where they differ, tell the nearest SI office.',
    nobody: 'This page gives neither the name nor any number of whoever paid.',
    missingTitle: 'There is no receipt of this code',
    missing:
      'The code may be incomplete: please scan the QR code of the receipt again. If it is still not found, ask the nearest SI office, and bring the receipt.',
  },
};
