import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { addDays, type Day, day } from '#base/dates.ts';
import { type Uuid, uuid } from '#base/ids.ts';
import { addMonths, type Month, month } from '#base/months.ts';
import {
  type Contribution,
  type Ending,
  type HomeCorrection,
  heldTrue,
  type Move,
  type PersonFacts,
  type Scheme,
  type Withdrawal,
} from '#coverage/facts.ts';
import { countedFacts, doubleOfOn, type PersonLink } from '#coverage/links.ts';
import { factsKnownOn } from '#coverage/posting.ts';
import type { TestPerson } from './register.ts';

/** Communes of Bắc Kạn in the test database: Bằng Thành, Nhạn Môn, Bộc Bố. */
export const COMMUNES = [1614, 1615, 1616] as const;
export const COMMUNE_CODES: Readonly<Record<number, string>> = { 1614: '01858', 1615: '01861', 1616: '01864' };

const FIRST_MONTH = month('2020-01');
const FIRST_DAY = day('2020-01-01');
/** Few months and days, so that histories touch, overlap and collide often. */
const months = fc.integer({ min: 0, max: 11 }).map((index): Month => addMonths(FIRST_MONTH, index));
const days = fc.integer({ min: 0, max: 400 }).map((index): Day => addDays(FIRST_DAY, index));
/** Nine in the morning or in the evening in Viet Nam; in the evening the day in UTC is still the same, at 3 it is not. */
const instants = fc
  .tuple(days, fc.constantFrom('02:00:00.000', '14:00:00.000', '20:00:00.000'))
  .map(([on, time]) => `${on}T${time}Z`);
const schemes = fc.constantFrom<Scheme>('vsi', 'vsi', 'hhi');
const ids = fc.uuid({ version: 7 }).map((text): Uuid => uuid(text));

const contributions: fc.Arbitrary<Contribution> = fc.record({
  id: ids,
  scheme: schemes,
  fromMonth: months,
  months: fc.constantFrom(1, 1, 2, 3, 6),
  paidOn: days,
  reverses: fc.constant(null),
  recordedAt: instants,
});
const endings: fc.Arbitrary<Ending> = fc.record({
  id: ids,
  scheme: schemes,
  endedOn: fc.oneof(
    days,
    months.map((each) => day(`${each}-01`)),
  ),
  recordedAt: instants,
});
const moves: fc.Arbitrary<Move> = fc.record({
  id: ids,
  areaId: fc.constantFrom(...COMMUNES),
  movedOn: fc.oneof(
    days,
    months.map((each) => day(`${each}-01`)),
  ),
  recordedAt: instants,
});
const homes: fc.Arbitrary<HomeCorrection> = fc.record({
  id: ids,
  areaId: fc.constantFrom(...COMMUNES),
  recordedAt: instants,
});

/** Payments only, each recorded after the one before, as most people pay; now and then for the same month or day. */
const plainHistories: fc.Arbitrary<PersonFacts> = fc.record({
  areaId: fc.constantFrom(...COMMUNES),
  homes: fc.constant([]),
  endings: fc.constant([]),
  moves: fc.constant([]),
  withdrawals: fc.constant([]),
  contributions: fc.array(contributions, { maxLength: 6 }).map((paid) => {
    const instants = paid.map(({ recordedAt }) => recordedAt).sort();
    const inOrder = paid.toSorted((a, b) => (a.fromMonth < b.fromMonth ? -1 : 1));
    return inOrder.map((each, index) => ({ ...each, recordedAt: instants[index] ?? each.recordedAt }));
  }),
});

/** Payments, endings and moves, and what was wrong of them, recorded in any order. */
const tangledHistories: fc.Arbitrary<PersonFacts> = fc
  .record({
    areaId: fc.constantFrom(...COMMUNES),
    paid: fc.array(fc.tuple(contributions, fc.option(fc.tuple(ids, instants), { freq: 3 })), { maxLength: 6 }),
    homes: fc.array(homes, { maxLength: 2 }),
    endings: fc.array(fc.tuple(endings, fc.option(instants, { freq: 2 })), { maxLength: 2 }),
    moves: fc.array(fc.tuple(moves, fc.option(instants, { freq: 2 })), { maxLength: 3 }),
  })
  .map(({ areaId, homes, paid, endings, moves }) => ({
    areaId,
    homes,
    endings: endings.map(([ending]) => ending),
    moves: moves.map(([move]) => move),
    withdrawals: [...endings, ...moves].flatMap(([fact, at]) => (at ? [withdrawalOf(fact, at)] : [])),
    contributions: paid.flatMap(([contribution, reversal]) =>
      reversal ? [contribution, reversalOf(contribution, ...reversal)] : [contribution],
    ),
  }));

const histories = fc.oneof(plainHistories, tangledHistories);

/** Many people at once, as an import brings them. */
export const populations: fc.Arbitrary<TestPerson[]> = fc.uniqueArray(
  fc.record({ id: fc.uuid({ version: 4 }).map((text): Uuid => uuid(text)), facts: histories }),
  { minLength: 1, maxLength: 100, size: 'max', selector: ({ id }) => id },
);

/** People, and which of their records are of one person. */
export interface Population {
  people: TestPerson[];
  links: PersonLink[];
}

/** The same with links, undone or not, of a few records among them: those that the rules allow at their time. */
export const linkedPopulations: fc.Arbitrary<Population> = fc
  .tuple(
    populations,
    fc.array(fc.tuple(ids, fc.nat(7), fc.nat(7), instants, instants, fc.nat(3)), { maxLength: 30, size: 'max' }),
  )
  .map(([people, wishes]) => {
    const at = (index: number): Uuid => people[index % people.length]?.id ?? raise();
    const wished = wishes.map(([id, double, kept, one, other, luck]): PersonLink => {
      const [recordedAt, undoneAt] = one < other ? [one, other] : [other, one];
      const isUndone = luck > 0 && recordedAt < undoneAt;
      return { id, doubleId: at(double), keptId: at(kept), recordedAt, undoneAt: isUndone ? undoneAt : null };
    });
    return { people, links: wished.reduce(allowed, []) };
  });

/** Drawn ids are small now and then, and so the same. */
function haveOwnIds({ people }: Population): boolean {
  const all = people.flatMap(({ facts }) => [...facts.contributions, ...facts.endings, ...facts.moves, ...facts.homes]);
  return new Set(all.map(({ id }) => id)).size === all.length;
}

/** The same, where support organisations took some of the payments: the SI office accepts them later, or not yet. */
export const waitingPopulations: fc.Arbitrary<Population> = fc
  .tuple(
    linkedPopulations.filter(haveOwnIds),
    fc.infiniteStream(fc.tuple(fc.constantFrom('none', 'waits', 'accepted'), instants)),
  )
  .map(([{ people, links }, answers]) => ({
    links,
    people: people.map(({ id, facts }) => ({
      id,
      facts: {
        ...facts,
        contributions: facts.contributions.map((each): Contribution => {
          const [answer, at] = answers.next().value as [string, string];
          if (each.reverses !== null || answer === 'none') return each;
          if (answer === 'waits') return { ...each, acceptedAt: null };
          return { ...each, acceptedAt: [at, each.recordedAt].toSorted().at(-1) ?? at };
        }),
      },
    })),
  }));

/** A double is of one record at a time, which is itself no double. */
function allowed(links: PersonLink[], link: PersonLink): PersonLink[] {
  if (link.doubleId === link.keptId) return links;
  const isBeside = ({ recordedAt, undoneAt }: PersonLink): boolean =>
    recordedAt <= (link.undoneAt ?? recordedAt) && link.recordedAt <= (undoneAt ?? link.recordedAt);
  const forbids = (other: PersonLink): boolean =>
    other.doubleId === link.doubleId || other.doubleId === link.keptId || other.keptId === link.doubleId;
  return links.some((other) => isBeside(other) && forbids(other)) ? links : [...links, link];
}

function raise(): never {
  throw new Error('a population has somebody');
}

/** What counts for each person, as known at the end of a day. */
export const countedOn = ({ people, links }: Population, known: Day): Map<Uuid, PersonFacts> =>
  countedFacts(
    people.map(({ id, facts }) => ({
      id,
      facts: factsKnownOn(facts, known),
      doubleOf: doubleOfOn(links, id, known),
    })),
  );

/** So does a withdrawal. */
const withdrawalOf = (fact: Ending | Move, recordedAt: string): Withdrawal => ({
  factId: fact.id,
  recordedAt: recordedAt < fact.recordedAt ? fact.recordedAt : recordedAt,
});

/** A reversal becomes known when the contribution is, or later. */
const reversalOf = (reversed: Contribution, id: Uuid, recordedAt: string): Contribution => ({
  ...reversed,
  id,
  reverses: reversed.id,
  recordedAt: recordedAt < reversed.recordedAt ? reversed.recordedAt : recordedAt,
});

/** The commune in which a person lives after every move. */
export function homeOf(facts: PersonFacts): number {
  const { areaId, moves } = heldTrue(facts);
  const order = (move: (typeof moves)[number]): string => `${move.movedOn} ${move.recordedAt} ${move.id}`;
  return moves.toSorted((a, b) => (order(a) < order(b) ? -1 : 1)).at(-1)?.areaId ?? areaId;
}

/** The same people with ids that no other run has. */
export const renamed = <Person extends TestPerson>(people: readonly Person[]): Person[] =>
  people.map((person) => ({
    ...person,
    id: uuid(randomUUID()),
    facts: JSON.parse(withNewIds(JSON.stringify(person.facts))),
  }));

/** The same, with their links. */
export const renamedWithLinks = (population: Population): Population =>
  JSON.parse(withNewIds(JSON.stringify(population)));

function withNewIds(text: string): string {
  const made = new Map<string, string>();
  return text.replace(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, (id) => {
    const known = made.get(id) ?? randomUUID();
    made.set(id, known);
    return known;
  });
}
