import type { Language } from '#base/words.ts';
import type { ReceiptState, SpoiledKind } from '#register/receipt.ts';

/** What the pages of receipts say. */
interface ReceiptTexts {
  question: (month: string) => string;
  questionOfNumber: (number: string) => string;
  answer: (receipts: string, paid: string) => string;
  empty: string;
  caption: string;
  filters: string;
  month: string;
  number: string;
  anyMonth: string;
  ofBook: string;
  receipt: string;
  day: string;
  paid: string;
  months: string;
  holder: string;
  state: string;
  states: Readonly<Record<ReceiptState, string>>;
  inHand: string;
  nothingInHand: string;
  left: (count: string) => string;
  handedOn: (day: string) => string;
  book: string;
  block: string;
  next: string;
  spoil: string;
  spoilLead: string;
  spoilSubmit: string;
  spoiled: string;
  noBooks: string;
  chooseBook: string;
  kind: string;
  kinds: Readonly<Record<SpoiledKind, string>>;
  last: string;
  lastHint: string;
  reason: string;
  reasonHint: string;
  missing: string;
  back: string;
  title: (receipt: string) => string;
  holds: string;
  cancelledOn: (day: string) => string;
  partlyCancelledOn: (day: string) => string;
  printed: (count: string) => string;
  notPrinted: string;
  outOfSight: (count: string) => string;
  print: string;
  printAgain: (copy: string) => string;
  printHint: string;
  file: string;
  files: (count: string) => string;
  filesHint: string;
  screenOnly: string;
  person: string;
  forWhat: string;
  organisation: string;
  collector: string;
  paidOn: string;
  amount: string;
  publicPage: string;
  prints: string;
  original: string;
  copy: (number: string) => string;
}

export const RECEIPT_TEXTS: Readonly<Record<Language, ReceiptTexts>> = {
  vi: {
    question: (month) => `Biên lai nào đã lập trong tháng ${month}?`,
    questionOfNumber: (number) => `Biên lai nào mang số ${number}?`,
    answer: (receipts, paid) => `${receipts} biên lai; còn hiệu lực ${paid} đồng.`,
    empty: 'Chưa có biên lai nào như vậy. Biên lai được lập khi thu tiền và chọn một quyển trong tay.',
    caption: 'Biên lai, mới nhất trước',
    filters: 'Lọc biên lai',
    month: 'Lập trong tháng',
    number: 'Số biên lai',
    anyMonth: 'Gõ số thì tìm ở mọi tháng.',
    ofBook: 'Chỉ của một quyển.',
    receipt: 'Biên lai',
    day: 'Ngày thu',
    paid: 'Số tiền, đồng',
    months: 'Số tháng',
    holder: 'Người thu',
    state: 'Tình trạng',
    states: { holds: 'Còn hiệu lực', partly: 'Đã huỷ một phần', cancelled: 'Đã huỷ' },
    inHand: 'Trong tay tôi',
    nothingInHand: 'Bạn không giữ quyển hay dải số nào. Quản lý của đơn vị giao quyển cho người thu.',
    left: (count) => `còn ${count} số chưa dùng`,
    handedOn: (day) => `nhận ngày ${day}`,
    book: 'Quyển, dải',
    block: 'Các số',
    next: 'Số tiếp theo',
    spoil: 'Báo hỏng hoặc mất số biên lai',
    spoilLead: 'Số đã báo thì không dùng được nữa, và việc báo không rút lại được.',
    spoilSubmit: 'Ghi nhận',
    spoiled: 'Đã ghi nhận. Các số ấy không dùng được nữa.',
    chooseBook: '– chọn quyển –',
    noBooks: 'Bạn không giữ quyển hay dải số nào để báo.',
    kind: 'Tình trạng',
    kinds: { void: 'Hỏng (còn tờ biên lai)', lost: 'Mất' },
    last: 'Đến số',
    lastHint: 'Để trống nếu chỉ một số.',
    reason: 'Lý do',
    reasonHint: 'Ví dụ: viết sai số tiền, đã gạch chéo và giữ đủ các liên.',
    missing: 'Cần nêu lý do.',
    back: 'Về danh sách biên lai',
    title: (receipt) => `Biên lai ${receipt}`,
    holds: 'Còn hiệu lực',
    cancelledOn: (day) => `Đã huỷ lúc ${day}`,
    partlyCancelledOn: (day) => `Đã huỷ một phần, lúc ${day}`,
    printed: (count) => `Đã in ${count} lần.`,
    outOfSight: (count) =>
      `Còn ${count} khoản của người ngoài địa bàn của bạn, không hiện ở đây: số tiền trên chưa phải của cả biên lai, nên bạn không in được.`,
    notPrinted: 'Chưa in lần nào.',
    print: 'Lập bản in',
    printAgain: (copy) => `Lập bản in (bản sao ${copy})`,
    printHint:
      'Mỗi lần in được ghi lại; từ lần thứ hai tờ in mang chữ BẢN SAO. In khổ A5 bằng lệnh in của trình duyệt.',
    file: 'Tải bản in dạng PDF',
    files: (count) => `In ${count} biên lai của trang này (PDF)`,
    filesHint: 'Mỗi biên lai một tờ A5, mỗi tờ được ghi là một lần in.',
    screenOnly: 'Trang này chỉ để xem, không phải biên lai. Hãy bấm «Lập bản in» trước khi in.',
    person: 'Người nộp tiền',
    forWhat: 'Nội dung',
    organisation: 'Đơn vị thu',
    collector: 'Người thu tiền',
    paidOn: 'Ngày thu',
    amount: 'Số tiền',
    publicPage: 'Trang xác nhận cho mọi người',
    prints: 'Các lần in',
    original: 'bản chính',
    copy: (number) => `bản sao ${number}`,
  },
  en: {
    question: (month) => `Which receipts were issued in ${month}?`,
    questionOfNumber: (number) => `Which receipts have the number ${number}?`,
    answer: (receipts, paid) => `${receipts} receipts; ${paid} đồng hold.`,
    empty: 'There is no such receipt. Receipts are issued when money is taken with a book in hand.',
    caption: 'Receipts, the newest first',
    filters: 'Filter receipts',
    month: 'Issued in',
    number: 'Number of the receipt',
    anyMonth: 'A number is looked for in every month.',
    ofBook: 'Of one book only.',
    receipt: 'Receipt',
    day: 'Paid on',
    paid: 'Amount, đồng',
    months: 'Months',
    holder: 'Collector',
    state: 'State',
    states: { holds: 'Holds', partly: 'Partly cancelled', cancelled: 'Cancelled' },
    inHand: 'In my hands',
    nothingInHand: 'You have no book or series in hand. The manager of the organisation hands them out.',
    left: (count) => `${count} numbers not used`,
    handedOn: (day) => `since ${day}`,
    book: 'Book or series',
    block: 'Numbers',
    next: 'Next number',
    spoil: 'Report numbers as void or lost',
    spoilLead: 'Such a number can never be used, and the report cannot be taken back.',
    spoilSubmit: 'Record it',
    spoiled: 'It is recorded. These numbers cannot be used any more.',
    chooseBook: '– choose a book –',
    noBooks: 'You have no book or series to report about.',
    kind: 'State',
    kinds: { void: 'Void (the leaf is there)', lost: 'Lost' },
    last: 'To number',
    lastHint: 'Leave it empty for one number alone.',
    reason: 'Reason',
    reasonHint: 'For instance: wrong amount, crossed out, all leaves kept.',
    missing: 'The reason is needed.',
    back: 'Back to the receipts',
    title: (receipt) => `Receipt ${receipt}`,
    holds: 'Holds',
    cancelledOn: (day) => `Cancelled at ${day}`,
    partlyCancelledOn: (day) => `Partly cancelled, at ${day}`,
    printed: (count) => `Printed ${count} times.`,
    outOfSight: (count) =>
      `${count} more lines are of people outside your areas and are not shown: the amount above is not that of the whole receipt, so you cannot print it.`,
    notPrinted: 'Not printed yet.',
    print: 'Make the print',
    printAgain: (copy) => `Make a print (duplicate ${copy})`,
    printHint:
      'Each print is recorded; from the second on it says BẢN SAO, duplicate. Print it on A5 by the browser’s own command.',
    file: 'Download a print as PDF',
    files: (count) => `Print the ${count} receipts of this page (PDF)`,
    filesHint: 'A leaf of A5 for each; each is recorded as a print.',
    screenOnly: 'This page is to be looked at and no receipt. Make the print before you print.',
    person: 'Paid by',
    forWhat: 'For',
    organisation: 'Taken by',
    collector: 'Collector',
    paidOn: 'Paid on',
    amount: 'Amount',
    publicPage: 'The page that confirms it to everybody',
    prints: 'Prints',
    original: 'the receipt',
    copy: (number) => `duplicate ${number}`,
  },
};
