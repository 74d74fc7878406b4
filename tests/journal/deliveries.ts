import { type Day, dayInVietNam, earliest } from '#base/dates.ts';
import type { Uuid } from '#base/ids.ts';
import type { PersonFacts } from '#coverage/facts.ts';
import type { PersonLink } from '#coverage/links.ts';
import type { Database, Transaction } from '#server/database/connect.ts';
import { openRecording, type Recording } from '#server/journal/open-recording.ts';
import type { Population } from '../support/histories.ts';
import { addFacts, addLinks, addPeople, inRole, type TestPerson } from '../support/register.ts';

/** When anything of a history became known. */
const instantsOf = ({ contributions, endings, moves, homes, withdrawals }: PersonFacts): string[] => [
  ...[...contributions, ...endings, ...moves, ...homes, ...withdrawals].map(({ recordedAt }) => recordedAt),
  ...contributions.flatMap(({ acceptedAt }) => acceptedAt ?? []),
];

const instantsOfLink = ({ recordedAt, undoneAt }: PersonLink): string[] => [
  recordedAt,
  ...(undoneAt ? [undoneAt] : []),
];

/** Splits each history in two; what is reversed or withdrawn comes no later than that, and links come first: they are never history. */
export function deliveries({ people, links }: Population, chance: Iterator<boolean>): [Population, Population] {
  const first = new Set<unknown>();
  for (const link of links) first.add(link);
  for (const { facts } of people) {
    const all = [...facts.contributions, ...facts.endings, ...facts.moves, ...facts.homes, ...facts.withdrawals];
    for (const each of all) if (chance.next().value) first.add(each);
    for (const each of [...facts.contributions, ...facts.withdrawals].filter((fact) => first.has(fact))) {
      const wrong = 'factId' in each ? each.factId : each.reverses;
      const other = all.find((fact) => 'id' in fact && fact.id === wrong);
      if (other) first.add(other);
    }
  }
  const only = (wanted: boolean): Population => {
    const isWanted = (each: unknown): boolean => first.has(each) === wanted;
    const parts = ({ id, facts }: TestPerson): TestPerson => ({
      id,
      facts: {
        areaId: facts.areaId,
        homes: facts.homes.filter(isWanted),
        withdrawals: facts.withdrawals.filter(isWanted),
        contributions: facts.contributions.filter(isWanted),
        endings: facts.endings.filter(isWanted),
        moves: facts.moves.filter(isWanted),
      },
    });
    return { people: people.map(parts), links: links.filter(isWanted) };
  };
  return [only(true), only(false)];
}

/** Writes everything, without posting. */
export const addAll = async (tx: Transaction, { people, links }: Population): Promise<void> => {
  await addPeople(tx, people);
  await addFacts(tx, people);
  await addLinks(tx, links);
};

/**
 * Names the people for whom the next posting is, each from the first day on which one of these facts became known; also whoever
 * they were ever linked to by one of `links`.
 */
export async function affect(
  tx: Transaction,
  { people, links: delivered }: Population,
  links = delivered,
): Promise<void> {
  const since = new Map<Uuid, Day>();
  const isSince = (id: Uuid, instants: readonly string[]): void => {
    const days = instants.map((each) => dayInVietNam(new Date(each)));
    if (days.length > 0) since.set(id, [...days, since.get(id) ?? (days[0] as Day)].reduce(earliest));
  };
  for (const { id, facts } of people) {
    isSince(id, instantsOf(facts));
    for (const { doubleId, keptId } of links) if (doubleId === id) isSince(keptId, instantsOf(facts));
  }
  for (const link of delivered) for (const id of [link.doubleId, link.keptId]) isSince(id, instantsOfLink(link));
  await tx.query('drop table if exists affected');
  await tx.query('create temporary table affected (person_id uuid not null, since date not null) on commit drop');
  await tx.query('insert into affected select * from jsonb_to_recordset($1) as each (id uuid, since date)', [
    JSON.stringify([...since].map(([id, day]) => ({ id, since: day }))),
  ]);
}

/** The days on which anything became known, in order. */
export function daysOfKnowledge({ people, links }: Population): Day[] {
  const instants = [...people.flatMap(({ facts }) => instantsOf(facts)), ...links.flatMap(instantsOfLink)];
  return [...new Set(instants.map((each) => dayInVietNam(new Date(each))))].sort();
}

/** Does the work in a historical recording of the application and takes everything back. */
export async function undone<T>(db: Database, work: (tx: Transaction, recording: Recording) => Promise<T>): Promise<T> {
  let result: { value: T } | undefined;
  await inRole(
    db,
    'baophu_app',
  )(async (tx) => {
    result = { value: await work(tx, await openRecording(tx, { isHistorical: true })) };
    throw new Undo();
  }).catch((error) => {
    if (!(error instanceof Undo)) throw error;
  });
  if (!result) throw new Error('the work did not run');
  return result.value;
}

class Undo extends Error {}
