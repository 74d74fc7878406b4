import type { Language } from '#base/words.ts';

const vi = {
  title: 'Hoàn trả tiền đã đóng BHXH tự nguyện',
  heading: 'Có việc làm mới: lấy lại tiền đã đóng trước được không?',
  lead: 'Đã đóng cho nhiều tháng mà không dùng hết (đi làm công ty, mất, nhận lương hưu, rút một lần) thì những tháng còn lại được trả lại, trừ phần Nhà nước hỗ trợ.',
  method: 'Đã đóng theo kỳ',
  from: 'Kỳ ấy bắt đầu từ tháng',
  monthHint: 'Như 11/2026',
  months: 'Số tháng đã đóng',
  monthsHint: 'Chỉ khi đóng một lần cho nhiều năm',
  income: 'Mức thu nhập đã chọn (đồng mỗi tháng)',
  paidOn: 'Ngày đóng tiền',
  paidOnHint: 'Để trống thì lấy ngày đầu kỳ',
  unusedFrom: 'Không dùng từ tháng',
  sentence: (sum: string, months: number) => `Được trả lại ${sum} cho ${months} tháng không dùng.`,
  back: 'Tiền được trả lại',
  unused: 'Những tháng không dùng',
  support: 'Phần Nhà nước hỗ trợ của những tháng ấy không được trả lại cho người đóng.',
  where:
    'Nộp đơn tại cơ quan BHXH hoặc nơi đã đóng. Chuyển xã, chuyển tỉnh thì không cần lấy lại tiền: thời gian đã đóng vẫn được tính, chỉ cần báo nơi ở mới.',
};

const en: typeof vi = {
  title: 'Refund of voluntary contributions',
  heading: 'A new job: can what was paid ahead be had back?',
  lead: 'Months that were paid for and are not used (a new job, a death, the pension, the one-off benefit) are paid back without the State’s part.',
  method: 'How it was paid',
  from: 'First month paid for',
  monthHint: 'Such as 11/2026',
  months: 'Months paid for',
  monthsHint: 'Only when paid once for several years',
  income: 'Chosen income (đồng a month)',
  paidOn: 'Day of payment',
  paidOnHint: 'Empty: the first day of the period',
  unusedFrom: 'Not used from',
  sentence: (sum, months) => `${sum} is paid back for ${months} months not used.`,
  back: 'Paid back',
  unused: 'Months not used',
  support: 'The State’s part of those months is not paid out.',
  where:
    'Ask at the insurance office or where it was paid. After a move to another commune or province nothing is refunded: the months count on, only the new address is told.',
};

export const REFUND_TEXTS: Record<Language, typeof vi> = { vi, en };
