import type { Uuid } from '#base/ids.ts';
import type { Transaction } from '#server/database/connect.ts';
import { lockRecordsOf } from './data/person-links.ts';

/** Keeps everybody else from posting for some people until the transaction ends: what is read of them now still holds when it posts. */
export async function lockPeople(tx: Transaction, personIds: readonly Uuid[]): Promise<void> {
  await lockRecordsOf(tx, personIds);
}
