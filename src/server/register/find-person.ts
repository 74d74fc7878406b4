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

const MOST_LETTERS = 100;
const LEAST_LETTERS = 2;

/** Whom somebody looks for. */
export interface SoughtPeople {
  /** As it was typed into the one box; null or empty for everybody. */
  text: string | null;
  /** A commune by its present or former name; null for all in scope. */
  commune: string | null;
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
  { page, most, ...sought }: SoughtPeople & { page: number; most: number },
  now: Date,
): Promise<Result<FoundPeople, ProblemOf<FindProblems>[]>> {
  const problems = problemsOfText(sought.text);
  if (problems.length > 0) return err(problems);
  return desk.write('person.find', async (tx) => {
    const chosen = await choose(tx, desk, sought, now);
    if (!chosen.ok) return chosen;
    const { choice, by } = chosen.value;
    const order = { sort: sortOf(sought, by), isDescending: sought.isDescending };
    const found = await peopleStanding(tx, choice, { ...order, limit: most, offset: (page - 1) * most });
    tx.audit({ people: found.people.map(({ id }) => id), found: found.total, by, need: sought.need });
    return ok({ ...found, by, people: await listedPeople(tx, found.people, sought.on) });
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
  { text, commune, need, scheme, month, on }: SoughtPeople,
  now: Date,
): Promise<Result<Chosen, ProblemOf<FindProblems>[]>> {
  const searched = readSearchedPerson(text ?? '');
  const communes = await listCommunes(tx, { areas: desk.areas, on, today: dayInVietNam(now) });
  const inCommune = (name: string): AreaId[] => membersOf(chosenAreas(name, communes));
  const named = commune ?? (searched.by === 'name' ? searched.commune : null);
  const areaIds = named === null ? null : inCommune(named);
  if (named !== null && areaIds?.length === 0) return err([findProblem('commune-unknown', { text: named }, 'xa')]);
  const choice: PeopleChoice = { on, need, scheme, month: firstDay(month), ids: null, areaIds };
  if (searched.by === 'nothing') return ok({ choice, by: 'list' });
  if (searched.by !== 'name') {
    return ok({ choice: { ...choice, ids: await matchPeople(tx, searched) }, by: searched.by });
  }
  if (searched.name === '') return ok({ choice, by: 'commune' });
  const alone = IS_COMMUNE.test(withoutAccents(text ?? '')) ? inCommune(searched.name) : [];
  if (alone.length > 0) return ok({ choice: { ...choice, areaIds: alone }, by: 'commune' });
  return ok({ choice: { ...choice, ids: await matchPeople(tx, searched) }, by: 'name' });
}

interface Chosen {
  choice: PeopleChoice;
  by: FoundBy;
}

/** A text that begins like that is the name of a commune, not of a person. */
const IS_COMMUNE = /^\s*(xa|phuong|thi tran)\s/;

const membersOf = (communes: readonly CommuneOfRegister[]): AreaId[] => communes.flatMap(({ memberIds }) => memberIds);

/** What a list says of people: communes by name, numbers by their ends. */
export async function listedPeople(
  tx: Transaction,
  people: readonly PersonStanding[],
  on: Day,
): Promise<FoundPeople['people']> {
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
