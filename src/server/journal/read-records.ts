import type { Uuid } from '#base/ids.ts';
import type { Transaction } from '#server/database/connect.ts';
import { recordsOfPerson } from './data/person-links.ts';

/** The ids of all records of a person, by one of them: the kept one, then its doubles. Most have only themselves. */
export async function readRecords(tx: Transaction, personId: Uuid): Promise<Uuid[]> {
  const { keptId, doubleIds } = await recordsOfPerson(tx, personId);
  return [keptId, ...doubleIds];
}
