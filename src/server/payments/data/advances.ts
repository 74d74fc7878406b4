import type { Day } from '#base/dates.ts';
import type { Uuid } from '#base/ids.ts';
import type { Advance } from '#register/payment.ts';
import type { Transaction } from '#server/database/connect.ts';

/** Advances in sight with what came back of each; what was taken back itself is none any more. */
const ADVANCES = `
  select taken.payment_id as "paymentId", min(taken.collector) as collector, min(taken.collector_name) as "collectorName",
         sum(taken.amount)::float8 as amount, min(taken.receipt_no) as "receiptNo", min(taken.recorded_on)::text as "takenOn",
         coalesce((select sum(back.amount) from advance_repayments as back
                    where back.province_id = $1 and back.payment_id = taken.payment_id), 0)::float8 as repaid
    from money_taken as taken
   where taken.province_id = $1 and taken.payer = 'collector'`;

/** Advances that are not given back whole, the oldest first. */
export async function openAdvances(tx: Transaction): Promise<Advance[]> {
  const { rows } = await tx.query<Advance>(
    `select * from (${ADVANCES} group by taken.payment_id) as advance where amount > repaid order by "takenOn", "paymentId"`,
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

/** Whether a repayment is written already. */
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
