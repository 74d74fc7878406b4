import type { Uuid } from '#base/ids.ts';
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

/** The blocks of one book: how many numbers are left, and which comes next. */
function heldWords(blocks: readonly HeldBook[], lang: Language): string {
  const [book] = blocks;
  if (!book) return '';
  const t = WORDS[lang];
  const left = blocks.reduce((sum, each) => sum + each.left, 0);
  const [next] = blocks.flatMap((each) => each.next ?? []).toSorted((a, b) => a - b);
  return [
    bookWords(book, lang),
    t.left(formatCount(left, lang)),
    next === undefined ? null : t.next(formatReceiptNumber(next)),
  ]
    .filter(Boolean)
    .join(', ');
}

/**
 * The books of which the desk takes numbers: a device takes its own ones by itself. Blocks of one series stand together: which of
 * them gives the number is the series' matter.
 */
export const heldChoices = (held: readonly HeldBook[], lang: Language): { value: Uuid; text: string }[] =>
  [
    ...Map.groupBy(
      held.filter(({ device }) => device === null),
      ({ id }) => id,
    ),
  ].map(([value, blocks]) => ({ value, text: heldWords(blocks, lang) }));

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
