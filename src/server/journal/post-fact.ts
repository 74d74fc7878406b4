import type { Uuid } from '#base/ids.ts';
import { err, ok, type Result } from '#base/result.ts';
import type { PersonFacts } from '#coverage/facts.ts';
import { postingsOfRecords } from '#coverage/links.ts';
import type { Transaction } from '#server/database/connect.ts';
import type { Desk } from '#server/desk/desk.ts';
import type { Written } from './data/facts.ts';
import { addMovements } from './data/movements.ts';
import { type FactProblem, factProblem } from './fact-problem.ts';
import { lockRecords } from './lock-records.ts';
import { openRecording } from './open-recording.ts';

/** A fact as somebody hands it in: the database says when it became known, the device when it was noted there. */
export type Noted<Fact> = Omit<Fact, 'recordedAt'> & { notedAt?: string | null };

/** One fact of one person: how it changes what is known, and how it is written. */
export interface NewFact {
  id: Uuid;
  /** Id of the operation that records it: `contribution.record`. */
  action: string;
  personId: Uuid;
  /** When the device that it was noted on says that it was; nothing counts by it. */
  notedAt: string | null | undefined;
  /** Whether it is known already; without it by its id. */
  isThere?: (known: PersonFacts) => boolean;
  /** Every reason why it cannot be, beside what is known of the record, and of all records of the person. */
  problems: (
    known: PersonFacts,
    tx: Transaction,
    ofAll: readonly PersonFacts[],
  ) => FactProblem[] | Promise<FactProblem[]>;
  /** The person's facts with this one, known from `recordedAt` on. */
  appliedTo: (known: PersonFacts, recordedAt: string) => PersonFacts;
  /** `known` are the person's facts without this one. */
  write: (tx: Transaction, written: Written & { known: PersonFacts }) => Promise<void>;
}

/**
 * Writes a fact and what it changes in the journal, in one transaction; of a double it counts for the kept record. Whoever else
 * posts for the same person waits.
 * Sent twice with the same id, it is recorded once. It becomes known now, by the clock of the database: nothing known
 * earlier changes. Answers whether it was new.
 */
export function postFact(desk: Desk, fact: NewFact): Promise<Result<'recorded' | 'unchanged', FactProblem[]>> {
  const { id, personId, notedAt } = fact;
  return desk.write(fact.action, async (tx) => {
    const records = await lockRecords(tx, personId);
    const before = records.find((each) => each.id === personId)?.facts;
    if (!before) return err([factProblem('person-not-found', { personId }, 'personId')]);
    const facts = [...before.contributions, ...before.endings, ...before.moves];
    const isThere = fact.isThere ?? (() => facts.some((each) => each.id === id));
    if (isThere(before)) return ok('unchanged');
    const problems = await fact.problems(
      before,
      tx,
      records.map(({ facts }) => facts),
    );
    if (problems.length > 0) return err(problems);
    const recording = await openRecording(tx);
    const applied = fact.appliedTo(before, recording.recordedAt);
    const after = records.map((each) => (each.id === personId ? { ...each, facts: applied } : each));
    await fact.write(tx, { recording, notedAt: notedAt ?? null, known: before });
    for (const counted of postingsOfRecords(records, after)) {
      await addMovements(tx, { factId: id, personId: counted.personId, recording }, counted.postings);
    }
    tx.audit({ person: personId, fact: id, recording: recording.id, recordedAt: recording.recordedAt });
    return ok('recorded');
  });
}
