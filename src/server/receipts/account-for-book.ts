import type { Day } from '#base/dates.ts';
import type { Uuid } from '#base/ids.ts';
import { accountOfBook, type BookAccount } from '#register/book-account.ts';
import type { Book, Handover } from '#register/receipt.ts';
import { type Colleague, listColleagues } from '#server/accounts/list-colleagues.ts';
import type { Desk } from '#server/desk/desk.ts';
import { bookOf } from './data/books.ts';
import { handoversOf } from './data/handovers.ts';
import { fatesOf } from './data/receipts.ts';

/** A book with what became of each of its numbers, whom it was handed to, and whom it can be handed to. */
export interface AccountedBook {
  book: Book;
  account: BookAccount;
  handovers: Handover[];
  colleagues: Colleague[];
}

/** Accounts for every number of a book; null where there is none of that id in sight. */
export async function accountForBook(desk: Desk, id: Uuid, today: Day): Promise<AccountedBook | null> {
  const found = await desk.readPeople(async (tx) => {
    const book = await bookOf(tx, id);
    if (!book) return null;
    const handovers = await handoversOf(tx, id);
    return { book, handovers, account: accountOfBook(book, handovers, await fatesOf(tx, id)) };
  });
  if (!found) return null;
  return { ...found, colleagues: await listColleagues(desk, found.book.organisation?.code ?? null, today) };
}
