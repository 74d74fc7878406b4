import type { Uuid } from '#base/ids.ts';
import { err, ok, type Result } from '#base/result.ts';
import type { PersonFacts } from '#coverage/facts.ts';
import { postingsBetween } from '#coverage/posting.ts';
import type { Transaction } from '#server/database/connect.ts';
import type { Desk } from '#server/desk/desk.ts';
import { addMovements } from './data/movements.ts';
import { factsOf } from './data/person-facts.ts';
import { lockStripes, stripeOf } from './data/posting.ts';
import { type FactProblem, factProblem } from './fact-problem.ts';

/** One fact of one person: how it changes what is known, and how it is written. */
export interface NewFact {
  id: Uuid;
  /** Id of the operation that records it: `contribution.record`. */
  action: string;
  personId: Uuid;
  recordedAt: string;
  /** Whether it is known already; without it by its id. */
  isThere?: (known: PersonFacts) => boolean;
  /** The person's facts with this one, or every reason why it cannot be. */
  appliedTo: (known: PersonFacts, recordedAt: string) => Result<PersonFacts, FactProblem[]>;
  write: (tx: Transaction, recordedAt: string) => Promise<void>;
}

/**
 * Writes a fact and what it changes in the journal, in one transaction. Whoever else posts for the same person waits.
 * Sent twice with the same id, it is recorded once. It becomes known after everything that is known of the person
 * already, so that nothing known earlier changes. Answers whether it was new.
 */
export function postFact(desk: Desk, fact: NewFact): Promise<Result<'recorded' | 'unchanged', FactProblem[]>> {
  return desk.write(fact.action, async (tx) => {
    await lockStripes(tx, [stripeOf(fact.personId)]);
    const before = await factsOf(tx, fact.personId);
    if (!before) return err([factProblem('person-not-found', { personId: fact.personId }, 'personId')]);
    const facts = [...before.contributions, ...before.endings, ...before.moves];
    const isThere = fact.isThere ?? (() => facts.some((each) => each.id === fact.id));
    if (isThere(before)) return ok('unchanged');
    const known = [...facts, ...before.homes, ...before.withdrawals];
    const recordedAt = known.map((each) => each.recordedAt).reduce(after, fact.recordedAt);
    const changed = fact.appliedTo(before, recordedAt);
    if (!changed.ok) return changed;
    await fact.write(tx, recordedAt);
    const cause = { factId: fact.id, personId: fact.personId, recordedAt };
    await addMovements(tx, cause, postingsBetween(before, changed.value));
    await tx.audit({ person: fact.personId, fact: fact.id, recordedAt });
    return ok('recorded');
  });
}

/** The instant itself, or where it is not after the other one, the millisecond after that. */
const after = (instant: string, other: string): string =>
  instant > other ? instant : new Date(Date.parse(other) + 1).toISOString();
