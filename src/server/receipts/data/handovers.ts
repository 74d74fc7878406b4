import type { Day } from '#base/dates.ts';
import type { Uuid } from '#base/ids.ts';
import type { Handover, HeldBook, NumberRange } from '#register/receipt.ts';
import type { Transaction } from '#server/database/connect.ts';
import { COVER_COLUMNS, TAKER_JOIN } from './books.ts';

/** Numbers as they are handed out. */
export interface NewHandover extends NumberRange {
  id: Uuid;
  bookId: Uuid;
  holder: string;
  holderName: string;
  device: string | null;
  handedOn: Day;
}

const COLUMNS = `
  handover.id, handover.book_id as "bookId", handover.first_number as first, handover.last_number as last, handover.holder,
  handover.holder_name as "holderName", handover.device, handover.handed_on::text as "handedOn",
  back.returned_on::text as "returnedOn"`;
const WITH_RETURN = `receipt_handovers as handover
  left join receipt_returns as back on back.province_id = handover.province_id and back.handover_id = handover.id`;

/** Whom a book was handed to, in the order in which they got it. */
export async function handoversOf(tx: Transaction, bookId: Uuid): Promise<Handover[]> {
  const { rows } = await tx.query<Handover & { bookId: Uuid }>(
    `select ${COLUMNS} from ${WITH_RETURN}
      where handover.province_id = $1 and handover.book_id = $2
      order by handover.recorded_at, handover.id`,
    [tx.provinceId, bookId],
  );
  return rows.map(({ bookId: _, ...handover }) => handover);
}

/** One handover, as far as it is in sight. */
export async function handoverOf(tx: Transaction, id: Uuid): Promise<(Handover & { bookId: Uuid }) | null> {
  const { rows } = await tx.query<Handover & { bookId: Uuid }>(
    `select ${COLUMNS} from ${WITH_RETURN} where handover.province_id = $1 and handover.id = $2`,
    [tx.provinceId, id],
  );
  return rows[0] ?? null;
}

export async function addHandover(tx: Transaction, given: NewHandover): Promise<void> {
  const { id, bookId, first, last, holder, holderName, device, handedOn } = given;
  await tx.query(
    `insert into receipt_handovers (province_id, id, book_id, first_number, last_number, holder, holder_name, device, handed_on)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [tx.provinceId, id, bookId, first, last, holder, holderName, device, handedOn],
  );
}

export async function addReturn(tx: Transaction, handoverId: Uuid, returnedOn: Day): Promise<void> {
  await tx.query('insert into receipt_returns (province_id, handover_id, returned_on) values ($1, $2, $3)', [
    tx.provinceId,
    handoverId,
    returnedOn,
  ]);
}

/**
 * The lowest number of a handover that nobody used: what a series issues by itself. Used numbers that follow each other from the first
 * one on have as many before them as their distance from it; after the first gap none has.
 */
const NEXT_NUMBER = `
  (select case when count(*) <= handover.last_number - handover.first_number then handover.first_number + count(*)::int end
     from (select number, row_number() over (order by number) as place from receipts
            where province_id = handover.province_id and book_id = handover.book_id
              and number between handover.first_number and handover.last_number) as used
    where used.number = handover.first_number + used.place - 1)`;

/** What a holder has in hands, those handed out first come first. */
export async function heldBooks(tx: Transaction, holder: string): Promise<HeldBook[]> {
  const { rows } = await tx.query<HeldBook>(
    `select ${COVER_COLUMNS}, handover.first_number as first, handover.last_number as last, handover.id as "handoverId",
            handover.handed_on::text as "handedOn", handover.device,
            handover.last_number - handover.first_number + 1 -
              (select count(*)::int from receipts
                where province_id = $1 and book_id = book.id
                  and number between handover.first_number and handover.last_number) as left,
            ${NEXT_NUMBER} as next
       from ${WITH_RETURN}
       join receipt_books as book on book.province_id = handover.province_id and book.id = handover.book_id ${TAKER_JOIN}
      where handover.province_id = $1 and handover.holder = $2 and back.handover_id is null
      order by handover.recorded_at, handover.id`,
    [tx.provinceId, holder],
  );
  return rows;
}

/** The next number of a series in somebody's hands, as a series issues it: not of what a device takes its numbers from. */
export async function nextNumber(
  tx: Transaction,
  bookId: Uuid,
  holder: string,
): Promise<{ number: number; handoverId: Uuid } | null> {
  const { rows } = await tx.query<{ number: number; handoverId: Uuid }>(
    `select * from (
       select ${NEXT_NUMBER} as number, handover.id as "handoverId"
         from ${WITH_RETURN}
        where handover.province_id = $1 and handover.book_id = $2 and handover.holder = $3 and handover.device is null
          and back.handover_id is null) as open
      where number is not null order by number limit 1`,
    [tx.provinceId, bookId, holder],
  );
  return rows[0] ?? null;
}
