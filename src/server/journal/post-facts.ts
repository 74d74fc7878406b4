import type { Uuid } from '#base/ids.ts';
import type { Problem } from '#base/problem.ts';
import { err, ok, type Result } from '#base/result.ts';
import type { PersonFacts } from '#coverage/facts.ts';
import { type LinkedRecord, postingsOfRecords } from '#coverage/links.ts';
import type { Transaction } from '#server/database/connect.ts';
import type { Desk, WriteTransaction } from '#server/desk/desk.ts';
import type { Written } from './data/facts.ts';
import { addPostings } from './data/movements.ts';
import { type FactProblem, factProblem } from './fact-problem.ts';
import type { LockedPeople } from './lock-people.ts';
import { lockRecords } from './lock-records.ts';
import { openRecording, type Recording } from './open-recording.ts';

/** One fact of one person: how it changes what is known, and how it is written. */
export interface NewFact<Refused extends Problem = FactProblem> {
  id: Uuid;
  personId: Uuid;
  /** When the device that it was noted on says that it was; nothing counts by it. */
  notedAt: string | null | undefined;
  /** Whether it is known already; without it by its id. */
  isThere?: (known: PersonFacts) => boolean;
  /** Every reason why it cannot be, beside what is known of the record, and of all records of the person. */
  problems: (known: PersonFacts, tx: Transaction, ofAll: readonly PersonFacts[]) => Refused[] | Promise<Refused[]>;
  /** The person's facts with this one, known from `recordedAt` on. */
  appliedTo: (known: PersonFacts, recordedAt: string) => PersonFacts;
  /** `known` are the person's facts without this one. */
  write: (tx: Transaction, written: Written & { known: PersonFacts }) => Promise<void>;
}

/** What is done together with facts, in their transaction: a receipt is issued, or nothing is recorded. */
export interface DoneBeside<Refused extends Problem> {
  /** Every reason why it cannot be; asked before anything is written. */
  problems: (tx: Transaction) => Promise<Refused[]>;
  /** Once the facts are written. */
  write: (tx: Transaction) => Promise<void>;
}

export type FactOutcome = 'recorded' | 'unchanged';

/**
 * Writes facts and what they change in the journal, in one transaction: all of them or none. Whoever else posts for the same people
 * waits; of a double a fact counts for the kept record. A fact that is there already is left as it is. They become known now, by the
 * clock of the database: nothing known earlier changes. Answers of each whether it was new.
 */
export const postFacts = <Refused extends Problem = FactProblem>(
  desk: Desk,
  { action, ...given }: FactsToPost<Refused> & { action: string },
): Promise<Result<FactOutcome[], (FactProblem | Refused)[]>> => desk.write(action, (tx) => postFactsIn(tx, given));

interface FactsToPost<Refused extends Problem> {
  facts: readonly NewFact<Refused>[];
  beside?: DoneBeside<Refused> | null;
  /** People for whom nobody else posts already. */
  locked?: LockedPeople;
}

/** The same within a transaction that has looked at something before: all is there when it ends, or nothing is. */
export async function postFactsIn<Refused extends Problem = FactProblem>(
  tx: WriteTransaction,
  { facts, beside, locked }: FactsToPost<Refused>,
): Promise<Result<FactOutcome[], (FactProblem | Refused)[]>> {
  const people = await lockRecords(
    tx,
    facts.map(({ personId }) => personId),
    locked,
  );
  const problems: (FactProblem | Refused)[] = [];
  const fresh: NewFact<Refused>[] = [];
  const asIfPosted = copyOf(people); // of several facts of one person, each is judged beside those before it
  for (const fact of facts) {
    const known = factsOf(asIfPosted, fact.personId);
    if (!known) problems.push(factProblem('person-not-found', { personId: fact.personId }, 'personId'));
    else if (!isThere(fact, known)) {
      fresh.push(fact);
      const ofAll = (asIfPosted.get(fact.personId) ?? []).map((record) => record.facts);
      problems.push(...(await fact.problems(known, tx, ofAll)));
      addTo(asIfPosted, fact, SOON);
    }
  }
  if (problems.length === 0 && fresh.length === 0) return ok(facts.map(() => 'unchanged'));
  problems.push(...((await beside?.problems(tx)) ?? []));
  if (problems.length > 0) return err(problems);
  const recording = await openRecording(tx);
  for (const fact of fresh) await post(tx, fact, people, recording);
  await beside?.write(tx);
  return ok(facts.map((fact) => (fresh.includes(fact) ? 'recorded' : 'unchanged')));
}

/** The records of each person, by the id of any of them; records of one person are one array, which holds what is known so far. */
type RecordsOf = ReadonlyMap<Uuid, LinkedRecord[]>;

const factsOf = (people: RecordsOf, personId: Uuid): PersonFacts | undefined =>
  people.get(personId)?.find(({ id }) => id === personId)?.facts;

function isThere<Refused extends Problem>(fact: NewFact<Refused>, known: PersonFacts): boolean {
  if (fact.isThere) return fact.isThere(known);
  return [known.contributions, known.endings, known.moves].some((each) => each.some(({ id }) => id === fact.id));
}

/** The same records, which may change by themselves; records of one person stay one array. */
function copyOf(people: RecordsOf): RecordsOf {
  const copies = new Map<LinkedRecord[], LinkedRecord[]>();
  return new Map(
    [...people].map(([personId, records]) => {
      const copy = copies.get(records) ?? [...records];
      copies.set(records, copy);
      return [personId, copy];
    }),
  );
}

/** Later than anything that is known. */
const SOON = '9999-12-31T00:00:00.000Z';

/** Puts a fact among those of its record; answers what was known of the record before. */
function addTo<Refused extends Problem>(people: RecordsOf, fact: NewFact<Refused>, recordedAt: string): PersonFacts {
  const records = people.get(fact.personId) ?? [];
  const place = records.findIndex((each) => each.id === fact.personId);
  const record = records[place];
  if (!record) throw new Error('facts are posted of people who were found');
  records[place] = { ...record, facts: fact.appliedTo(record.facts, recordedAt) };
  return record.facts;
}

async function post<Refused extends Problem>(
  tx: WriteTransaction,
  fact: NewFact<Refused>,
  people: RecordsOf,
  recording: Recording,
): Promise<void> {
  const { id, personId, notedAt } = fact;
  const records = people.get(personId) ?? [];
  const before = [...records];
  const known = addTo(people, fact, recording.recordedAt);
  await fact.write(tx, { recording, notedAt: notedAt ?? null, known });
  for (const counted of postingsOfRecords(before, records)) {
    await addPostings(tx, { factId: id, recording }, counted);
  }
  tx.audit({ person: personId, fact: id, recording: recording.id, recordedAt: recording.recordedAt });
}
