import type { Uuid } from '#base/ids.ts';
import type { Month } from '#base/months.ts';
import type { Scheme } from '#coverage/facts.ts';
import type { BatchRecord, OpenRecord } from '#register/money/batch.ts';
import type { HeldRecord } from '#register/money/remuneration.ts';
import type { Transaction } from '#server/database/connect.ts';

/** What a batch holds: what was taken in and not left out. */
export const HELD_LINES = `
  select held.* from batch_lines as held
   where not exists (select from batch_lines_left_out as out
                      where out.province_id = held.province_id and out.batch_id = held.batch_id
                        and out.contribution_id = held.contribution_id)`;

/** Name and code of a person, as they were corrected last. */
const correctedTo = (column: string): string => `
  coalesce((select correction.${column} from person_corrections as correction
             where correction.province_id = $1 and correction.person_id = person.id and correction.${column} is not null
             order by correction.recorded_at desc, correction.id desc limit 1), person.${column})`;

/** Payments of an organisation for a scheme that may go into a batch: with a receipt, not taken back, in no batch. */
export async function openRecords(
  tx: Transaction,
  { organisation, scheme }: { organisation: string; scheme: Scheme },
): Promise<{ records: OpenRecord[]; withoutReceipt: number; held: HeldRecord[] }> {
  const { rows } = await tx.query<OpenRow>(
    `select paid.id, person.id as "personId", ${correctedTo('full_name')} as name,
            taken.collector_name as "collectorName", paid.receipt_no as "receiptNo", taken.amount::float8 as amount,
            paid.paid_on::text as "paidOn",
            case when incident.incident_id is not null then json_build_object('incidentId', incident.incident_id,
              'receiptNo', paid.receipt_no, 'amount', taken.amount, 'by', incident.opened_by_name, 'on', incident.opened_on) end as held
       from money_taken as taken
       join contributions as paid on paid.province_id = taken.province_id and paid.id = taken.contribution_id
       join people as person on person.province_id = paid.province_id and person.id = paid.person_id
       left join open_incidents() as incident on incident.contribution_id = paid.id
      where taken.province_id = $1 and taken.organisation = $2 and taken.scheme = $3 and taken.reverses is null
        and paid.awaits_acceptance
        and not exists (select from contributions as undoing where undoing.province_id = $1 and undoing.reverses = paid.id)
        and not exists (select from acceptances as acceptance
                         where acceptance.province_id = $1 and acceptance.contribution_id = paid.id)
        and not exists (select from (${HELD_LINES}) as line where line.province_id = $1 and line.contribution_id = paid.id)
      order by paid.paid_on, paid.receipt_no, paid.id`,
    [tx.provinceId, organisation, scheme],
  );
  const held = rows.flatMap((each) => each.held ?? []);
  const free = rows.filter((each) => each.held === null);
  const records = free.filter(({ receiptNo }) => receiptNo !== null).map(({ held: _, ...record }) => record);
  return { records, withoutReceipt: free.length - records.length, held };
}

type OpenRow = Omit<OpenRecord, 'receiptNo'> & { receiptNo: string; held: HeldRecord | null };

/** A record as it stands against being taken into a batch. */
export interface RecordForBatch {
  id: Uuid;
  organisation: string | null;
  scheme: Scheme;
  receiptNo: string | null;
  awaits: boolean;
  reverses: Uuid | null;
  isReversed: boolean;
  isAccepted: boolean;
  batch: { id: Uuid; month: Month; number: number } | null;
}

/** What is known of records, whosever they are. */
export async function recordsForBatch(tx: Transaction, ids: readonly Uuid[]): Promise<RecordForBatch[]> {
  const { rows } = await tx.query<RecordForBatch>(
    `select id, organisation, scheme, receipt_no as "receiptNo", awaits, reverses, is_reversed as "isReversed",
            is_accepted as "isAccepted", case when batch_id is not null then json_build_object(
              'id', batch_id, 'month', to_char(batch_month, 'YYYY-MM'), 'number', batch_no) end as batch
       from records_for_batch($1)`,
    [ids],
  );
  return rows;
}

/** Which of these were left out of a batch. */
export async function leftOutOf(tx: Transaction, batchId: Uuid): Promise<Uuid[]> {
  const { rows } = await tx.query<{ id: Uuid }>(
    'select contribution_id as id from batch_lines_left_out where province_id = $1 and batch_id = $2',
    [tx.provinceId, batchId],
  );
  return rows.map(({ id }) => id);
}

/** Takes records into a batch. */
export async function addLines(tx: Transaction, batchId: Uuid, ids: readonly Uuid[]): Promise<void> {
  await tx.query(
    'insert into batch_lines (province_id, batch_id, contribution_id) select $1, $2, id from unnest($3::uuid[]) as id',
    [tx.provinceId, batchId, ids],
  );
}

/** Leaves a record out of a batch. */
export async function leaveOut(
  tx: Transaction,
  { batchId, recordId, actor }: { batchId: Uuid; recordId: Uuid; actor: string },
): Promise<void> {
  await tx.query(
    'insert into batch_lines_left_out (province_id, batch_id, contribution_id, left_out_by) values ($1, $2, $3, $4)',
    [tx.provinceId, batchId, recordId, actor],
  );
}

/** The first payment of the same person and scheme that was recorded after a refused one was taken back, and holds. */
const AGAIN = `
  select json_build_object('id', later.id, 'amount', later.paid, 'paidOn', later.paid_on,
                           'fromMonth', to_char(later.from_month, 'YYYY-MM'), 'months', later.months, 'income', later.income) as again
    from contributions as later
   where later.province_id = $1 and later.person_id = paid.person_id and later.scheme = paid.scheme and later.reverses is null
     and later.recorded_at >= undoing.recorded_at and refusal.batch_id is not null
     and not exists (select from contributions as other where other.province_id = $1 and other.reverses = later.id)
   order by later.recorded_at, later.id limit 1`;

/** Whether somebody had paid nothing for the scheme before. */
const IS_NEW = `
  not exists (select from contributions as earlier
               where earlier.province_id = $1 and earlier.person_id = paid.person_id and earlier.scheme = paid.scheme
                 and earlier.reverses is null and (earlier.paid_on, earlier.recorded_at) < (paid.paid_on, paid.recorded_at)
                 and not exists (select from contributions as other where other.province_id = $1 and other.reverses = earlier.id))`;

/** The book that a receipt is of, and all that it is for. */
const RECEIPT = `
  select book.book_no as "bookNo",
         (select sum(each.paid)::float8 from receipt_lines as beside
            join contributions as each on each.province_id = beside.province_id and each.id = beside.contribution_id
           where beside.province_id = $1 and beside.book_id = own.book_id and beside.number = own.number) as "receiptAmount"
    from receipt_lines as own
    join receipt_books as book on book.province_id = own.province_id and book.id = own.book_id
   where own.province_id = $1 and own.contribution_id = line.contribution_id`;

/** The records of a batch, the oldest receipt first, each with what became of it. */
export async function recordsOf(tx: Transaction, batchId: Uuid): Promise<BatchRecord[]> {
  const { rows } = await tx.query<BatchRecord>(
    `select taken.contribution_id as id, person.id as "personId", ${correctedTo('full_name')} as name,
            ${correctedTo('si_code')} as "siCode", ${correctedTo('birth_date')} as "birthDate",
            taken.collector_name as "collectorName", taken.receipt_no as "receiptNo",
            paid.paid_on::text as "paidOn", to_char(paid.from_month, 'YYYY-MM') as "fromMonth", paid.months,
            paid.income::float8 as income, paid.method, ${correctedTo('sex')} as sex, ${IS_NEW} as "isNew",
            coalesce(paid.state_support, 0)::float8 as "stateSupport", coalesce(paid.local_support, 0)::float8 as "localSupport",
            coalesce(paid.other_support, 0)::float8 as "otherSupport", receipt."bookNo", receipt."receiptAmount", taken.amount::float8 as amount, back.recorded_on::text as "reversedOn",
            coalesce(back.recorded_at < coalesce(answer.recorded_at, 'infinity'), false) as "isReversedBefore",
            case when answer.batch_id is null then null when refusal.batch_id is null then 'accepted' else 'refused' end as answer,
            refusal.reason, again.again
       from (${HELD_LINES}) as line
       join money_taken as taken on taken.province_id = line.province_id and taken.contribution_id = line.contribution_id
       left join money_taken as back on back.province_id = taken.province_id and back.reverses = taken.contribution_id
       left join contributions as paid on paid.province_id = line.province_id and paid.id = line.contribution_id
       left join contributions as undoing on undoing.province_id = line.province_id and undoing.reverses = paid.id
       left join people as person on person.province_id = paid.province_id and person.id = paid.person_id
       left join batch_answers as answer on answer.province_id = line.province_id and answer.batch_id = line.batch_id
       left join batch_refusals as refusal
         on refusal.province_id = line.province_id and refusal.contribution_id = line.contribution_id and refusal.batch_id = line.batch_id
       left join lateral (${AGAIN}) as again on true
       left join lateral (${RECEIPT}) as receipt on true
      where line.province_id = $1 and line.batch_id = $2
      order by paid.paid_on, taken.receipt_no, taken.contribution_id`,
    [tx.provinceId, batchId],
  );
  return rows;
}
