import type { Transaction } from '#server/database/connect.ts';
import { endOfChain } from './data/audit-chain.ts';

/** The end of a register's audit as others keep it; null where nothing was written yet. */
export async function readHead(tx: Transaction) {
  const head = await endOfChain(tx);
  return head && { number: head.number, digest: head.digest };
}
