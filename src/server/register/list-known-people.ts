import type { Day } from '#base/dates.ts';
import type { Uuid } from '#base/ids.ts';
import { firstDay, monthOf } from '#base/months.ts';
import type { ListedPerson } from '#register/person.ts';
import type { Transaction } from '#server/database/connect.ts';
import { peopleStanding } from './data/person-standing.ts';
import { listedPeople } from './find-person.ts';

/**
 * A page of those of these people who are in scope, by name, and how many of them are. That they are shown is for whoever asks to leave
 * in the audit.
 */
export async function listKnownPeople(
  tx: Transaction,
  ids: readonly Uuid[],
  { on, page, most }: { on: Day; page: number; most: number },
): Promise<{ people: ListedPerson[]; total: number }> {
  const month = firstDay(monthOf(on));
  const choice = { on, ids, areaIds: null, need: 'everybody', scheme: null, month } as const;
  const order = { sort: 'name', isDescending: false, limit: most, offset: (page - 1) * most } as const;
  const { people, total } = await peopleStanding(tx, choice, order);
  return { people: await listedPeople(tx, people, on), total };
}
