import type { Uuid } from '#base/ids.ts';
import { ok, type Result } from '#base/result.ts';
import type { Ending } from '#coverage/facts.ts';
import type { Database, ProvinceId } from '#server/database/connect.ts';
import { addEnding, type EndingReason } from '#server/journal/data/facts.ts';
import { postFact, type RecordFactError } from '#server/journal/post-fact.ts';

/** Records that a person's cover in a scheme ends. Safe to send twice with the same `id`. */
export function recordEnding(
  db: Database,
  provinceId: ProvinceId,
  personId: Uuid,
  fact: Ending & { reason: EndingReason },
): Promise<Result<'recorded' | 'unchanged', RecordFactError[]>> {
  return postFact(db, provinceId, {
    id: fact.id,
    personId,
    recordedAt: fact.recordedAt,
    appliedTo: (known, recordedAt) => ok({ ...known, endings: [...known.endings, { ...fact, recordedAt }] }),
    write: (tx, recordedAt) => addEnding(tx, provinceId, personId, { ...fact, recordedAt }),
  });
}
