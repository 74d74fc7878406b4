import type { Uuid } from '#base/ids.ts';
import type { FateRange } from '#register/book-account.ts';
import type { NumberRange, SpoiledKind } from '#register/receipt.ts';
import type { Transaction } from '#server/database/connect.ts';

/** What became of the numbers of a book, as ranges of one fate that follow each other. */
export async function fatesOf(tx: Transaction, bookId: Uuid, among: NumberRange | null = null): Promise<FateRange[]> {
  const { rows } = await tx.query<FateRange>(
    `select min(number) as first, max(number) as last, fate, reason
       from (select number, fate, reason, number - row_number() over (partition by fate, reason order by number) as island
               from receipts
              where province_id = $1 and book_id = $2 and ($3::int is null or number between $3 and $4)) as used
      group by fate, reason, island order by first`,
    [tx.provinceId, bookId, among?.first ?? null, among?.last ?? null],
  );
  return rows;
}

/** A number that is issued. */
export interface IssuedNumber {
  bookId: Uuid;
  number: number;
  handoverId: Uuid;
  code: string;
}

/** Issues a number for contributions that stand in the same transaction. */
export async function addReceipt(
  tx: Transaction,
  { bookId, number, handoverId, code }: IssuedNumber,
  contributionIds: readonly Uuid[],
): Promise<void> {
  await tx.query(
    `insert into receipts (province_id, book_id, number, fate, handover_id, code) values ($1, $2, $3, 'issued', $4, $5)`,
    [tx.provinceId, bookId, number, handoverId, code],
  );
  await tx.query(
    `insert into receipt_lines (province_id, contribution_id, book_id, number)
     select $1, contribution_id, $2, $3 from unnest($4::uuid[]) as contribution_id`,
    [tx.provinceId, bookId, number, contributionIds],
  );
}

/** Records that these numbers will never be receipts, in whosever hands they are. */
export async function addSpoiled(
  tx: Transaction,
  { bookId, first, last, kind, reason }: NumberRange & { bookId: Uuid; kind: SpoiledKind; reason: string },
): Promise<void> {
  await tx.query(
    `insert into receipts (province_id, book_id, number, fate, handover_id, reason)
     select $1, $2, number, $5, (
              select handover.id from receipt_handovers as handover
               where handover.province_id = $1 and handover.book_id = $2
                 and number between handover.first_number and handover.last_number
                 and not exists (select from receipt_returns as back
                                  where back.province_id = $1 and back.handover_id = handover.id)), $6
       from generate_series($3::int, $4::int) as number`,
    [tx.provinceId, bookId, first, last, kind, reason],
  );
}

/** The receipt of contributions that were paid at once; null where they have none, or none in sight. */
export async function receiptOfContributions(
  tx: Transaction,
  contributionIds: readonly Uuid[],
): Promise<{ symbol: string; number: number; code: string } | null> {
  const { rows } = await tx.query<{ symbol: string; number: number; code: string }>(
    `select book.symbol, line.number, receipt.code
       from receipt_lines as line
       join receipts as receipt
         on receipt.province_id = line.province_id and receipt.book_id = line.book_id and receipt.number = line.number
       join receipt_books as book on book.province_id = line.province_id and book.id = line.book_id
      where line.province_id = $1 and line.contribution_id = any ($2)
      limit 1`,
    [tx.provinceId, contributionIds],
  );
  return rows[0] ?? null;
}
