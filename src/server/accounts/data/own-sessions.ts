import type { OwnSession } from '#access/accounts.ts';
import type { Transaction } from '#server/database/connect.ts';

/** The sessions of an account that hold, the newest first. */
export async function ownSessions(
  tx: Transaction,
  { accountId, sessionId }: { accountId: string; sessionId: string },
): Promise<OwnSession[]> {
  const instant = (column: string): string => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
  const { rows } = await tx.query<OwnSession>(
    `select id, ${instant('created_at')} as "startedAt", ${instant('expires_at')} as "expiresAt", user_agent as device,
            id = $2 as "isCurrent"
       from accounts.sessions where account_id = $1 and expires_at > now()
      order by created_at desc, id limit 200`,
    [accountId, sessionId],
  );
  return rows;
}

/** Ends every session of an account but this one; answers how many there were. */
export async function endOtherSessions(
  tx: Transaction,
  { accountId, sessionId }: { accountId: string; sessionId: string },
): Promise<number> {
  const { rowCount } = await tx.query('delete from accounts.sessions where account_id = $1 and id <> $2', [
    accountId,
    sessionId,
  ]);
  return rowCount ?? 0;
}

/** Remembers that the holder of a session proved just now who they are. */
export async function markProved(tx: Transaction, sessionId: string): Promise<void> {
  await tx.query('update accounts.sessions set proved_at = now() where id = $1', [sessionId]);
}

/** What is kept of the password of an account, and whether it is of the demonstration; null where it has none. */
export async function keptPassword(
  tx: Transaction,
  accountId: string,
): Promise<{ hash: string; forDemonstration: boolean } | null> {
  const { rows } = await tx.query<{ hash: string; forDemonstration: boolean }>(
    `select password as hash, for_demonstration as "forDemonstration"
       from accounts.sign_ins join accounts.accounts as a on a.id = account_id
      where account_id = $1 and provider = 'credential' and password is not null`,
    [accountId],
  );
  return rows[0] ?? null;
}

/** Whether signing in to an account asks for a second factor. */
export async function hasSecondFactor(tx: Transaction, accountId: string): Promise<boolean> {
  const { rowCount } = await tx.query('select from accounts.accounts where id = $1 and has_second_factor', [accountId]);
  return rowCount === 1;
}
