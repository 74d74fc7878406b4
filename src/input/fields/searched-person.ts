import { plainName } from '#base/vietnamese.ts';
import { plainly } from './typed.ts';

/** What somebody means who types into the one box for people. */
export type SearchedPerson =
  /** A whole number: an SI code, a citizen number, the number of a health card, a telephone, a receipt. */
  | { by: 'number'; digits: string; phone: string | null }
  /** The last four digits of a number. */
  | { by: 'ending'; digits: string }
  /** A receipt as it is printed: its symbol, and its number. */
  | { by: 'receipt'; receipt: TypedReceipt }
  /** An address of e-mail. */
  | { by: 'email'; email: string }
  /** A name without accents; behind a comma a commune. */
  | { by: 'name'; name: string; commune: string | null }
  | { by: 'nothing' };

/** A receipt as somebody types it. */
export interface TypedReceipt {
  /** The whole text, as papers from elsewhere may have it. */
  text: string;
  /** Without spaces and in capital letters; null where only a number was typed. */
  symbol: string | null;
  /** In a book; null where it can be none. */
  number: number | null;
}

const ENDING = /^\d{4}$/;
const NUMBER = /^\+?\d{5,15}$/;
/** `DN 4 79 0620190401`: the last ten digits are the SI code. */
const CARD = /^[a-z]{2}\d{13}$/i;
/** `BH25-AG/08907/E 0000123`: a symbol has a digit or a stroke, and a number behind a plain word has four digits at least (there is a Phường 12). */
const RECEIPT = /^(?:(.*[\d/].*?)[\s-]+(\d{1,7})|([a-z]+)[\s-]*(\d{4,7}))$/i;
/** The receipt of an imported payment, in one word: `BL000123`. */
const RECEIPT_WORD = /^[\p{L}\d/.-]*\d[\p{L}\d/.-]*$/u;
const RECEIPT_DIGITS = 7;
const SI_DIGITS = 10;
/** As people write a number that is one in Viet Nam: `0912…`, `+84912…`, `84912…`, and `912…` where a program lost the zero. */
const PHONE = /^(?:0|\+?84|0084)?([35789]\d{8}|2\d{9})$/;

/** Reads what was typed: full-width digits, spaces, dots and hyphens in numbers are taken as people mean them. */
export function readSearchedPerson(typed: string): SearchedPerson {
  const text = plainly(typed).replace(/^[•*.…\s]+(?=\d{4}$)/, '');
  const together = text.replace(/[\s.\-()]/g, '');
  if (together === '') return { by: 'nothing' };
  if (ENDING.test(together)) return { by: 'ending', digits: together };
  if (text.includes('@')) return { by: 'email', email: text };
  if (CARD.test(together)) return { by: 'number', digits: together.slice(-SI_DIGITS), phone: null };
  if (NUMBER.test(together)) return { by: 'number', digits: together.replace(/^\+/, ''), phone: phoneOf(together) };
  const receipt = receiptOf(text);
  if (receipt) return { by: 'receipt', receipt };
  const [name = '', ...place] = text.split(',').map((part) => part.trim());
  const commune = place.join(' ').trim();
  return { by: 'name', name: plainName(name), commune: commune === '' ? null : commune };
}

/** A receipt by what is printed on it; null where the text is something else. A number alone of three digits is too little. */
function receiptOf(text: string): TypedReceipt | null {
  if (text.includes(',') || /^\d+$/.test(text)) return null;
  const [, symbol, number, word, whole] = RECEIPT.exec(text) ?? [];
  const ofBook = symbol ?? word;
  if (ofBook !== undefined) {
    return { text, symbol: ofBook.replace(/\s/g, '').toUpperCase(), number: Number(number ?? whole) };
  }
  return RECEIPT_WORD.test(text) ? { text, symbol: null, number: null } : null;
}

/** What a number is if it is one of a receipt. */
export const receiptOfDigits = (digits: string): TypedReceipt => ({
  text: digits,
  symbol: null,
  number: digits.length <= RECEIPT_DIGITS ? Number(digits) : null,
});

/** A telephone number from 0 on; null where it is none. */
function phoneOf(digits: string): string | null {
  const own = PHONE.exec(digits)?.[1];
  return own === undefined ? null : `0${own}`;
}

/** A telephone number as it is compared, however it was written: its digits from 0 on; what has no digit as it stands. */
export function plainPhone(written: string): string {
  const digits = plainly(written).replace(/\D/g, '');
  return digits === '' ? written.trim() : (phoneOf(digits) ?? digits);
}
