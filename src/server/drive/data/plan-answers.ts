import type { Uuid } from '#base/ids.ts';
import type { PlanAnswer } from '#drive/plans/questions.ts';
import type { Transaction } from '#server/database/connect.ts';

/** The answers about targets, the newest to each question last. */
export async function answersOf(tx: Transaction, goalIds: readonly Uuid[]): Promise<PlanAnswer[]> {
  const { rows } = await tx.query<PlanAnswer>(
    `select goal_id as "goalId", question, unit, value, answer, answered_by_name as by
       from plan_answers where province_id = $1 and goal_id = any ($2) order by recorded_at, id`,
    [tx.provinceId, goalIds],
  );
  return rows;
}

/** Writes an answer; answers whether it was new. */
export async function addAnswer(
  tx: Transaction,
  { id, goalId, question, unit, value, answer, by, byName }: PlanAnswer & { id: Uuid; byName: string },
): Promise<boolean> {
  const { rowCount } = await tx.query(
    `insert into plan_answers (province_id, id, goal_id, question, unit, value, answer, answered_by, answered_by_name)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict do nothing`,
    [tx.provinceId, id, goalId, question, unit, value, answer, by, byName],
  );
  return rowCount === 1;
}
