import type { Language } from '#base/words.ts';
import { formatReceiptNumber, type ListedBook, type ListedReceipt, sizeOf } from '#register/receipt.ts';
import { formatDate } from '../../format.ts';
import { BOOK_TEXTS } from './book-texts.ts';
import { RECEIPT_TEXTS } from './receipt-texts.ts';
import { kindWord, organisationWords } from './receipt-words.ts';

/** The heads of a file of receipts. */
export function receiptHeads(lang: Language): string[] {
  const [t, b] = [RECEIPT_TEXTS[lang], BOOK_TEXTS[lang]];
  return [b.symbol, b.bookNo, t.number, t.day, t.paid, t.months, t.holder, t.state];
}

/** A receipt as a row of a file: every cell a text, so that no spreadsheet program drops a zero. */
export const receiptRow = (each: ListedReceipt, lang: Language): string[] => [
  each.symbol,
  each.bookNo ?? '',
  formatReceiptNumber(each.number),
  formatDate(each.paidOn),
  String(each.paid),
  String(each.months),
  each.holderName,
  RECEIPT_TEXTS[lang].states[each.state],
];

/** The heads of a file of books. */
export function bookHeads(lang: Language): string[] {
  const t = BOOK_TEXTS[lang];
  return [t.kind, t.symbol, t.bookNo, t.organisation, t.first, t.last, t.numbers, t.issued, t.spoiled, t.held];
}

/** A book as a row of a file. */
export const bookRow = (each: ListedBook, lang: Language): string[] => [
  kindWord(each.kind, lang),
  each.symbol,
  each.bookNo ?? '',
  organisationWords(each, lang),
  formatReceiptNumber(each.first),
  formatReceiptNumber(each.last),
  ...[sizeOf(each), each.issued, each.spoiled, each.held].map(String),
];
