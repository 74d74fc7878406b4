import type { Uuid } from '#base/ids.ts';
import type { NormAnswer } from '#drive/programmes/norms.ts';
import type { Transaction } from '#server/database/connect.ts';

/** What was answered about the reports of a programme, the newest to each question last. */
export async function normAnswersOf(tx: Transaction, code: string): Promise<NormAnswer[]> {
  const { rows } = await tx.query<NormAnswer>(
    `select goal_id as "goalId", sender_code as "senderCode", reported, expected, answer, answered_by_name as by
       from programme_answers where province_id = $1 and programme_code = $2 order by recorded_at`,
    [tx.provinceId, code],
  );
  return rows;
}

/** Writes an answer; answers whether it was new. */
export async function addNormAnswer(
  tx: Transaction,
  given: NormAnswer & { id: Uuid; code: string; byName: string },
): Promise<boolean> {
  const { id, code, senderCode, goalId, reported, expected, answer, by, byName } = given;
  const { rowCount } = await tx.query(
    `insert into programme_answers (province_id, id, programme_code, sender_code, goal_id, reported, expected, answer, answered_by, answered_by_name)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) on conflict do nothing`,
    [tx.provinceId, id, code, senderCode, goalId, reported, expected, answer, by, byName],
  );
  return rowCount === 1;
}
