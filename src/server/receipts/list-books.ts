import { reachOf } from '#access/permissions.ts';
import type { ListedBook } from '#register/receipt.ts';
import type { Desk } from '#server/desk/desk.ts';
import { listedBooks, organisationsWithBooks } from './data/books.ts';

/** A page of the books in sight, and for which organisations one can open more. */
export interface BookList {
  total: number;
  books: ListedBook[];
  organisations: { code: string; name: string }[];
}

/** The books of one's organisation; of the whole province for whoever works for none. */
export const listBooks = (desk: Desk, page: { limit: number | null; offset: number }): Promise<BookList> =>
  desk.readPeople(async (tx) => {
    const isOfOwn = reachOf(desk.actor.role, 'book.read') === 'organisation';
    const organisations = await organisationsWithBooks(tx);
    return {
      ...(await listedBooks(tx, page)),
      organisations: organisations.filter(({ code }) => !isOfOwn || code === desk.actor.organisation),
    };
  });
