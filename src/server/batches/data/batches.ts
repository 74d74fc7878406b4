import type { Uuid } from '#base/ids.ts';
import type { Scheme } from '#coverage/facts.ts';
import type { BatchName, BatchTotal, ListedBatch } from '#register/money/batch.ts';
import type { Transaction } from '#server/database/connect.ts';
import type { ListLimits } from '#server/desk/list-page.ts';
import { HELD_LINES } from './batch-lines.ts';

const instant = (of: string): string => `to_char(${of} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** Batches in sight, from `batch`, with what their lines come to. */
const LISTED = `
  select batch.id, batch.organisation, taker.name as "organisationName", batch.scheme, to_char(batch.month, 'YYYY-MM') as month,
         batch.batch_no as number, batch.opened_by_name as "openedByName", ${instant('batch.recorded_at')} as "openedAt",
         ${instant('sending.recorded_at')} as "sentAt", sending.sent_by_name as "sentByName",
         case when answer.batch_id is not null then json_build_object(
           'on', answer.answered_on, 'documentNo', answer.document_no, 'fileName', answer.file_name,
           'byName', answer.answered_by_name, 'at', ${instant('answer.recorded_at')}) end as answered,
         sum.records, sum.amount, sum.refused
    from batch
    left join organisations as taker on taker.province_id = batch.province_id and taker.code = batch.organisation
    left join batch_sendings as sending on sending.province_id = batch.province_id and sending.batch_id = batch.id
    left join batch_answers as answer on answer.province_id = batch.province_id and answer.batch_id = batch.id
   cross join lateral (
     select count(*)::int as records, coalesce(sum(taken.amount), 0)::float8 as amount, count(refusal.batch_id)::int as refused
       from (${HELD_LINES}) as line
       join money_taken as taken on taken.province_id = line.province_id and taken.contribution_id = line.contribution_id
       left join batch_refusals as refusal
         on refusal.province_id = line.province_id and refusal.contribution_id = line.contribution_id
            and refusal.batch_id = line.batch_id
      where line.province_id = batch.province_id and line.batch_id = batch.id) as sum
   order by batch.recorded_at desc, batch.id`;

/** A page of the batches in sight, or all of them, the newest first. */
export async function listedBatches(
  tx: Transaction,
  { limit, offset }: ListLimits,
): Promise<{ total: number; batches: ListedBatch[] }> {
  const { rows: counted } = await tx.query<{ total: number }>(
    'select count(*)::int as total from batches where province_id = $1',
    [tx.provinceId],
  );
  const { rows } = await tx.query<ListedBatch>(
    `with batch as (
       select * from batches where province_id = $1 order by recorded_at desc, id limit $2 offset $3
     ) ${LISTED}`,
    [tx.provinceId, limit, offset],
  );
  return { total: counted[0]?.total ?? 0, batches: rows };
}

/** One batch, as far as it is in sight. */
export async function batchOf(tx: Transaction, id: Uuid): Promise<ListedBatch | undefined> {
  const { rows } = await tx.query<ListedBatch>(
    `with batch as (select * from batches where province_id = $1 and id = $2) ${LISTED}`,
    [tx.provinceId, id],
  );
  return rows[0];
}

/** What a batch comes to now, whatever its state; undefined where none is in sight. */
export async function totalOfBatch(tx: Transaction, id: Uuid): Promise<BatchTotal | undefined> {
  const found = await batchOf(tx, id);
  return found && { records: found.records, amount: found.amount };
}

/** How many records are sent and not answered. */
export async function countSentRecords(tx: Transaction): Promise<number> {
  const { rows } = await tx.query<{ count: number }>(
    `select count(*)::int as count
       from batch_sendings as sending
       join (${HELD_LINES}) as line on line.province_id = sending.province_id and line.batch_id = sending.batch_id
      where sending.province_id = $1
        and not exists (select from batch_answers as answer
                         where answer.province_id = sending.province_id and answer.batch_id = sending.batch_id)`,
    [tx.provinceId],
  );
  return rows[0]?.count ?? 0;
}

/** Whoever changes batches of an organisation and scheme waits for who does so already. */
export async function lockBatches(
  tx: Transaction,
  { organisation, scheme }: { organisation: string; scheme: Scheme },
): Promise<void> {
  await tx.query('select pg_advisory_xact_lock(hashtextextended($2, $1))', [
    tx.provinceId,
    JSON.stringify(['batch', organisation, scheme]),
  ]);
}

/** Opens the next batch of its month. */
export async function addBatch(
  tx: Transaction,
  { id, organisation, scheme, month, by }: Omit<BatchName, 'number'> & { id: Uuid; by: ActorNamed },
): Promise<number> {
  const { rows } = await tx.query<{ number: number }>(
    `insert into batches (province_id, id, organisation, scheme, month, batch_no, opened_by, opened_by_name)
     select $1, $2, $3, $4, $5, coalesce(max(batch_no), 0) + 1, $6, $7
       from batches where province_id = $1 and organisation = $3 and scheme = $4 and month = $5
     returning batch_no as number`,
    [tx.provinceId, id, organisation, scheme, `${month}-01`, by.actor, by.name],
  );
  return rows[0]?.number ?? 0;
}

/** Who did something: the account, and the own name as it is now. */
export interface ActorNamed {
  actor: string;
  name: string;
}

/** Writes that a batch is sent: from then on nothing of it changes. */
export async function addSending(tx: Transaction, batchId: Uuid, by: ActorNamed): Promise<void> {
  await tx.query('insert into batch_sendings (province_id, batch_id, sent_by, sent_by_name) values ($1, $2, $3, $4)', [
    tx.provinceId,
    batchId,
    by.actor,
    by.name,
  ]);
}
