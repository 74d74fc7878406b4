import type { Day } from '#base/dates.ts';
import { type ProblemOf, type ProblemWords, problemsOf } from '#base/problem.ts';
import { formatDay } from '#base/vietnamese.ts';
import { formatRange, type NumberRange } from '#register/receipt.ts';
import { type ReceiptProblems, SPOIL_WORDS, type SpoilProblems } from './receipt-problem.ts';

/** Why a book is not opened. */
export interface OpenProblems {
  'organisation-unknown': { code: string };
  'organisation-of-others': object;
  'symbol-missing': object;
  'book-no-missing': object;
  'numbers-upside-down': SpoilProblems['numbers-upside-down'];
  'numbers-in-other-book': NumberRange & { symbol: string };
  'id-taken': object;
}

/** Why a book is not handed out. */
export interface HandOverProblems {
  'book-unknown': ReceiptProblems['book-unknown'];
  'numbers-upside-down': SpoilProblems['numbers-upside-down'];
  'number-outside': ReceiptProblems['number-outside'];
  'paper-is-whole': NumberRange;
  'held-already': NumberRange & { holderName: string };
  'nothing-left': NumberRange;
  'holder-unknown': object;
  'day-to-come': { today: Day };
  'day-too-early': { earliest: Day };
  'id-taken': object;
}

/** Why a book is not taken back. */
export interface ReturnProblems {
  'handover-unknown': object;
  'returned-before': { handedOn: Day };
  'day-to-come': { today: Day };
}

export type OpenProblem = ProblemOf<OpenProblems>;
export const openProblem = problemsOf<OpenProblems>();
export type HandOverProblem = ProblemOf<HandOverProblems>;
export const handOverProblem = problemsOf<HandOverProblems>();
export type ReturnProblem = ProblemOf<ReturnProblems>;
export const returnProblem = problemsOf<ReturnProblems>();

export const OPEN_WORDS: ProblemWords<OpenProblems> = {
  'organisation-unknown': ({ code }) => ({
    vi: `Không có đơn vị nào mang mã ${code}.`,
    en: `There is no organisation ${code}.`,
  }),
  'organisation-of-others': () => ({
    vi: 'Chỉ mở quyển được cho đơn vị của chính mình.',
    en: 'Books can be opened for one’s own organisation only.',
  }),
  'symbol-missing': () => ({
    vi: 'Cần ký hiệu biên lai, ví dụ BH25-AG/08907/E.',
    en: 'The symbol is needed, for instance BH25-AG/08907/E.',
  }),
  'book-no-missing': () => ({
    vi: 'Biên lai giấy cần có số quyển in ngoài bìa.',
    en: 'A paper book needs the number that is printed on its cover.',
  }),
  'numbers-upside-down': SPOIL_WORDS['numbers-upside-down'],
  'numbers-in-other-book': ({ symbol, ...range }) => ({
    vi: `Ký hiệu ${symbol} đã có quyển với các số ${formatRange(range)}: một số chỉ thuộc một quyển.`,
    en: `There is a book of ${symbol} with ${formatRange(range)} already: a number stands in one book.`,
  }),
  'id-taken': () => ({
    vi: 'Mã này đã dùng cho một quyển khác; quyển này chưa được mở.',
    en: 'Another book is opened under this id; this one is not.',
  }),
};

const dayToCome = ({ today }: { today: Day }) => ({
  vi: `Ngày ấy chưa đến; hôm nay là ${formatDay(today)}.`,
  en: `That day is still to come; today is ${formatDay(today)}.`,
});

export const HAND_OVER_WORDS: ProblemWords<HandOverProblems> = {
  'book-unknown': SPOIL_WORDS['book-unknown'],
  'numbers-upside-down': SPOIL_WORDS['numbers-upside-down'],
  'number-outside': SPOIL_WORDS['number-outside'],
  'paper-is-whole': (range) => ({
    vi: `Quyển giấy giao nguyên quyển: số ${formatRange(range)}.`,
    en: `A paper book is handed over whole: ${formatRange(range)}.`,
  }),
  'held-already': ({ holderName, ...range }) => ({
    vi: `Số ${formatRange(range)} đang ở tay ${holderName}: hãy nhận lại trước khi giao cho người khác.`,
    en: `${formatRange(range)} is in the hands of ${holderName}: take it back before you hand it to somebody else.`,
  }),
  'nothing-left': (range) => ({
    vi: `Các số ${formatRange(range)} đều đã dùng, không còn gì để giao.`,
    en: `All of ${formatRange(range)} is used: there is nothing to hand over.`,
  }),
  'holder-unknown': () => ({
    vi: 'Hãy chọn một người đang thu tiền cho đơn vị của quyển này.',
    en: 'Choose somebody who takes money for the organisation of this book.',
  }),
  'day-to-come': dayToCome,
  'day-too-early': ({ earliest }) => ({
    vi: `Ngày giao không thể trước ${formatDay(earliest)}.`,
    en: `It cannot be handed over before ${formatDay(earliest)}.`,
  }),
  'id-taken': () => ({
    vi: 'Mã này đã dùng cho một lần giao khác; lần này chưa được ghi.',
    en: 'Another handover is recorded under this id; this one is not.',
  }),
};

export const RETURN_WORDS: ProblemWords<ReturnProblems> = {
  'handover-unknown': () => ({
    vi: 'Không có lần giao ấy trong đơn vị của bạn.',
    en: 'Your organisation has no such handover.',
  }),
  'returned-before': ({ handedOn }) => ({
    vi: `Ngày trả không thể trước ngày giao ${formatDay(handedOn)}.`,
    en: `It cannot be given back before it was handed over on ${formatDay(handedOn)}.`,
  }),
  'day-to-come': dayToCome,
};
