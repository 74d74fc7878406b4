import type { Day } from '#base/dates.ts';
import type { Uuid } from '#base/ids.ts';
import type { ListedPerson } from '#register/person.ts';
import { areaTree } from '#server/areas/area-tree.ts';
import { namePlace } from '#server/areas/name-place.ts';
import type { Transaction } from '#server/database/connect.ts';
import { numbersOf } from './data/person-numbers.ts';
import { peopleStanding } from './data/person-standing.ts';
import { maskNumbers } from './mask-numbers.ts';

/** A person of a list with whole numbers: the SI code, by which a file can be taken back, the telephone and the address of e-mail. */
export interface DescribedPerson extends ListedPerson {
  siCode: string | null;
  phone: string | null;
  email: string | null;
}

/** Those of these people who are in scope, in the same order. That they are shown is for whoever asks to leave in the audit. */
export async function describePeople(tx: Transaction, ids: readonly Uuid[], on: Day): Promise<DescribedPerson[]> {
  const choice = { on, ids, areaIds: null, need: 'everybody', scheme: null, month: on } as const;
  const order = { sort: 'likeness', isDescending: false, limit: ids.length, offset: 0 } as const;
  const { people } = await peopleStanding(tx, choice, order);
  const numbers = await numbersOf(tx, ids);
  const tree = await areaTree(tx);
  return people.map(({ areaId, ...person }) => ({
    ...person,
    place: namePlace(tree, areaId, on),
    ends: maskNumbers(numbers.get(person.id)),
    siCode: numbers.get(person.id)?.siCode ?? null,
    phone: numbers.get(person.id)?.phone ?? null,
    email: numbers.get(person.id)?.email ?? null,
  }));
}
