import type { Transaction } from '#server/database/connect.ts';

/** Whether an account signs in by an identity at a provider. */
export async function hasOutsideIdentity(
  tx: Transaction,
  { accountId, provider }: { accountId: string; provider: string },
): Promise<boolean> {
  const { rowCount } = await tx.query('select from accounts.sign_ins where account_id = $1 and provider = $2 limit 1', [
    accountId,
    provider,
  ]);
  return rowCount === 1;
}

/** Takes the identity at a provider away from an account: it opens nothing any more. False where there was none. */
export async function endOutsideIdentity(
  tx: Transaction,
  { accountId, provider }: { accountId: string; provider: string },
): Promise<boolean> {
  const { rowCount } = await tx.query('delete from accounts.sign_ins where account_id = $1 and provider = $2', [
    accountId,
    provider,
  ]);
  return (rowCount ?? 0) > 0;
}
