import type { Transaction } from '#server/database/connect.ts';

/** Ids of the areas of these codes in the province of the transaction, each in its newest version. */
export async function areaIdsOf(tx: Transaction, codes: readonly string[]): Promise<number[]> {
  const { rows } = await tx.query<{ id: number }>(
    `select distinct on (code) id from areas where province_id = $1 and code = any($2) order by code, valid_from desc`,
    [tx.provinceId, codes],
  );
  return rows.map(({ id }) => id);
}
