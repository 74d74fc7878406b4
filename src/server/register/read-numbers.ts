import type { Uuid } from '#base/ids.ts';
import type { Desk } from '#server/desk/desk.ts';
import { numbersOf, type PersonNumbers } from './data/person-numbers.ts';

/** The whole numbers of a person in scope; null where there is none. The look is in the audit. */
export function readNumbers(desk: Desk, personId: Uuid): Promise<PersonNumbers | null> {
  return desk.write('person.numbers', async (tx) => {
    const numbers = (await numbersOf(tx, [personId])).get(personId);
    if (!numbers) return null;
    tx.audit({ person: personId });
    return numbers;
  });
}
