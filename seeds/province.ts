import type { Facts } from './booking.ts';
import { COMMUNES } from './communes.ts';
import { type DayNumber, dayNumber } from './days.ts';
import { factsOf, HORIZON, membersOf, type Place, type Recruitment, sizeOf } from './lives.ts';
import { Random, weighted } from './random.ts';
import type { PersonRow, RowOf } from './rows.ts';

/** The kinds of rows that grow with people. */
export const PEOPLE_KINDS = ['people', 'enrolments', 'contributions', 'endings', 'moves'] as const;
export type PeopleKind = (typeof PEOPLE_KINDS)[number];

const FIRST_DAY = dayNumber('2016-01-04');
const pickCommune = weighted(...COMMUNES.map((each) => [each, each.weight] as const));

/** How many members of a household join voluntary insurance, and how many health insurance. Made up. */
const pickShape = weighted<readonly [number, number]>(
  [[1, 0], 52],
  [[2, 0], 14],
  [[1, 2], 7],
  [[1, 3], 5],
  [[2, 4], 4],
  [[0, 1], 4],
  [[0, 2], 5],
  [[0, 3], 5],
  [[0, 4], 3],
  [[0, 5], 1],
);

/**
 * Rows of one kind of a made-up province of `people`, the same ones at every call. They are made as they are
 * asked for, so a province of any size needs no memory; each kind is a run of its own through all households.
 */
export function provinceRows<Kind extends PeopleKind>(kind: Kind, people: number, seed = 1): Iterable<RowOf[Kind]> {
  return kind === 'people' ? (peopleRows(people, seed) as Iterable<RowOf[Kind]>) : factRows(kind, people, seed);
}

function* peopleRows(people: number, seed: number): Generator<PersonRow> {
  for (const { recruitment, place } of households(people, seed)) {
    for (const { row } of membersOf(recruitment, place)) yield row;
  }
}

function* factRows<Kind extends PeopleKind>(kind: Kind, people: number, seed: number): Generator<RowOf[Kind]> {
  for (const { recruitment, place } of households(people, seed)) {
    const facts = factsOf(recruitment, place, membersOf(recruitment, place));
    yield* facts[kind as keyof Facts] as Iterable<RowOf[Kind]>;
  }
}

/** Households until there are enough people; of the last one only as many as are still wanted. */
function* households(people: number, seed: number): Generator<{ recruitment: Recruitment; place: Place }> {
  let firstNumber = 0;
  for (let number = 0; firstNumber < people; number++) {
    const random = new Random(seed, number);
    const wanted = people - firstNumber;
    const [vsi, hhi] = pickShape(random);
    const recruitment: Recruitment = {
      on: entryDay(random),
      commune: pickCommune(random),
      activityCode: '',
      vsi: Math.min(vsi, wanted),
      hhi: Math.min(hhi, wanted),
    };
    yield { recruitment, place: { seed, number, firstNumber } };
    firstNumber += sizeOf(recruitment);
  }
}

/** Rather early than late, so that there are about ten payments to a person. */
const entryDay = (random: Random): DayNumber =>
  FIRST_DAY + Math.floor((random.below(1_000_000) / 1_000_000) ** 2.4 * (HORIZON - FIRST_DAY));
