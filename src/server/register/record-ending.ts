import type { Uuid } from '#base/ids.ts';
import type { Result } from '#base/result.ts';
import type { Ending, EndingReason } from '#coverage/facts.ts';
import type { Desk } from '#server/desk/desk.ts';
import type { FactProblem } from '#server/journal/fact-problem.ts';
import { type Noted, postFact } from '#server/journal/post-fact.ts';
import { writeEnding } from '#server/journal/write-ending.ts';

/** Records that a person's cover in a scheme ends. Safe to send twice with the same `id`. */
export function recordEnding(
  desk: Desk,
  personId: Uuid,
  fact: Noted<Ending & { reason: EndingReason }>,
): Promise<Result<'recorded' | 'unchanged', FactProblem[]>> {
  return postFact(desk, {
    id: fact.id,
    action: 'ending.record',
    personId,
    notedAt: fact.notedAt,
    problems: () => [],
    appliedTo: (known, recordedAt) => ({ ...known, endings: [...known.endings, { ...fact, recordedAt }] }),
    write: (tx, written) => writeEnding(tx, personId, fact, written),
  });
}
