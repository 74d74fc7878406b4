import pg from 'pg';
import type { Queryable } from '#server/database/connect.ts';

/** What somebody did; subjects are ids or slugs, never a person's data. Who did it is what the transaction's scope says. */
export interface AuditLine {
  /** The id of an operation: `bulletin.publish`. */
  action: string;
  detail: Readonly<Record<string, unknown>>;
  reason?: string | undefined;
}

/** The statement that writes lines into the audit, as the last one before a commit (migration 0021). */
export const writingAudit = (lines: readonly AuditLine[]): string =>
  `select write_audit(${pg.escapeLiteral(JSON.stringify(lines))})`;

/** Whether the transaction has written anything so far: only then PostgreSQL gives it a number. */
export async function hasWritten(tx: Queryable): Promise<boolean> {
  const { rows } = await tx.query<{ written: boolean }>(
    'select pg_current_xact_id_if_assigned() is not null as written',
  );
  return rows[0]?.written ?? false;
}
