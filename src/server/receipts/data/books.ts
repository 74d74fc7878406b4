import type { Uuid } from '#base/ids.ts';
import type { Book, BookKind, ListedBook, NumberRange } from '#register/receipt.ts';
import type { Transaction } from '#server/database/connect.ts';

/** A book as it is opened. */
export interface NewBook extends NumberRange {
  id: Uuid;
  kind: BookKind;
  symbol: string;
  bookNo: string | null;
  /** Code of the organisation; null for the SI office itself. */
  organisation: string | null;
}

/** Whoever changes what becomes of a book's numbers waits for who does so already. */
export async function lockBook(tx: Transaction, id: Uuid): Promise<void> {
  await tx.query('select pg_advisory_xact_lock(hashtextextended($2, $1))', [tx.provinceId, `receipt book ${id}`]);
}

/** Whoever opens a book waits for who opens one already, so that no number stands in two. */
export async function lockBooks(tx: Transaction): Promise<void> {
  await tx.query('select pg_advisory_xact_lock(hashtextextended($2, $1))', [tx.provinceId, 'receipt books']);
}

/** What stands on the cover of a book, from `receipt_books as book` and `organisations as taker`. */
export const COVER_COLUMNS = `
  book.id, book.kind, book.symbol, book.book_no as "bookNo",
  case when book.organisation is not null
       then json_build_object('code', book.organisation, 'name', taker.name) end as organisation`;
export const BOOK_COLUMNS = `${COVER_COLUMNS}, book.first_number as first, book.last_number as last`;
export const TAKER_JOIN =
  'left join organisations as taker on taker.province_id = book.province_id and taker.code = book.organisation';

/** A book of an id, as far as it is in sight. */
export async function bookOf(tx: Transaction, id: Uuid): Promise<Book | null> {
  const { rows } = await tx.query<Book>(
    `select ${BOOK_COLUMNS} from receipt_books as book ${TAKER_JOIN} where book.province_id = $1 and book.id = $2`,
    [tx.provinceId, id],
  );
  return rows[0] ?? null;
}

/** The numbers of a book of the same symbol that has one of these already, whosever it is (migration 0030). */
export async function bookWithNumbers(
  tx: Transaction,
  { symbol, first, last }: Pick<NewBook, 'symbol' | 'first' | 'last'>,
): Promise<NumberRange | null> {
  const { rows } = await tx.query<NumberRange>('select first, last from receipt_numbers_of($1, $2, $3)', [
    symbol,
    first,
    last,
  ]);
  return rows[0] ?? null;
}

export async function addBook(tx: Transaction, book: NewBook): Promise<void> {
  const { id, organisation, kind, symbol, bookNo, first, last } = book;
  await tx.query(
    `insert into receipt_books (province_id, id, organisation, kind, symbol, book_no, first_number, last_number)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [tx.provinceId, id, organisation, kind, symbol, bookNo, first, last],
  );
}

/** Of organisations those that did not end before today. */
const STILL_WORKS = `(ended_on is null or ended_on >= (now() at time zone 'Asia/Ho_Chi_Minh')::date)`;

/** Whether there is an organisation of that code that works today. */
export async function hasOrganisation(tx: Transaction, code: string): Promise<boolean> {
  const { rowCount } = await tx.query(
    `select from organisations where province_id = $1 and code = $2 and ${STILL_WORKS}`,
    [tx.provinceId, code],
  );
  return rowCount === 1;
}

/** Organisations for which books can be opened. */
export async function organisationsWithBooks(tx: Transaction): Promise<{ code: string; name: string }[]> {
  const { rows } = await tx.query<{ code: string; name: string }>(
    `select code, name from organisations where province_id = $1 and ${STILL_WORKS} order by name collate "vi-x-icu"`,
    [tx.provinceId],
  );
  return rows;
}

/** The books in sight, the newest first, with how many of their numbers are what. */
export async function listedBooks(
  tx: Transaction,
  { limit, offset }: { limit: number | null; offset: number },
): Promise<{ total: number; books: ListedBook[] }> {
  const { rows } = await tx.query<ListedBook & { total: number }>(
    `select ${BOOK_COLUMNS}, book.total,
            coalesce(used.issued, 0) as issued, coalesce(used.spoiled, 0) as spoiled,
            coalesce(hands.numbers, 0) - coalesce(hands.used, 0) as held
       from (select *, count(*) over ()::int as total from receipt_books where province_id = $1
              order by recorded_at desc, id limit $2 offset $3) as book ${TAKER_JOIN}
       left join lateral (
         select (count(*) filter (where fate = 'issued'))::int as issued, (count(*) filter (where fate <> 'issued'))::int as spoiled
           from receipts where province_id = $1 and book_id = book.id) as used on true
       left join lateral (
         select sum(handover.last_number - handover.first_number + 1)::int as numbers,
                sum((select count(*) from receipts
                      where province_id = $1 and book_id = book.id
                        and number between handover.first_number and handover.last_number))::int as used
           from receipt_handovers as handover
          where handover.province_id = $1 and handover.book_id = book.id
            and not exists (select from receipt_returns as back
                             where back.province_id = $1 and back.handover_id = handover.id)) as hands on true
      order by book.recorded_at desc, book.id`,
    [tx.provinceId, limit, offset],
  );
  return { total: rows[0]?.total ?? 0, books: rows.map(({ total: _, ...book }) => book) };
}
