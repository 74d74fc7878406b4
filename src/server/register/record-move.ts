import type { Uuid } from '#base/ids.ts';
import { ok, type Result } from '#base/result.ts';
import type { Move } from '#coverage/facts.ts';
import type { Desk } from '#server/desk/desk.ts';
import type { FactProblem } from '#server/journal/fact-problem.ts';
import { postFact } from '#server/journal/post-fact.ts';
import { writeMove } from '#server/journal/write-move.ts';

/** Records that a person lives in another commune from a day on. Safe to send twice with the same `id`. */
export function recordMove(
  desk: Desk,
  personId: Uuid,
  fact: Move,
): Promise<Result<'recorded' | 'unchanged', FactProblem[]>> {
  return postFact(desk, {
    id: fact.id,
    action: 'move.record',
    personId,
    recordedAt: fact.recordedAt,
    appliedTo: (known, recordedAt) => ok({ ...known, moves: [...known.moves, { ...fact, recordedAt }] }),
    write: (tx, recordedAt) => writeMove(tx, personId, { ...fact, recordedAt }),
  });
}
