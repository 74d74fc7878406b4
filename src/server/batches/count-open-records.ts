import { SCHEMES } from '#coverage/facts.ts';
import type { Transaction } from '#server/database/connect.ts';
import { openRecords } from './data/batch-lines.ts';

/** How many records of an organisation wait and are in no batch. */
export async function countOpenRecords(tx: Transaction, organisation: string): Promise<number> {
  let count = 0;
  for (const scheme of SCHEMES) {
    const { records, withoutReceipt } = await openRecords(tx, { organisation, scheme });
    count += records.length + withoutReceipt;
  }
  return count;
}
