import { type Day, dayInVietNam } from '#base/dates.ts';
import { firstDay, type Month } from '#base/months.ts';
import type { ProblemOf } from '#base/problem.ts';
import { err, ok, type Result } from '#base/result.ts';
import { withoutAccents } from '#base/vietnamese.ts';
import type { AreaId, Scheme } from '#coverage/facts.ts';
import { chosenAreas } from '#input/fields/chosen-areas.ts';
import { readSearchedPerson } from '#input/fields/searched-person.ts';
import type { FoundBy, FoundPeople, Need, PersonSort } from '#register/person.ts';
import { areaTree } from '#server/areas/area-tree.ts';
import { type CommuneOfRegister, listCommunes } from '#server/areas/list-communes.ts';
import { namePlace } from '#server/areas/name-place.ts';
import type { Transaction } from '#server/database/connect.ts';
import type { Desk } from '#server/desk/desk.ts';
import { numbersOf } from './data/person-numbers.ts';
import { type PeopleChoice, type PersonStanding, peopleStanding } from './data/person-standing.ts';
import { type FindProblems, findProblem } from './find-problem.ts';
import { maskNumbers } from './mask-numbers.ts';
import { matchPeople } from './match-people.ts';

export const MOST_LETTERS = 100;
const LEAST_LETTERS = 2;
export const PAGE_SIZE = 50;

/** Whom somebody looks for. */
export interface SoughtPeople {
  /** As it was typed into the one box; null or empty for everybody. */
  text: string | null;
  /** A commune as it stands on the day; null for all in scope. */
  communeId: AreaId | null;
  need: Need;
  scheme: Scheme | null;
  /** Of `due`: the month in which the last day of cover lies. */
  month: Month;
  /** The day on which people stand so. */
  on: Day;
  sort: PersonSort;
  isDescending: boolean;
}

/**
 * A page of the people in scope who are meant, with the totals of all of them. The look is in the audit: whose page it was and how
 * many there are, never what was typed.
 */
export async function findPerson(
  desk: Desk,
  { page, most = PAGE_SIZE, ...sought }: SoughtPeople & { page: number; most?: number | undefined },
  now: Date,
): Promise<Result<FoundPeople, ProblemOf<FindProblems>[]>> {
  const problems = problemsOfText(sought.text);
  if (problems.length > 0) return err(problems);
  return desk.write('person.find', async (tx) => {
    const { choice, by } = await choose(tx, desk, sought, now);
    const order = { sort: sortOf(sought, by), isDescending: sought.isDescending };
    const found = await peopleStanding(tx, choice, { ...order, limit: most, offset: (page - 1) * most });
    if (found.people.length > 0) {
      tx.audit({ people: found.people.map(({ id }) => id), found: found.total, by, need: sought.need });
    }
    return ok({ ...found, by, people: await listed(tx, found.people, sought.on) });
  });
}

export function problemsOfText(text: string | null): ProblemOf<FindProblems>[] {
  if (text === null) return [];
  if (text.length > MOST_LETTERS) return [findProblem('search-too-long', { most: MOST_LETTERS }, 'tim')];
  const read = readSearchedPerson(text);
  const isTooShort = read.by === 'name' && read.name.length < LEAST_LETTERS && read.commune === null;
  return isTooShort ? [findProblem('search-too-short', { least: LEAST_LETTERS }, 'tim')] : [];
}

/** Where a text was typed the likeliest come first, unless another order is asked for. */
export const sortOf = ({ sort }: SoughtPeople, by: FoundBy): PersonSort =>
  sort === 'likeness' && (by === 'list' || by === 'commune') ? 'name' : sort;

/** Who is meant: everybody in scope narrowed by what was typed and chosen. */
export async function choose(
  tx: Transaction,
  desk: Desk,
  { text, communeId, need, scheme, month, on }: SoughtPeople,
  now: Date,
): Promise<{ choice: PeopleChoice; by: FoundBy }> {
  const communes = await listCommunes(tx, { areas: desk.areas, on, today: dayInVietNam(now) });
  const areaIds = communeId === null ? null : membersOf(communes.filter(({ id }) => id === communeId));
  const choice: PeopleChoice = { on, need, scheme, month: firstDay(month), ids: null, areaIds };
  const searched = readSearchedPerson(text ?? '');
  if (searched.by === 'nothing') return { choice, by: 'list' };
  if (searched.by !== 'name') return { choice: { ...choice, ids: await matchPeople(tx, searched) }, by: searched.by };
  const named = searched.commune === null ? null : membersOf(chosenAreas(searched.commune, communes));
  const within = { ...choice, areaIds: named ?? areaIds };
  if (searched.name === '') return { choice: within, by: 'commune' };
  const alone = IS_COMMUNE.test(withoutAccents(text ?? '')) ? membersOf(chosenAreas(searched.name, communes)) : [];
  if (alone.length > 0) return { choice: { ...choice, areaIds: alone }, by: 'commune' };
  return { choice: { ...within, ids: await matchPeople(tx, searched) }, by: 'name' };
}

/** A text that begins like that is the name of a commune, not of a person. */
const IS_COMMUNE = /^\s*(xa|phuong|thi tran)\s/;

const membersOf = (communes: readonly CommuneOfRegister[]): AreaId[] => communes.flatMap(({ memberIds }) => memberIds);

/** What a list says of people: communes by name, numbers by their ends. */
async function listed(tx: Transaction, people: readonly PersonStanding[], on: Day): Promise<FoundPeople['people']> {
  const numbers = await numbersOf(
    tx,
    people.map(({ id }) => id),
  );
  const tree = await areaTree(tx);
  return people.map(({ areaId, ...person }) => ({
    ...person,
    place: namePlace(tree, areaId, on),
    ends: maskNumbers(numbers.get(person.id)),
  }));
}
