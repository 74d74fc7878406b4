import type { Uuid } from '#base/ids.ts';
import { ok, type Result } from '#base/result.ts';
import type { Ending, EndingReason } from '#coverage/facts.ts';
import type { Desk } from '#server/desk/desk.ts';
import type { FactProblem } from '#server/journal/fact-problem.ts';
import { postFact } from '#server/journal/post-fact.ts';
import { writeEnding } from '#server/journal/write-ending.ts';

/** Records that a person's cover in a scheme ends. Safe to send twice with the same `id`. */
export function recordEnding(
  desk: Desk,
  personId: Uuid,
  fact: Ending & { reason: EndingReason },
): Promise<Result<'recorded' | 'unchanged', FactProblem[]>> {
  return postFact(desk, {
    id: fact.id,
    action: 'ending.record',
    personId,
    recordedAt: fact.recordedAt,
    appliedTo: (known, recordedAt) => ok({ ...known, endings: [...known.endings, { ...fact, recordedAt }] }),
    write: (tx, recordedAt) => writeEnding(tx, personId, { ...fact, recordedAt }),
  });
}
