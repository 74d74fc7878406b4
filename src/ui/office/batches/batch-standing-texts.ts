import type { Language } from '#base/words.ts';
import type { BATCH_DIFFERENCES, BATCH_SUMS } from '#register/money/batch-standing.ts';

/** What the comparison of a batch with receipts, deposits and bank says. */
interface BatchStandingTexts {
  standing: string;
  standingAgrees: (money: string) => string;
  standingDiffers: (count: string) => string;
  day: string;
  sum: string;
  sums: Readonly<Record<(typeof BATCH_SUMS)[number], string>>;
  differences: Readonly<Record<(typeof BATCH_DIFFERENCES)[number], string>>;
  slip: (number: number, year: number) => string;
  differ: string;
  place: string;
  withWhom: string;
}

export const BATCH_STANDING_TEXTS: Readonly<Record<Language, BatchStandingTexts>> = {
  vi: {
    standing: 'Biên lai, hồ sơ, đợt, nộp tiền, ngân hàng',
    standingAgrees: (money) => `Năm số bằng nhau: ${money} đồng.`,
    standingDiffers: (count) => `Chưa bằng nhau, ${count} chỗ khác, nêu dưới bảng.`,
    day: 'Ngày thu',
    sum: 'Cộng',
    sums: {
      receipts: 'Biên lai',
      batch: 'Trong đợt',
      counting: 'Hồ sơ còn tính',
      deposited: 'Đã nộp',
      confirmed: 'Ngân hàng xác nhận',
    },
    differences: {
      beside: 'Biên lai có phần không ở trong đợt',
      takenBack: 'Hồ sơ đã huỷ',
      refused: 'Hồ sơ bị từ chối',
      notDeposited: 'Tiền chưa nộp',
      notConfirmed: 'Đã nộp, ngân hàng chưa xác nhận',
    },
    slip: (number, year) => `phiếu ${number}/${year}`,
    differ: 'Khác ở đâu',
    place: 'Tiền đang ở',
    withWhom: 'Với ai',
  },
  en: {
    standing: 'Receipts, records, batch, deposits, bank',
    standingAgrees: (money) => `All five sums are ${money} đồng.`,
    standingDiffers: (count) => `They differ in ${count} places, which stand below.`,
    day: 'Taken on',
    sum: 'Sum',
    sums: {
      receipts: 'Receipts',
      batch: 'In the batch',
      counting: 'Records that count',
      deposited: 'Deposited',
      confirmed: 'Confirmed by the bank',
    },
    differences: {
      beside: 'A part of the receipt is not in the batch',
      takenBack: 'Taken back',
      refused: 'Refused',
      notDeposited: 'Not deposited',
      notConfirmed: 'Deposited, not confirmed',
    },
    slip: (number, year) => `slip ${number}/${year}`,
    differ: 'What differs',
    place: 'The money is',
    withWhom: 'With whom',
  },
};
