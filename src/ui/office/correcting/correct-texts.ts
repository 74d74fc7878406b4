import type { Language } from '#base/words.ts';

/** What the page says on which a payment is corrected. */
interface CorrectTexts {
  link: string;
  title: (what: string) => string;
  lead: string;
  ask: string;
  askSubmit: string;
  unusedFrom: string;
  unusedHint: string;
  because: string;
  becauseHint: string;
  notEnded: string;
  ends: (reason: string, on: string) => string;
  price: string;
  caption: string;
  part: string;
  before: string;
  after: string;
  parts: Readonly<Record<'months' | 'paid' | 'stateSupport' | 'localSupport', string>>;
  extra: (amount: string) => string;
  refund: (amount: string) => string;
  nothing: string;
  reason: string;
  reasonHint: string;
  submitExtra: (amount: string) => string;
  submitRefund: (amount: string) => string;
  submitNothing: string;
  missing: string;
  done: string;
  already: string;
  back: string;
}

export const CORRECT_TEXTS: Readonly<Record<Language, CorrectTexts>> = {
  vi: {
    link: 'Sửa khoản này',
    title: (what) => `Sửa khoản: ${what}`,
    lead: 'Ghi khoản ấy lẽ ra thế nào. Giá tính theo luật của ngày đã thu; thu thêm hay trả lại phần chênh lệch.',
    ask: 'Lẽ ra là',
    askSubmit: 'Tính chênh lệch',
    unusedFrom: 'Không dùng từ tháng',
    unusedHint:
      'Chỉ khi dừng giữa kỳ: các tháng còn lại được hoàn trả theo quy định. Thu nhập, số tháng, tháng đầu khi ấy không tính.',
    because: 'Dừng vì',
    becauseHint: 'Sổ ghi luôn việc dừng tham gia, nếu chưa ghi.',
    notEnded: 'Không dừng',
    ends: (reason, on) => `Sổ ghi thêm việc dừng BHXH tự nguyện từ ${on}: ${reason}.`,
    price: 'Trước và sau khi sửa',
    caption: 'Khoản đóng trước và sau khi sửa, đồng',
    part: 'Phần',
    before: 'Đang ghi',
    after: 'Sau khi sửa',
    parts: {
      months: 'Số tháng',
      paid: 'Người tham gia đóng',
      stateSupport: 'Nhà nước hỗ trợ',
      localSupport: 'Địa phương hỗ trợ',
    },
    extra: (amount) => `Truy thu: người tham gia đóng thêm ${amount} đồng.`,
    refund: (amount) => `Hoàn trả cho người tham gia ${amount} đồng.`,
    nothing: 'Người tham gia không đóng thêm, không được trả lại.',
    reason: 'Lý do',
    reasonHint: 'Ở lại trong hồ sơ. Không ghi số căn cước, số điện thoại.',
    submitExtra: (amount) => `Sửa và ghi nhận truy thu ${amount} đồng`,
    submitRefund: (amount) => `Sửa và ghi nhận hoàn trả ${amount} đồng`,
    submitNothing: 'Sửa khoản này',
    missing: 'Cần nêu lý do.',
    done: 'Đã sửa. Khoản cũ và khoản mới cùng ở trong hồ sơ; chỉ khoản mới được tính.',
    already: 'Khoản này đã được sửa hoặc huỷ từ trước.',
    back: 'Về hồ sơ',
  },
  en: {
    link: 'Correct it',
    title: (what) => `Correct: ${what}`,
    lead: 'Say how the payment should have been. It is priced by the law of the day on which it was made; the difference is taken or given back.',
    ask: 'It should have been',
    askSubmit: 'Work out the difference',
    unusedFrom: 'Not used from the month',
    unusedHint:
      'Only where cover ends within the paid time: the months left are given back by law. Income, months and first month then do not count.',
    because: 'It ends because of',
    becauseHint: 'The ending is recorded with it, where the register has none.',
    notEnded: 'It does not end',
    ends: (reason, on) => `It is also recorded that voluntary insurance ends on ${on}: ${reason}.`,
    price: 'Before and after',
    caption: 'The payment before and after, đồng',
    part: 'Part',
    before: 'As recorded',
    after: 'Corrected',
    parts: {
      months: 'Months',
      paid: 'The member pays',
      stateSupport: 'State support',
      localSupport: 'Local support',
    },
    extra: (amount) => `Extra charge: the member pays ${amount} đồng more.`,
    refund: (amount) => `Refund: ${amount} đồng is given back to the member.`,
    nothing: 'The member pays nothing more and gets nothing back.',
    reason: 'Reason',
    reasonHint: 'It stays in the record. No citizen number, no telephone.',
    submitExtra: (amount) => `Correct it, and record ${amount} đồng taken`,
    submitRefund: (amount) => `Correct it, and record ${amount} đồng given back`,
    submitNothing: 'Correct it',
    missing: 'A reason is needed.',
    done: 'It is corrected. Both payments are in the record; only the new one counts.',
    already: 'It was corrected or taken back before.',
    back: 'Back to the record',
  },
};
