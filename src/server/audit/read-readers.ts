import type { PersonsReader } from '#access/audit.ts';
import type { Uuid } from '#base/ids.ts';
import type { Desk } from '#server/desk/desk.ts';
import { readersOf, subjectsOf } from './data/audit-log.ts';

const MOST_READERS = 100;

/** Who has seen or changed a person, the last one first; null where nobody of that id is in scope. The look is in the audit. */
export function readReaders(desk: Desk, personId: Uuid): Promise<PersonsReader[] | null> {
  return desk.write('person.seen-by', async (tx) => {
    const subjects = await subjectsOf(tx, personId);
    if (subjects === null) return null;
    tx.audit({ person: personId });
    return readersOf(tx, subjects, MOST_READERS);
  });
}
