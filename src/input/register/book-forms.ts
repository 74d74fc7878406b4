import { z } from 'zod';
import { BOOK_KINDS, SPOILED_KINDS } from '#register/receipt.ts';
import { choice } from '../fields/choices.ts';
import { day } from '../fields/days.ts';
import { field } from '../fields/field.ts';
import { receiptNumber } from '../fields/receipt-numbers.ts';
import type { AddressNames } from '../form.ts';

const text = () => field((typed) => typed);

/** A book as it is opened. */
export const OPEN_FORM = z.object({
  kind: choice(BOOK_KINDS),
  organisation: text().optional(),
  symbol: text(),
  bookNo: text().optional(),
  first: receiptNumber(),
  last: receiptNumber(),
});
export const OPEN_NAMES = {
  kind: 'loai',
  organisation: 'don-vi',
  symbol: 'ky-hieu',
  bookNo: 'quyen-so',
  first: 'tu-so',
  last: 'den-so',
} as const satisfies AddressNames<typeof OPEN_FORM>;

/** A book, or a block of its numbers, as it is handed to somebody. */
export const HAND_OVER_FORM = z.object({
  holder: text(),
  device: text().optional(),
  first: receiptNumber(),
  last: receiptNumber(),
  handedOn: day(),
});
export const HAND_OVER_NAMES = {
  holder: 'nguoi-nhan',
  device: 'thiet-bi',
  first: 'tu-so',
  last: 'den-so',
  handedOn: 'ngay-giao',
} as const satisfies AddressNames<typeof HAND_OVER_FORM>;

/** What is taken back. */
export const RETURN_FORM = z.object({ handoverId: text(), returnedOn: day() });
export const RETURN_NAMES = {
  handoverId: 'lan-giao',
  returnedOn: 'ngay-tra',
} as const satisfies AddressNames<typeof RETURN_FORM>;

/** Numbers that are void or lost; without a last one it is the first alone. */
export const SPOIL_FORM = z.object({
  bookId: text(),
  first: receiptNumber(),
  last: receiptNumber().optional(),
  kind: choice(SPOILED_KINDS),
  reason: text(),
});
export const SPOIL_NAMES = {
  bookId: 'quyen',
  first: 'tu-so',
  last: 'den-so',
  kind: 'tinh-trang',
  reason: 'ly-do',
} as const satisfies AddressNames<typeof SPOIL_FORM>;

/** Which receipts a list shows, by the names in its address. */
export const RECEIPT_FILTERS = { month: 'thang', number: 'so', book: 'quyen' } as const;

/** A receipt that is printed together with others: its code, and the id of the print. */
export const PRINT_NAME = 'in';
