import type { Transaction } from '#server/database/connect.ts';
import { addWrappedKeys } from './data/number-keys.ts';
import { madeKey, sealingKeys } from './number-keys.ts';

/** Adds the next sealing key of a register; from the commit on it seals what is written. Answers its version. */
export async function addKey(tx: Transaction): Promise<number> {
  const { version } = await sealingKeys(tx); // opens those that are there: one under another master key shuts them all out
  const key = madeKey(tx.provinceId, version + 1, tx.masterKey());
  await addWrappedKeys(tx, [key]);
  return key.version;
}
