import type { Day } from '#base/dates.ts';
import type { Uuid } from '#base/ids.ts';
import type { Advance, ListedRepayment } from '#register/money/payment.ts';
import type { Transaction } from '#server/database/connect.ts';

/** A repayment that nobody withdrew. */
const HOLDS = `not exists (select from repayment_withdrawals as undone
                    where undone.province_id = back.province_id and undone.repayment_id = back.id)`;

/** Advances in sight with what came back of each; one that was taken back is none any more. */
const ADVANCES = `
  select taken.payment_id as "paymentId", min(taken.collector) as collector, min(taken.collector_name) as "collectorName",
         sum(taken.amount)::float8 as amount, min(taken.receipt_no) as "receiptNo", min(taken.recorded_on)::text as "takenOn",
         coalesce((select sum(back.amount) from advance_repayments as back
                    where back.province_id = $1 and back.payment_id = taken.payment_id and ${HOLDS}), 0)::float8 as repaid
    from money_taken as taken
   where taken.province_id = $1 and taken.payer = 'collector'`;

/** Advances that are not given back whole, or of which more came back than holds of them, the oldest first. */
export async function openAdvances(tx: Transaction): Promise<Advance[]> {
  const { rows } = await tx.query<Advance>(
    `select * from (${ADVANCES} group by taken.payment_id) as advance where amount <> repaid order by "takenOn", "paymentId"`,
    [tx.provinceId],
  );
  return rows;
}

/** The advance of a payment; null where there is none in sight. */
export async function advanceOf(tx: Transaction, paymentId: Uuid): Promise<Advance | null> {
  const { rows } = await tx.query<Advance>(`${ADVANCES} and taken.payment_id = $2 group by taken.payment_id`, [
    tx.provinceId,
    paymentId,
  ]);
  return rows[0] ?? null;
}

/** Whoever records that an advance is given back waits for who does so already. */
export async function lockAdvance(tx: Transaction, paymentId: Uuid): Promise<void> {
  await tx.query('select pg_advisory_xact_lock(hashtextextended($2, $1))', [tx.provinceId, `advance ${paymentId}`]);
}

/** Whether a repayment is written already, in sight of whoever asks. */
export async function hasRepayment(tx: Transaction, id: Uuid): Promise<boolean> {
  const { rowCount } = await tx.query('select from advance_repayments where province_id = $1 and id = $2', [
    tx.provinceId,
    id,
  ]);
  return rowCount === 1;
}

/** Writes that a part of an advance was given back. */
export async function addRepayment(
  tx: Transaction,
  { id, paymentId, amount, repaidOn, by }: { id: Uuid; paymentId: Uuid; amount: number; repaidOn: Day; by: string },
): Promise<void> {
  await tx.query(
    `insert into advance_repayments (province_id, id, payment_id, amount, repaid_on, recorded_by)
     values ($1, $2, $3, $4, $5, $6)`,
    [tx.provinceId, id, paymentId, amount, repaidOn, by],
  );
}

/** What was given back last. */
export async function repayments(tx: Transaction, most: number): Promise<ListedRepayment[]> {
  const { rows } = await tx.query<ListedRepayment>(
    `select back.id, back.amount::float8 as amount, back.repaid_on::text as "repaidOn", undone.reason as withdrawn,
            taken.name as "collectorName", taken.receipt as "receiptNo"
       from advance_repayments as back
       cross join lateral (select min(collector_name) as name, min(receipt_no) as receipt from money_taken
                            where province_id = $1 and payment_id = back.payment_id and payer = 'collector') as taken
       left join repayment_withdrawals as undone on undone.province_id = back.province_id and undone.repayment_id = back.id
      where back.province_id = $1 order by back.recorded_at desc, back.id limit $2`,
    [tx.provinceId, most],
  );
  return rows;
}

/** Writes that a repayment was recorded wrong; answers whether that was new. */
export async function addRepaymentWithdrawal(
  tx: Transaction,
  { repaymentId, reason, by }: { repaymentId: Uuid; reason: string; by: string },
): Promise<boolean> {
  const { rowCount } = await tx.query(
    `insert into repayment_withdrawals (province_id, repayment_id, reason, recorded_by)
     values ($1, $2, $3, $4) on conflict do nothing`,
    [tx.provinceId, repaymentId, reason, by],
  );
  return rowCount === 1;
}
