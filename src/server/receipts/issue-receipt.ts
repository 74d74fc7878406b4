import { randomBytes } from 'node:crypto';
import type { Uuid } from '#base/ids.ts';
import type { Transaction } from '#server/database/connect.ts';
import { addReceipt } from './data/receipts.ts';
import type { FreeNumber } from './take-number.ts';

/** Whoever holds a receipt can ask for it by its code, and nobody guesses one: 144 bits. */
const CODE_BYTES = 18;

/** Issues a free number for contributions that were recorded in the same transaction, and answers the code of its public page. */
export async function issueReceipt(
  tx: Transaction,
  { bookId, number, handoverId }: FreeNumber,
  contributionIds: readonly Uuid[],
): Promise<string> {
  const code = randomBytes(CODE_BYTES).toString('base64url');
  await addReceipt(tx, { bookId, number, handoverId, code }, contributionIds);
  return code;
}
