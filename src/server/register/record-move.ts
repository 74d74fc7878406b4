import type { Uuid } from '#base/ids.ts';
import type { Result } from '#base/result.ts';
import type { Move } from '#coverage/facts.ts';
import type { Desk } from '#server/desk/desk.ts';
import type { FactProblem } from '#server/journal/fact-problem.ts';
import { type Noted, postFact } from '#server/journal/post-fact.ts';
import { writeMove } from '#server/journal/write-move.ts';

/** Records that a person lives in another commune from a day on. Safe to send twice with the same `id`. */
export function recordMove(
  desk: Desk,
  personId: Uuid,
  fact: Noted<Move>,
): Promise<Result<'recorded' | 'unchanged', FactProblem[]>> {
  return postFact(desk, {
    id: fact.id,
    action: 'move.record',
    personId,
    notedAt: fact.notedAt,
    problems: () => [],
    appliedTo: (known, recordedAt) => ({ ...known, moves: [...known.moves, { ...fact, recordedAt }] }),
    write: (tx, written) => writeMove(tx, personId, fact, written),
  });
}
