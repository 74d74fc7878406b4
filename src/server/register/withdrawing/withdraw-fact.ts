import type { Uuid } from '#base/ids.ts';
import { err, ok, type Result } from '#base/result.ts';
import type { PersonFacts, WithdrawnKind } from '#coverage/facts.ts';
import type { Desk } from '#server/desk/desk.ts';
import { openRecording } from '#server/journal/open-recording.ts';
import { postFact } from '#server/journal/post-fact.ts';
import { writeMoveWithdrawal } from '#server/journal/write-move.ts';
import { addWithdrawal, recordedFact, withdrawalReason } from '../data/withdrawals.ts';
import { type WithdrawProblem, withdrawProblem } from './withdraw-problem.ts';

/** The fact that was wrong, and why it is taken back. */
export interface WithdrawnFact {
  factKind: WithdrawnKind;
  factId: Uuid;
  reason: string;
}

/**
 * Records that a fact is not held true any more, from now on. A fact is withdrawn once: the same again changes nothing.
 * The right one is recorded beside it.
 */
export async function withdrawFact(
  desk: Desk,
  given: WithdrawnFact,
): Promise<Result<'recorded' | 'unchanged', WithdrawProblem[]>> {
  const { factKind, factId } = given;
  const fact = await desk.readPeople((tx) => recordedFact(tx, factKind, factId));
  if (!fact) return err([withdrawProblem('fact-not-found', {}, 'factId')]);
  if (fact.kind !== factKind) return err([withdrawProblem('fact-of-another-kind', { kind: fact.kind }, 'factKind')]);
  const { personId } = fact;
  if (personId === null) return withdrawOfNobody(desk, given);
  const posted = await postFact(desk, {
    id: factId,
    action: 'fact.withdraw',
    personId,
    notedAt: null,
    isThere: ({ withdrawals }) => withdrawals.some((each) => each.factId === factId),
    problems: () => [],
    appliedTo: (known, recordedAt) => without(known, { factId, recordedAt }),
    write: async (tx, { recording }) => {
      const write = (): Promise<void> => addWithdrawal(tx, { ...given, personId, recording });
      await (factKind === 'move' ? writeMoveWithdrawal(tx, personId, write) : write());
    },
  });
  if (!posted.ok) throw new Error(`the person of the fact ${factId} is not there`);
  return posted.value === 'recorded' ? posted : sameReason(desk, given);
}

const without = (known: PersonFacts, withdrawal: PersonFacts['withdrawals'][number]): PersonFacts => ({
  ...known,
  withdrawals: [...known.withdrawals, withdrawal],
});

/** Activities and observations are nobody's, and no movement follows from them. */
async function withdrawOfNobody(
  desk: Desk,
  given: WithdrawnFact,
): Promise<Result<'recorded' | 'unchanged', WithdrawProblem[]>> {
  const isNew = await desk.write('fact.withdraw', async (tx) => {
    if ((await withdrawalReason(tx, given)) !== null) return false;
    const recording = await openRecording(tx);
    await addWithdrawal(tx, { ...given, personId: null, recording });
    tx.audit({ kind: given.factKind, fact: given.factId, recordedAt: recording.recordedAt });
    return true;
  });
  return isNew ? ok('recorded') : sameReason(desk, given);
}

/** What is there already is unchanged if it says the same. */
async function sameReason(desk: Desk, given: WithdrawnFact): Promise<Result<'unchanged', WithdrawProblem[]>> {
  const reason = await desk.readPeople((tx) => withdrawalReason(tx, given));
  return reason === given.reason
    ? ok('unchanged')
    : err([withdrawProblem('withdrawn-for-another-reason', {}, 'reason')]);
}
