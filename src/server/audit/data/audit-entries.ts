import { randomUUID } from 'node:crypto';
import type { ProvinceId, Queryable } from '#server/database/connect.ts';

/** Who did what; subjects are ids or slugs, never a person's data. */
export interface AuditEntry {
  actor: string;
  /** A verb and a noun: `publish-bulletin`. */
  action: string;
  detail: Record<string, unknown>;
}

export async function addAuditEntry(
  db: Queryable,
  provinceId: ProvinceId,
  { actor, action, detail }: AuditEntry,
): Promise<void> {
  await db.query('insert into audit_entries (province_id, id, actor, action, detail) values ($1, $2, $3, $4, $5)', [
    provinceId,
    randomUUID(),
    actor,
    action,
    JSON.stringify(detail),
  ]);
}

/** Whether that was ever done. */
export async function hasAuditEntry(db: Queryable, provinceId: ProvinceId, action: string): Promise<boolean> {
  const { rowCount } = await db.query('select from audit_entries where province_id = $1 and action = $2 limit 1', [
    provinceId,
    action,
  ]);
  return rowCount === 1;
}
