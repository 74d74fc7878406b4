import type { Day } from '#base/dates.ts';
import type { Uuid } from '#base/ids.ts';
import { birthsLike, mayBeOneBirth } from '#register/doubles.ts';
import { areaTree } from '#server/areas/area-tree.ts';
import { namePlace } from '#server/areas/name-place.ts';
import type { WriteTransaction } from '#server/desk/desk.ts';
import { type NamedSo, peopleCalled, peopleResembling } from '../data/person-names.ts';

/** Somebody as typed: the name without accents, and the birth as far as it is known. */
export interface SomebodyTyped {
  number: number;
  name: string;
  born: string | null;
}

/** Somebody recorded who may be the one that was typed. */
export interface Resembling {
  id: Uuid;
  name: string;
  birthDate: string | null;
  place: string;
}

/**
 * Who may be somebody that is recorded, of whoever is in scope: called so and born on a day that may be the same, or called nearly so
 * and born on that day, also with day and month exchanged. Whoever is named is in the audit.
 */
export async function findResembling(
  tx: WriteTransaction,
  asked: readonly SomebodyTyped[],
  { today, except = [], audit = {} }: { today: Day; except?: readonly Uuid[]; audit?: object },
): Promise<Map<number, Resembling>> {
  if (asked.length === 0) return new Map();
  const called = await peopleCalled(
    tx,
    asked.map(({ name }) => name),
  );
  const near = await peopleResembling(
    tx,
    asked.map(({ number, name, born }) => ({ no: number, name, births: birthsLike(born) })),
  );
  const tree = await areaTree(tx);
  const found = new Map<number, Resembling>();
  for (const { number, name, born } of asked) {
    const same = called.filter((each) => each.wanted === name && mayBeOneBirth(born, each.birthDate));
    const alike = near.filter(({ no }) => no === number);
    const one: Omit<NamedSo, 'wanted'> | undefined = [...same, ...alike].find(({ id }) => !except.includes(id));
    if (!one) continue;
    tx.audit({ person: one.id, ...audit }); // who is named was looked at
    const { id, birthDate, areaId } = one;
    found.set(number, { id, name: one.name, birthDate, place: namePlace(tree, areaId, today).now });
  }
  return found;
}
