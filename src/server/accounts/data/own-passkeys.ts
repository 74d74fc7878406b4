import type { OwnPasskey } from '#access/accounts.ts';
import type { Transaction } from '#server/database/connect.ts';

/** The keys of an account, the newest first. */
export async function ownPasskeys(tx: Transaction, accountId: string): Promise<OwnPasskey[]> {
  const { rows } = await tx.query<OwnPasskey>(
    `select id, to_char(created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "madeAt"
       from accounts.passkeys where account_id = $1 order by created_at desc, id`,
    [accountId],
  );
  return rows;
}

/** Takes a key of an account away; false where it has none of that id. */
export async function endPasskey(
  tx: Transaction,
  { accountId, id }: { accountId: string; id: string },
): Promise<boolean> {
  const { rowCount } = await tx.query('delete from accounts.passkeys where account_id = $1 and id = $2', [
    accountId,
    id,
  ]);
  return rowCount === 1;
}
