import type { Uuid } from '#base/ids.ts';
import { ok, type Result } from '#base/result.ts';
import type { Move } from '#coverage/facts.ts';
import type { Database, ProvinceId } from '#server/database/connect.ts';
import { addMove } from '#server/journal/data/facts.ts';
import { postFact, type RecordFactError } from '#server/journal/post-fact.ts';

/** Records that a person lives in another commune from a day on. Safe to send twice with the same `id`. */
export function recordMove(
  db: Database,
  provinceId: ProvinceId,
  personId: Uuid,
  fact: Move,
): Promise<Result<'recorded' | 'unchanged', RecordFactError[]>> {
  return postFact(db, provinceId, {
    id: fact.id,
    personId,
    recordedAt: fact.recordedAt,
    appliedTo: (known, recordedAt) => ok({ ...known, moves: [...known.moves, { ...fact, recordedAt }] }),
    write: (tx, recordedAt) => addMove(tx, provinceId, personId, { ...fact, recordedAt }),
  });
}
