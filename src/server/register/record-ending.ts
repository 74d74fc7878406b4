import type { Uuid } from '#base/ids.ts';
import { ok, type Result } from '#base/result.ts';
import type { Ending } from '#coverage/facts.ts';

import type { Desk } from '#server/desk/desk.ts';
import { addEnding, type EndingReason } from '#server/journal/data/facts.ts';
import { postFact, type RecordFactError } from '#server/journal/post-fact.ts';

/** Records that a person's cover in a scheme ends. Safe to send twice with the same `id`. */
export function recordEnding(
  desk: Desk,
  personId: Uuid,
  fact: Ending & { reason: EndingReason },
): Promise<Result<'recorded' | 'unchanged', RecordFactError[]>> {
  return postFact(desk, {
    id: fact.id,
    action: 'ending.record',
    personId,
    recordedAt: fact.recordedAt,
    appliedTo: (known, recordedAt) => ok({ ...known, endings: [...known.endings, { ...fact, recordedAt }] }),
    write: (tx, recordedAt) => addEnding(tx, personId, { ...fact, recordedAt }),
  });
}
