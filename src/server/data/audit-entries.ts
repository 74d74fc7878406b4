import { randomUUID } from 'node:crypto';
import type { ProvinceId, Queryable } from '../db.ts';

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
