import { randomUUID } from 'node:crypto';
import type { Actor } from '#access/roles.ts';
import type { Queryable, Transaction } from '#server/database/connect.ts';

/** Who did what; subjects are ids or slugs, never a person's data. */
export interface AuditEntry {
  actor: Actor;
  /** The id of an operation: `bulletin.publish`. */
  action: string;
  detail: Readonly<Record<string, unknown>>;
}

export async function addAuditEntry(tx: Transaction, { actor, action, detail }: AuditEntry): Promise<void> {
  await tx.query({
    name: 'audit entry', // prepared once for each connection: every write has one
    text: `insert into audit_entries (province_id, id, actor, role, organisation, action, detail)
           values ($1, $2, $3, $4, $5, $6, $7)`,
    values: [tx.provinceId, randomUUID(), actor.name, actor.role, actor.organisation, action, JSON.stringify(detail)],
  });
}

/** Whether the log has an entry of this action. */
export async function hasAuditEntry(tx: Transaction, action: string): Promise<boolean> {
  const { rowCount } = await tx.query('select from audit_entries where province_id = $1 and action = $2 limit 1', [
    tx.provinceId,
    action,
  ]);
  return rowCount === 1;
}

/** Whether the transaction has written anything so far: only then PostgreSQL gives it a number. */
export async function hasWritten(tx: Queryable): Promise<boolean> {
  const { rows } = await tx.query<{ written: boolean }>(
    'select pg_current_xact_id_if_assigned() is not null as written',
  );
  return rows[0]?.written ?? false;
}
