import type { Day } from '#base/dates.ts';
import type { Uuid } from '#base/ids.ts';
import type { ReturnedRecord } from '#register/money/batch.ts';
import type { Transaction } from '#server/database/connect.ts';
import type { Recording } from '#server/journal/open-recording.ts';
import type { ActorNamed } from './batches.ts';

/** An answer as it is written. */
interface WrittenAnswer {
  batchId: Uuid;
  answeredOn: Day;
  documentNo: string | null;
  fileName: string | null;
  by: ActorNamed;
  recording: Recording;
}

export async function addBatchAnswer(
  tx: Transaction,
  { batchId, answeredOn, documentNo, fileName, by, recording }: WrittenAnswer,
): Promise<void> {
  await tx.query(
    `insert into batch_answers (province_id, batch_id, answered_on, document_no, file_name, answered_by, answered_by_name,
                                recorded_at, recording)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      ...[tx.provinceId, batchId, answeredOn, documentNo, fileName, by.actor, by.name],
      ...[recording.recordedAt, recording.id],
    ],
  );
}

/** Writes why records are refused, each with the reversal by which it stopped counting, now or earlier. */
export async function addRefusals(
  tx: Transaction,
  batchId: Uuid,
  refused: readonly { recordId: Uuid; reason: string }[],
): Promise<void> {
  await tx.query(
    `insert into batch_refusals (province_id, contribution_id, batch_id, reason, reversal_id)
     select $1, "recordId", $2, each.reason, undoing.id
       from jsonb_to_recordset($3) as each ("recordId" uuid, reason text)
       join contributions as undoing on undoing.province_id = $1 and undoing.reverses = "recordId"`,
    [tx.provinceId, batchId, JSON.stringify(refused)],
  );
}

/**
 * Refused records that wait for their collector: until something of the same person and scheme is collected again. A collector sees
 * their own, others those of their organisation or areas.
 */
export async function returnedRecords(tx: Transaction): Promise<ReturnedRecord[]> {
  const { rows } = await tx.query<ReturnedRecord>(
    `select paid.id, person.id as "personId", coalesce(named.full_name, person.full_name) as name, paid.scheme,
            to_char(batch.month, 'YYYY-MM') as month, batch.batch_no as number, taken.receipt_no as "receiptNo",
            taken.amount::float8 as amount, refusal.reason, answer.answered_on::text as "answeredOn",
            taken.collector_name as "collectorName"
       from batch_refusals as refusal
       join batch_answers as answer on answer.province_id = refusal.province_id and answer.batch_id = refusal.batch_id
       join batches as batch on batch.province_id = refusal.province_id and batch.id = refusal.batch_id
       join money_taken as taken on taken.province_id = refusal.province_id and taken.contribution_id = refusal.contribution_id
       join contributions as paid on paid.province_id = refusal.province_id and paid.id = refusal.contribution_id
       join contributions as undoing on undoing.province_id = refusal.province_id and undoing.id = refusal.reversal_id
       join people as person on person.province_id = paid.province_id and person.id = paid.person_id
       left join lateral (
         select correction.full_name from person_corrections as correction
          where correction.province_id = $1 and correction.person_id = person.id and correction.full_name is not null
          order by correction.recorded_at desc, correction.id desc limit 1) as named on true
      where refusal.province_id = $1 and undoing.recorded_at >= answer.recorded_at
        and not exists (select from contributions as later
                         where later.province_id = $1 and later.person_id = paid.person_id and later.scheme = paid.scheme
                           and later.reverses is null and later.recorded_at >= undoing.recorded_at
                           and not exists (select from contributions as other
                                            where other.province_id = $1 and other.reverses = later.id))
      order by answer.answered_on, taken.receipt_no, paid.id`,
    [tx.provinceId],
  );
  return rows;
}
