import { z } from 'zod';
import { dayInVietNam } from '#base/dates.ts';
import { ok } from '#base/result.ts';
import { dayJson, monthJson, uuidJson } from '#input/json.ts';
import {
  BOOK_KINDS,
  type ConfirmedReceipt,
  type HeldBook,
  LAST_NUMBER,
  type Receipt,
  SPOILED_KINDS,
} from '#register/receipt.ts';
import { limitsOf, listPage } from '#server/desk/list-page.ts';
import { type DeskContext, operation } from '#server/desk/operation.ts';
import { type AccountedBook, accountForBook } from './account-for-book.ts';
import { HAND_OVER_WORDS, OPEN_WORDS, RETURN_WORDS } from './book-problem.ts';
import { confirmReceipt } from './confirm-receipt.ts';
import { handOverBook } from './hand-over-book.ts';
import { type BookList, listBooks } from './list-books.ts';
import { listHeld } from './list-held.ts';
import { listReceipts, type ReceiptList } from './list-receipts.ts';
import { openBook } from './open-book.ts';
import { printReceipt } from './print-receipt.ts';
import { readReceipt } from './read-receipt.ts';
import { PRINT_WORDS, SPOIL_WORDS } from './receipt-problem.ts';
import { returnBook } from './return-book.ts';
import { voidReceipt } from './void-receipt.ts';

/** How many lines a page of a list has. */
export const RECEIPTS_OF_PAGE = 50;

const outcome = z.enum(['recorded', 'unchanged']);
/** A number as it was typed: 0 for what is none, which no book has. */
const number = z.int().min(0).max(LAST_NUMBER);
const code = z.string().max(100);
const shortText = z.string().trim().max(100);

export const bookOpen = operation({
  id: 'book.open',
  title: { vi: 'Mở quyển biên lai hoặc dải biên lai điện tử', en: 'Open a receipt book or an electronic series' },
  may: 'book.keep',
  route: { method: 'POST', path: '/receipt-books' },
  again: 'same-id',
  input: z.strictObject({
    id: uuidJson,
    kind: z.enum(BOOK_KINDS),
    organisation: shortText.nullable(),
    symbol: shortText,
    bookNo: shortText.nullable(),
    first: number.min(1),
    last: number.min(1),
  }),
  output: outcome,
  problems: OPEN_WORDS,
  run: ({ desk }: DeskContext, given) => openBook(desk, given),
});

export const bookHandOver = operation({
  id: 'book.hand-over',
  title: { vi: 'Giao quyển hoặc dải số cho người thu', en: 'Hand a book or a block of numbers to a collector' },
  may: 'book.keep',
  route: { method: 'POST', path: '/receipt-books/{bookId}/handovers' },
  again: 'same-id',
  input: z.strictObject({
    id: uuidJson,
    bookId: uuidJson,
    holder: shortText,
    device: shortText.min(1).nullable(),
    numbers: z.strictObject({ first: number, last: number }).nullable(),
    handedOn: dayJson,
  }),
  output: outcome,
  problems: HAND_OVER_WORDS,
  run: ({ desk, now }: DeskContext, given) => handOverBook(desk, given, dayInVietNam(now)),
});

export const bookReturn = operation({
  id: 'book.return',
  title: { vi: 'Nhận lại quyển hoặc dải số', en: 'Take a book or a block of numbers back' },
  may: 'book.keep',
  route: { method: 'POST', path: '/handovers/{handoverId}/return' },
  again: 'same-content',
  input: z.strictObject({ handoverId: uuidJson, returnedOn: dayJson }),
  output: outcome,
  problems: RETURN_WORDS,
  run: ({ desk, now }: DeskContext, given) => returnBook(desk, given, dayInVietNam(now)),
});

export const bookList = operation({
  id: 'book.list',
  title: { vi: 'Các quyển và dải biên lai của đơn vị', en: 'Books and series of one’s organisation' },
  may: 'book.read',
  route: { method: 'POST', path: '/receipt-books/list' },
  input: z.strictObject({ page: listPage }),
  output: z.custom<BookList>(),
  problems: {},
  run: async ({ desk }: DeskContext, given) => ok(await listBooks(desk, limitsOf(given.page, RECEIPTS_OF_PAGE))),
});

export const bookHeld = operation({
  id: 'book.held',
  title: { vi: 'Quyển và dải số trong tay mình', en: 'Books and blocks in one’s own hands' },
  may: 'receipt.read',
  route: { method: 'GET', path: '/receipt-books/held' },
  input: z.strictObject({}),
  output: z.custom<HeldBook[]>(),
  problems: {},
  run: async ({ desk }: DeskContext) => ok(await listHeld(desk)),
});

export const receiptAccount = operation({
  id: 'receipt.account',
  title: { vi: 'Quyết toán từng số của một quyển', en: 'Account for each number of a book' },
  may: 'book.read',
  route: { method: 'GET', path: '/receipt-books/{bookId}/account' },
  input: z.strictObject({ bookId: uuidJson }),
  output: z.custom<AccountedBook | null>(),
  problems: {},
  run: async ({ desk, now }: DeskContext, { bookId }) => ok(await accountForBook(desk, bookId, dayInVietNam(now))),
});

export const receiptVoid = operation({
  id: 'receipt.void',
  title: { vi: 'Báo hỏng hoặc mất số biên lai, nêu lý do', en: 'Report numbers as void or lost, with a reason' },
  may: 'receipt.issue',
  route: { method: 'POST', path: '/receipt-books/{bookId}/spoiled' },
  again: 'same-content',
  input: z.strictObject({
    bookId: uuidJson,
    first: number,
    last: number,
    kind: z.enum(SPOILED_KINDS),
    reason: z.string().trim().min(1).max(200),
  }),
  output: outcome,
  problems: SPOIL_WORDS,
  run: ({ desk }: DeskContext, given) => voidReceipt(desk, given),
});

export const receiptList = operation({
  id: 'receipt.list',
  title: { vi: 'Biên lai đã lập', en: 'Receipts that were issued' },
  may: 'receipt.read',
  route: { method: 'POST', path: '/receipts/list' },
  input: z.strictObject({
    month: monthJson.nullable(),
    number: number.nullable(),
    bookId: uuidJson.nullable(),
    page: listPage,
  }),
  output: z.custom<ReceiptList>(),
  problems: {},
  run: async ({ desk }: DeskContext, { page: at, ...choice }) =>
    ok(await listReceipts(desk, choice, limitsOf(at, RECEIPTS_OF_PAGE))),
});

export const receiptRead = operation({
  id: 'receipt.read',
  title: { vi: 'Xem một biên lai', en: 'Look at one receipt' },
  may: 'receipt.read',
  route: { method: 'GET', path: '/receipts/{code}' },
  input: z.strictObject({ code }),
  output: z.custom<Receipt | null>(),
  problems: {},
  run: async ({ desk }: DeskContext, given) => ok(await readReceipt(desk, given.code)),
});

export const receiptPrint = operation({
  id: 'receipt.print',
  title: { vi: 'In biên lai hoặc bản sao', en: 'Print a receipt, or a duplicate' },
  may: 'receipt.issue',
  route: { method: 'POST', path: '/receipts/{code}/prints' },
  again: 'same-id',
  input: z.strictObject({ id: uuidJson, code }),
  output: z.int().min(1),
  problems: PRINT_WORDS,
  run: ({ desk }: DeskContext, given) => printReceipt(desk, given),
});

export const receiptConfirm = operation({
  id: 'receipt.confirm',
  title: { vi: 'Xác nhận một biên lai theo mã in trên đó', en: 'Confirm a receipt by the code that is printed on it' },
  may: 'receipt.confirm',
  route: { method: 'GET', path: '/receipts/{code}/confirmation' },
  input: z.strictObject({ code }),
  output: z.custom<ConfirmedReceipt | null>(),
  problems: {},
  run: async ({ desk }: DeskContext, given) => ok(await confirmReceipt(desk, given.code)),
});

export const RECEIPT_OPERATIONS = {
  bookOpen,
  bookHandOver,
  bookReturn,
  bookList,
  bookHeld,
  receiptAccount,
  receiptVoid,
  receiptList,
  receiptRead,
  receiptPrint,
  receiptConfirm,
};
