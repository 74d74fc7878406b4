import type { Uuid } from '#base/ids.ts';
import type { Month } from '#base/months.ts';
import { ok, type Result } from '#base/result.ts';
import type { Scheme } from '#coverage/facts.ts';
import type { Desk } from '#server/desk/desk.ts';
import { organisationOf } from '#server/payments/organisation-of.ts';
import type { RecordProblem } from './batch-problem.ts';
import { addLines } from './data/batch-lines.ts';
import { type ActorNamed, addBatch, batchOf, lockBatches } from './data/batches.ts';
import { recordsToTake } from './records-to-take.ts';

/** A batch as it is opened, with the records that it takes in; null for all that wait for one. */
export interface NewBatch {
  id: Uuid;
  scheme: Scheme;
  month: Month;
  records: readonly Uuid[] | null;
}

/** Opens the next batch of a month with the records that it takes in. Safe to send twice with the same `id`. */
export function openBatch(
  desk: Desk,
  { id, scheme, month, records }: NewBatch,
): Promise<Result<'recorded' | 'unchanged', RecordProblem[]>> {
  const organisation = organisationOf(desk) ?? '';
  return desk.write('batch.open', async (tx): Promise<Result<'recorded' | 'unchanged', RecordProblem[]>> => {
    await lockBatches(tx, { organisation, scheme });
    if (await batchOf(tx, id)) return ok('unchanged');
    const taken = await recordsToTake(tx, { organisation, scheme, batchId: null }, records);
    if (!taken.ok) return taken;
    const number = await addBatch(tx, { id, organisation, scheme, month, by: actorOf(desk) });
    await addLines(tx, id, taken.value);
    tx.audit({ batch: id, scheme, month, number, records: taken.value.length });
    return ok('recorded');
  });
}

/** Who does something at a desk. */
export const actorOf = ({ actor }: Desk): ActorNamed => ({ actor: actor.name, name: actor.ownName ?? actor.name });
