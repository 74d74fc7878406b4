import type { Day } from '#base/dates.ts';
import type { Uuid } from '#base/ids.ts';
import { plainName } from '#base/vietnamese.ts';
import { byLikelihood, type DoublesOfPerson, resemblance } from '#register/doubles.ts';
import { areaTree } from '#server/areas/area-tree.ts';
import { namePlace } from '#server/areas/name-place.ts';
import type { Transaction } from '#server/database/connect.ts';
import type { Desk } from '#server/desk/desk.ts';
import { peopleLike } from '../data/person-doubles.ts';
import { numbersOf } from '../data/person-numbers.ts';
import { type PersonStanding, peopleStanding } from '../data/person-standing.ts';
import { maskNumbers } from '../mask-numbers.ts';
import { readLinks } from './read-links.ts';

/** How many names alike are looked at, and how many records are shown. */
const MOST_ALIKE = 200;
const MOST_SHOWN = 20;

/**
 * What a record is linked to, and which others in scope may be of the same person, the likeliest first; null where nobody of that id
 * is in scope. Whoever is shown is in the audit.
 */
export function findDoubles(desk: Desk, personId: Uuid, on: Day): Promise<DoublesOfPerson | null> {
  return desk.write('person.doubles', async (tx) => {
    const [own] = await standingOf(tx, [personId], on);
    if (!own) return null;
    const name = plainName(own.name);
    const ids = await peopleLike(tx, { personId, name, born: own.birthDate?.slice(0, 4) ?? null, most: MOST_ALIKE });
    const tree = await areaTree(tx);
    const alike = (await standingOf(tx, ids, on)).flatMap(({ areaId, ...person }) => {
      const why = resemblance(own, { ...person, areaId });
      return why ? [{ ...person, place: namePlace(tree, areaId, on), ends: maskNumbers(undefined), why }] : [];
    });
    const shown = alike.toSorted(byLikelihood).slice(0, MOST_SHOWN);
    const numbers = await numbersOf(
      tx,
      shown.map(({ id }) => id),
    );
    const links = await readLinks(tx, personId);
    tx.audit({ people: [personId, ...links.map(({ other }) => other.id), ...shown.map(({ id }) => id)] });
    return { links, possible: shown.map((each) => ({ ...each, ends: maskNumbers(numbers.get(each.id)) })) };
  });
}

async function standingOf(tx: Transaction, ids: readonly Uuid[], on: Day): Promise<PersonStanding[]> {
  const choice = { on, ids, areaIds: null, need: 'everybody', scheme: null, month: on } as const;
  const order = { sort: 'likeness', isDescending: false, limit: ids.length, offset: 0 } as const;
  return ids.length === 0 ? [] : (await peopleStanding(tx, choice, order)).people;
}
