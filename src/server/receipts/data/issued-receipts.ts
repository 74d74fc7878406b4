import type { Uuid } from '#base/ids.ts';
import type { Month } from '#base/months.ts';
import type { Book, ConfirmedReceipt, ListedReceipt, Receipt, ReceiptLine } from '#register/receipt.ts';
import type { Transaction } from '#server/database/connect.ts';
import { BOOK_COLUMNS, TAKER_JOIN } from './books.ts';

const INSTANT = (of: string): string => `to_char(${of} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** Which receipts somebody lists; null where it does not matter. */
export interface ReceiptChoice {
  /** Issued in this month. */
  month: Month | null;
  number: number | null;
  bookId: Uuid | null;
}

/**
 * Receipts with what their lines come to; a line is in sight where its person is. Row security asks that of each line by itself, so
 * the receipts are chosen first, and only their lines are looked at.
 */
const LISTED = `
  with chosen as materialized (
    select * from receipts
     where province_id = $1 and fate = 'issued'
       and ($2::timestamp is null or (recorded_at >= $2::timestamp at time zone 'Asia/Ho_Chi_Minh'
                                      and recorded_at < ($2::timestamp + interval '1 month') at time zone 'Asia/Ho_Chi_Minh'))
       and ($3::int is null or number = $3) and ($4::uuid is null or book_id = $4)
  ), listed as (
    select receipt.code, book.symbol, book.book_no as "bookNo", receipt.number, handover.holder_name as "holderName",
           taken.paid_on as "paidOn", taken.paid, taken.months, taken.state, receipt.recorded_at
      from chosen as receipt
      join receipt_books as book on book.province_id = receipt.province_id and book.id = receipt.book_id
      join receipt_handovers as handover on handover.province_id = receipt.province_id and handover.id = receipt.handover_id
     cross join lateral (
       select min(paid.paid_on)::text as paid_on, coalesce(sum(paid.paid) filter (where undoing.id is null), 0)::float8 as paid,
              coalesce(sum(paid.months) filter (where undoing.id is null), 0)::int as months,
              case count(undoing.id) when 0 then 'holds' when count(*) then 'cancelled' else 'partly' end as state
         from receipt_lines as line
         join contributions as paid on paid.province_id = line.province_id and paid.id = line.contribution_id
         left join contributions as undoing on undoing.province_id = paid.province_id and undoing.reverses = paid.id
        where line.province_id = receipt.province_id and line.book_id = receipt.book_id and line.number = receipt.number
       having count(*) > 0) as taken
  )`;

/** Receipts in sight, the newest first, with the number of all of them and the money of those that hold. */
export async function listedReceipts(
  tx: Transaction,
  { month, number, bookId }: ReceiptChoice,
  { limit, offset }: { limit: number | null; offset: number },
): Promise<{ total: number; paid: number; receipts: ListedReceipt[] }> {
  const { rows } = await tx.query<{ total: number; paid: number; receipts: ListedReceipt[] | null }>(
    `${LISTED}
     select (select count(*)::int from listed) as total,
            (select coalesce(sum(paid), 0)::float8 from listed) as paid,
            (select json_agg(to_jsonb(page) - 'recorded_at')
               from (select * from listed order by recorded_at desc, symbol, number desc limit $5 offset $6) as page) as receipts`,
    [tx.provinceId, month === null ? null : `${month}-01`, number, bookId, limit, offset],
  );
  const [found] = rows;
  return { total: found?.total ?? 0, paid: found?.paid ?? 0, receipts: found?.receipts ?? [] };
}

/** What a receipt is for, as far as its people are in sight. */
async function linesOf(tx: Transaction, bookId: Uuid, number: number): Promise<ReceiptLine[]> {
  const { rows } = await tx.query<ReceiptLine>(
    `select paid.id as "contributionId", paid.person_id as "personId", paid.scheme, paid.paid::float8 as paid,
            to_char(paid.from_month, 'YYYY-MM') as "fromMonth", paid.months, paid.paid_on::text as "paidOn",
            ${INSTANT('undoing.recorded_at')} as "cancelledAt"
       from receipt_lines as line
       join contributions as paid on paid.province_id = line.province_id and paid.id = line.contribution_id
       left join contributions as undoing on undoing.province_id = paid.province_id and undoing.reverses = paid.id
      where line.province_id = $1 and line.book_id = $2 and line.number = $3
      order by paid.from_month, paid.scheme, paid.id`,
    [tx.provinceId, bookId, number],
  );
  return rows;
}

/** The receipt of a code; null where there is none in sight. */
export async function receiptByCode(tx: Transaction, code: string): Promise<Receipt | null> {
  const { rows } = await tx.query<
    Book & Pick<Receipt, 'number' | 'code' | 'holderName' | 'recordedAt' | 'prints'> & { count: number }
  >(
    `select ${BOOK_COLUMNS}, receipt.number, receipt.code, handover.holder_name as "holderName",
            ${INSTANT('receipt.recorded_at')} as "recordedAt",
            array(select ${INSTANT('print.recorded_at')} from receipt_prints as print
                   where print.province_id = receipt.province_id and print.book_id = receipt.book_id
                     and print.number = receipt.number order by print.print_no) as prints,
            (select count(*)::int from receipt_lines as line
              where line.province_id = receipt.province_id and line.book_id = receipt.book_id and line.number = receipt.number) as count
       from receipts as receipt
       join receipt_books as book on book.province_id = receipt.province_id and book.id = receipt.book_id ${TAKER_JOIN}
       join receipt_handovers as handover on handover.province_id = receipt.province_id and handover.id = receipt.handover_id
      where receipt.province_id = $1 and receipt.code = $2`,
    [tx.provinceId, code],
  );
  const [found] = rows;
  if (!found) return null;
  const { number, code: same, holderName, recordedAt, prints, count, ...book } = found;
  const lines = await linesOf(tx, book.id, number);
  if (lines.length === 0) return null;
  return { book, number, code: same, holderName, recordedAt, lines, outOfSight: count - lines.length, prints };
}

/** Who paid with receipts of that number, of one symbol or of any, as far as book and people are in sight. */
export async function payersOf(
  tx: Transaction,
  { symbol, number }: { symbol: string | null; number: number },
  most: number,
): Promise<Uuid[]> {
  const { rows } = await tx.query<{ id: Uuid }>(
    `select distinct paid.person_id as id
       from receipts as receipt
       join receipt_books as book on book.province_id = receipt.province_id and book.id = receipt.book_id
       join receipt_lines as line
         on line.province_id = receipt.province_id and line.book_id = receipt.book_id and line.number = receipt.number
       join contributions as paid on paid.province_id = line.province_id and paid.id = line.contribution_id
      where receipt.province_id = $1 and receipt.number = $2 and receipt.fate = 'issued'
        and ($3::text is null or receipt_key(book.symbol) = $3)
      order by id limit $4`,
    [tx.provinceId, number, symbol, most],
  );
  return rows.map(({ id }) => id);
}

/** The print that a form made, and of which receipt; null where it made none yet. */
export async function printOf(tx: Transaction, id: Uuid): Promise<{ bookId: Uuid; number: number; no: number } | null> {
  const { rows } = await tx.query<{ bookId: Uuid; number: number; no: number }>(
    'select book_id as "bookId", number, print_no as no from receipt_prints where province_id = $1 and id = $2',
    [tx.provinceId, id],
  );
  return rows[0] ?? null;
}

/** Records one more print of a receipt, and answers which one it is. */
export async function addPrint(
  tx: Transaction,
  { id, bookId, number }: { id: Uuid; bookId: Uuid; number: number },
): Promise<number> {
  const { rows } = await tx.query<{ no: number }>(
    `insert into receipt_prints (province_id, id, book_id, number, print_no)
     select $1, $2, $3, $4, coalesce(max(print_no), 0) + 1 from receipt_prints
      where province_id = $1 and book_id = $3 and number = $4
     returning print_no as no`,
    [tx.provinceId, id, bookId, number],
  );
  return rows[0]?.no ?? 0;
}

type ConfirmedRow = Omit<ConfirmedReceipt, 'lines'> & ConfirmedReceipt['lines'][number];

/** What everybody may know of the receipt of a code (migration 0030). */
export async function confirmedReceipt(tx: Transaction, code: string): Promise<ConfirmedReceipt | null> {
  const { rows } = await tx.query<ConfirmedRow>(
    `select symbol, number, organisation, place, scheme, paid::float8 as paid, to_char(from_month, 'YYYY-MM') as "fromMonth",
            months, paid_on::text as "paidOn", ${INSTANT('cancelled_at')} as "cancelledAt"
       from confirmed_receipt($1)`,
    [code],
  );
  const [first] = rows;
  if (!first) return null;
  const { symbol, number, organisation, place } = first;
  const lines = rows.map(({ scheme, paid, fromMonth, months, paidOn, cancelledAt }) => ({
    ...{ scheme, paid, fromMonth, months, paidOn, cancelledAt },
  }));
  return { symbol, number, organisation, place, lines };
}
