import type { Transaction } from '#server/database/connect.ts';

/** Whether the log has an entry of this action. */
export async function hasAuditEntry(tx: Transaction, action: string): Promise<boolean> {
  const { rowCount } = await tx.query('select from audit_entries where province_id = $1 and action = $2 limit 1', [
    tx.provinceId,
    action,
  ]);
  return rowCount === 1;
}
