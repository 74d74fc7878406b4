import { addMonths } from '#base/months.ts';
import type { Language } from '#base/words.ts';
import type { NumberState } from '#register/book-account.ts';
import {
  type Book,
  type BookKind,
  type ConfirmedReceipt,
  formatRange,
  formatReceiptNumber,
  type HeldBook,
} from '#register/receipt.ts';
import { formatCount, formatMonth } from '../../format.ts';
import { CONFIRM_TEXTS } from './sheet-texts.ts';

/** What kinds of books and states of numbers are called. */
interface ReceiptWords {
  kinds: Readonly<Record<BookKind, string>>;
  states: Readonly<Record<NumberState, string>>;
  bookNo: (number: string) => string;
  left: (count: string) => string;
  next: (number: string) => string;
  device: (name: string) => string;
  siOffice: string;
}

const WORDS: Readonly<Record<Language, ReceiptWords>> = {
  vi: {
    kinds: { paper: 'Quyển giấy', electronic: 'Dải điện tử' },
    states: {
      issued: 'Đã lập biên lai',
      void: 'Hỏng',
      lost: 'Mất',
      held: 'Đang giữ, chưa dùng',
      returned: 'Đã trả lại, chưa dùng',
      store: 'Chưa giao',
    },
    bookNo: (number) => `quyển số ${number}`,
    left: (count) => `còn ${count} số`,
    next: (number) => `số tiếp theo ${number}`,
    device: (name) => `thiết bị ${name}`,
    siOffice: 'Cơ quan BHXH',
  },
  en: {
    kinds: { paper: 'Paper book', electronic: 'Electronic series' },
    states: {
      issued: 'Issued',
      void: 'Void',
      lost: 'Lost',
      held: 'In hand, not used',
      returned: 'Given back, not used',
      store: 'Not handed out',
    },
    bookNo: (number) => `book ${number}`,
    left: (count) => `${count} numbers left`,
    next: (number) => `next is ${number}`,
    device: (name) => `device ${name}`,
    siOffice: 'The SI office',
  },
};

export const stateWord = (state: NumberState, lang: Language): string => WORDS[lang].states[state];
export const kindWord = (kind: BookKind, lang: Language): string => WORDS[lang].kinds[kind];

/** Whose book it is. */
export const organisationWords = ({ organisation }: Pick<Book, 'organisation'>, lang: Language): string =>
  organisation?.name ?? WORDS[lang].siOffice;

/** A book as people call it: «AA/26, quyển số 12». */
export const bookWords = ({ symbol, bookNo }: Pick<Book, 'symbol' | 'bookNo'>, lang: Language): string =>
  bookNo === null ? symbol : `${symbol}, ${WORDS[lang].bookNo(bookNo)}`;

/** The blocks of one book in one's own hands: how many numbers are left, and which comes next. */
export function heldWords(blocks: readonly HeldBook[], lang: Language): string {
  const [book] = blocks;
  if (!book) return '';
  const t = WORDS[lang];
  const left = blocks.reduce((sum, each) => sum + each.left, 0);
  const next = blocks.find((each) => each.next !== null && each.device === null)?.next ?? null;
  return [
    bookWords(book, lang),
    t.left(formatCount(left, lang)),
    next === null ? null : t.next(formatReceiptNumber(next)),
  ]
    .filter(Boolean)
    .join(', ');
}

/** One block: its numbers, and the device that takes them by itself. */
export const blockWords = ({ device, ...range }: HeldBook, lang: Language): string =>
  [formatRange(range), device === null ? null : WORDS[lang].device(device)].filter(Boolean).join(' · ');

/** One line of a receipt: what it is for, how much it is, whether it was taken back; and who paid it, where that may be said. */
export function lineWords(
  line: ConfirmedReceipt['lines'][number],
  lang: Language,
  payer: string | null = null,
): string {
  const { scheme, fromMonth, months, paid, cancelledAt } = line;
  const t = CONFIRM_TEXTS[lang];
  const what = t.line(scheme, formatMonth(fromMonth), formatMonth(addMonths(fromMonth, months - 1)), months);
  return t.withAmount(payer === null ? what : `${payer}, ${what}`, formatCount(paid, lang), cancelledAt !== null);
}
