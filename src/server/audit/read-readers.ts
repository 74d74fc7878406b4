import type { PersonsReader } from '#access/audit.ts';
import type { Uuid } from '#base/ids.ts';
import type { Transaction } from '#server/database/connect.ts';
import type { Desk } from '#server/desk/desk.ts';
import { readersOf, subjectsOf } from './data/audit-log.ts';

const MOST_READERS = 100;

/** Who has seen or changed a person, the last one first; null where nobody of that id is in scope. The look is in the audit. */
export function readReaders(desk: Desk, personId: Uuid): Promise<PersonsReader[] | null> {
  return desk.write('person.seen-by', async (tx) => {
    const readers = await readersOfPerson(tx, personId);
    if (readers !== null) tx.audit({ person: personId });
    return readers;
  });
}

/** The same as a part of something else that is in the audit. */
export async function readersOfPerson(tx: Transaction, personId: Uuid): Promise<PersonsReader[] | null> {
  const subjects = await subjectsOf(tx, personId);
  return subjects && readersOf(tx, subjects, MOST_READERS);
}
