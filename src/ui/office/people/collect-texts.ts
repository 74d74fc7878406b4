import type { Language } from '#base/words.ts';

/** What the page says on which a payment is taken. */
interface CollectTexts {
  title: (name: string) => string;
  back: string;
  link: string;
  ask: string;
  askSubmit: string;
  incomeHint: string;
  fromHint: string;
  paidOn: string;
  price: string;
  pays: (amount: string, from: string, until: string) => string;
  split: string;
  parts: Readonly<Record<'gross' | 'stateSupport' | 'localSupport' | 'otherSupport' | 'paid', string>>;
  supportOf: (group: string, months: string) => string;
  localUnknown: string;
  deadline: (day: string) => string;
  book: string;
  noBook: string;
  numberHint: string;
  issued: (receipt: string) => string;
  openReceipt: string;
  receipt: string;
  receiptHint: string;
  take: string;
  takeSubmit: (amount: string) => string;
  taken: (amount: string, from: string, until: string) => string;
  takenBefore: string;
  openRecord: string;
  takeMore: string;
}

export const COLLECT_TEXTS: Readonly<Record<Language, CollectTexts>> = {
  vi: {
    title: (name) => `Thu BHXH tự nguyện của ${name}`,
    back: 'Về hồ sơ',
    link: 'Thu tiền BHXH tự nguyện',
    ask: 'Mức đóng',
    askSubmit: 'Tính số phải đóng',
    incomeHint: 'Như lần đóng trước; chưa đóng lần nào thì là mức thấp nhất.',
    fromHint: 'Tháng đầu chưa đóng. Ví dụ 01/2026.',
    paidOn: 'Ngày thu tiền',
    price: 'Số phải đóng',
    pays: (amount, from, until) =>
      `Người tham gia đóng ${amount} đồng cho ${from === until ? `tháng ${from}` : `các tháng ${from} đến ${until}`}.`,
    split: 'Ai đóng bao nhiêu, đồng',
    parts: {
      gross: 'Toàn bộ mức đóng',
      stateSupport: 'Nhà nước hỗ trợ',
      localSupport: 'Địa phương hỗ trợ',
      otherSupport: 'Hỗ trợ khác',
      paid: 'Người tham gia đóng',
    },
    supportOf: (group, months) => `Hỗ trợ theo nhóm: ${group}; Nhà nước đã hỗ trợ ${months} tháng trước đó.`,
    localUnknown: 'Chưa biết nghị quyết hỗ trợ thêm của tỉnh cho ngày này; nếu có, hãy ghi bằng tệp.',
    deadline: (day) => `Kỳ này đóng chậm nhất ngày ${day}.`,
    book: 'Biên lai của quyển',
    noBook: 'Không theo quyển nào dưới đây',
    numberHint: 'Quyển giấy: số in trên tờ đã viết. Dải điện tử: để trống, máy lấy số tiếp theo.',
    issued: (receipt) => `Biên lai ${receipt}.`,
    openReceipt: 'Mở biên lai để in',
    receipt: 'Số biên lai',
    receiptHint: 'Như trên biên lai đã viết; để trống nếu chưa có.',
    take: 'Ghi nhận đã thu',
    takeSubmit: (amount) => `Ghi nhận ${amount} đồng`,
    taken: (amount, from, until) =>
      `Đã ghi nhận ${amount} đồng cho ${from === until ? `tháng ${from}` : `các tháng ${from} đến ${until}`}.`,
    takenBefore: 'Khoản này đã được ghi từ trước; không ghi thêm lần nữa.',
    openRecord: 'Mở hồ sơ',
    takeMore: 'Thu kỳ tiếp theo',
  },
  en: {
    title: (name) => `Collect voluntary insurance from ${name}`,
    back: 'Back to the record',
    link: 'Collect voluntary insurance',
    ask: 'What is paid for',
    askSubmit: 'Work out the price',
    incomeHint: 'As in the last payment; the lowest where there was none.',
    fromHint: 'The first month that is not paid. For instance 01/2026.',
    paidOn: 'Day of payment',
    price: 'The price',
    pays: (amount, from, until) =>
      `The member pays ${amount} đồng for ${from === until ? from : `${from} to ${until}`}.`,
    split: 'Who pays how much, đồng',
    parts: {
      gross: 'The whole contribution',
      stateSupport: 'State support',
      localSupport: 'Local support',
      otherSupport: 'Other support',
      paid: 'The member pays',
    },
    supportOf: (group, months) => `Supported as: ${group}; the State has supported ${months} months before.`,
    localUnknown: 'Whether the province adds support on this day is not known; where it does, record it by a file.',
    deadline: (day) => `This has to be paid by ${day}.`,
    book: 'Receipt of the book',
    noBook: 'Of none of these books',
    numberHint: 'Paper: the number printed on the leaf. A series: leave it empty, and it takes the next number.',
    issued: (receipt) => `Receipt ${receipt}.`,
    openReceipt: 'Open it to print',
    receipt: 'Number of the receipt',
    receiptHint: 'As it was written; leave it empty where there is none.',
    take: 'Record that it was taken',
    takeSubmit: (amount) => `Record ${amount} đồng`,
    taken: (amount, from, until) => `${amount} đồng are recorded for ${from === until ? from : `${from} to ${until}`}.`,
    takenBefore: 'This payment was recorded before; it is not recorded once more.',
    openRecord: 'Open the record',
    takeMore: 'Collect for the next months',
  },
};
