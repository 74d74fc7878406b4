import { type ProblemOf, type ProblemWords, problemsOf } from '#base/problem.ts';
import { formatRange, formatReceiptNumber, type NumberRange, type SpoiledKind } from '#register/receipt.ts';

/** Why a number is not issued, or not spoiled. */
export interface ReceiptProblems {
  'book-unknown': object;
  'number-missing': object;
  'number-outside': NumberRange;
  'number-not-held': { number: number };
  'number-issued': NumberRange;
  'number-spoiled': NumberRange & { fate: SpoiledKind; reason: string };
  'series-used-up': object;
}

/** Why numbers are not recorded as void or lost. */
export interface SpoilProblems extends Omit<ReceiptProblems, 'number-missing' | 'series-used-up'> {
  'numbers-upside-down': NumberRange;
  'too-many-numbers': { most: number };
}

/** Why a receipt is not printed. */
export interface PrintProblems {
  'receipt-unknown': object;
  'receipt-cancelled': object;
  'lines-out-of-sight': { count: number };
  'id-taken': object;
}

export type ReceiptProblem = ProblemOf<ReceiptProblems>;
export const receiptProblem = problemsOf<ReceiptProblems>();
export type SpoilProblem = ProblemOf<SpoilProblems>;
export const spoilProblem = problemsOf<SpoilProblems>();
export type PrintProblem = ProblemOf<PrintProblems>;
export const printProblem = problemsOf<PrintProblems>();

export const RECEIPT_WORDS: ProblemWords<ReceiptProblems> = {
  'book-unknown': () => ({
    vi: 'Không có quyển hay dải biên lai ấy trong đơn vị của bạn.',
    en: 'Your organisation has no such book or series.',
  }),
  'number-missing': () => ({
    vi: 'Biên lai giấy cần có số: hãy gõ số in trên tờ đã viết.',
    en: 'A paper receipt needs its number: type the one that is printed on the leaf.',
  }),
  'number-outside': (range) => ({
    vi: `Số biên lai phải trong khoảng ${formatRange(range)}.`,
    en: `The number has to be one of ${formatRange(range)}.`,
  }),
  'number-not-held': ({ number }) => ({
    vi: `Số ${formatReceiptNumber(number)} không ở trong tay bạn: chưa giao cho bạn, đã trả lại, hoặc giao cho một thiết bị tự lấy số.`,
    en: `Number ${formatReceiptNumber(number)} is not in your hands: it was not handed to you, you gave it back, or a device takes it by itself.`,
  }),
  'number-issued': (range) => ({
    vi: `Đã lập biên lai: số ${formatRange(range)}. Mỗi số chỉ dùng một lần.`,
    en: `Issued already: ${formatRange(range)}. A number serves once.`,
  }),
  'number-spoiled': ({ fate, reason, ...range }) => ({
    vi: `Số ${formatRange(range)} đã báo ${fate === 'void' ? 'hỏng' : 'mất'}: ${reason}.`,
    en: `${formatRange(range)} is ${fate}: ${reason}.`,
  }),
  'series-used-up': () => ({
    vi: 'Dải số trong tay bạn đã hết: hãy nhận thêm số, hoặc chọn quyển khác.',
    en: 'The numbers in your hands are used up: ask for more, or choose another book.',
  }),
};

export const SPOIL_WORDS: ProblemWords<SpoilProblems> = {
  'book-unknown': RECEIPT_WORDS['book-unknown'],
  'number-outside': RECEIPT_WORDS['number-outside'],
  'number-not-held': RECEIPT_WORDS['number-not-held'],
  'number-issued': RECEIPT_WORDS['number-issued'],
  'number-spoiled': RECEIPT_WORDS['number-spoiled'],
  'numbers-upside-down': ({ first, last }) => ({
    vi: `Số cuối ${formatReceiptNumber(last)} nhỏ hơn số đầu ${formatReceiptNumber(first)}.`,
    en: `The last number ${formatReceiptNumber(last)} is below the first one ${formatReceiptNumber(first)}.`,
  }),
  'too-many-numbers': ({ most }) => ({
    vi: `Một lần báo được nhiều nhất ${most} số: hãy báo từng phần.`,
    en: `At most ${most} numbers at once: report them part by part.`,
  }),
};

export const PRINT_WORDS: ProblemWords<PrintProblems> = {
  'receipt-unknown': () => ({
    vi: 'Không có biên lai ấy trong đơn vị và địa bàn của bạn.',
    en: 'There is no such receipt in your organisation and areas.',
  }),
  'receipt-cancelled': () => ({
    vi: 'Biên lai này đã huỷ: không in nữa.',
    en: 'This receipt is cancelled: it is not printed any more.',
  }),
  'lines-out-of-sight': ({ count }) => ({
    vi: `Biên lai này còn ${count} khoản của người ngoài địa bàn của bạn: hãy để người thấy đủ các khoản in.`,
    en: `${count} lines of this receipt are of people outside your areas: whoever sees all of it may print it.`,
  }),
  'id-taken': () => ({
    vi: 'Mã này đã dùng cho bản in của một biên lai khác; lần này chưa được ghi.',
    en: 'A print of another receipt is recorded under this id; this one is not.',
  }),
};
