import type { WithdrawnKind } from '#coverage/facts.ts';

/** A fact of a query, in SQL: the province, the id of the fact, and what holds for withdrawals that are known, as `withdrawal`. */
export interface FactInSql {
  province: string;
  id: string;
  known: string;
}

/** Whether a fact is held true: it was not withdrawn as far as is known. */
export const isHeld = (kind: WithdrawnKind, { province, id, known }: FactInSql): string => `
  not exists (select from withdrawals as withdrawal
               where withdrawal.province_id = ${province} and withdrawal.fact_kind = '${kind}'
                 and withdrawal.fact_id = ${id} and ${known})`;
