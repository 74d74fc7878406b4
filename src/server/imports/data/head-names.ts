import type { GivenHeads } from '#input/files/header.ts';
import type { ImportKind } from '#input/files/import-kinds.ts';
import type { Transaction } from '#server/database/connect.ts';

/** The names that one's organisation gave the columns of a kind, by the plain head. */
export async function headNames(tx: Transaction, kind: ImportKind): Promise<GivenHeads> {
  const { rows } = await tx.query<{ head: string; column: string }>(
    `select head, column_name as column from head_names where province_id = $1 and kind = $2 order by head`,
    [tx.provinceId, kind],
  );
  return new Map(rows.map(({ head, column }) => [head, column === '' ? null : column]));
}

/** Remembers what heads mean; what was said of them before is replaced. */
export async function writeHeadNames(
  tx: Transaction,
  kind: ImportKind,
  { heads, organisation, by }: { heads: GivenHeads; organisation: string | null; by: string },
): Promise<void> {
  const named = [...heads];
  await tx.query('delete from head_names where province_id = $1 and kind = $2 and head = any ($3)', [
    tx.provinceId,
    kind,
    named.map(([head]) => head),
  ]);
  await tx.query(
    `insert into head_names (province_id, organisation, kind, head, column_name, named_by)
     select $1, $2, $3, head, column_name, $6 from unnest($4::text[], $5::text[]) as named (head, column_name)`,
    [tx.provinceId, organisation ?? '', kind, named.map(([head]) => head), named.map(([, column]) => column ?? ''), by],
  );
}

/** Forgets every name of a kind. */
export async function dropHeadNames(tx: Transaction, kind: ImportKind): Promise<void> {
  await tx.query('delete from head_names where province_id = $1 and kind = $2', [tx.provinceId, kind]);
}
