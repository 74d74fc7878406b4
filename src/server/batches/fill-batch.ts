import type { Uuid } from '#base/ids.ts';
import { err, ok, type Result } from '#base/result.ts';
import type { ListedBatch } from '#register/money/batch.ts';
import type { Transaction } from '#server/database/connect.ts';
import type { Desk } from '#server/desk/desk.ts';
import { type FillProblem, fillProblem } from './batch-problem.ts';
import { addLines } from './data/batch-lines.ts';
import { batchOf, lockBatches } from './data/batches.ts';
import { recordsToTake } from './records-to-take.ts';

/** Takes records into a batch that is not sent: those that are named, else all that wait for one. */
export function fillBatch(
  desk: Desk,
  { batchId, records }: { batchId: Uuid; records: readonly Uuid[] | null },
): Promise<Result<{ taken: number }, FillProblem[]>> {
  return desk.write('batch.fill', async (tx): Promise<Result<{ taken: number }, FillProblem[]>> => {
    const batch = await lockedBatch(tx, batchId);
    if (!batch) return err([fillProblem('batch-unknown', {}, 'batchId')]);
    if (batch.sentAt !== null) return err([fillProblem('sent-before', {}, 'batchId')]);
    const taken = await recordsToTake(tx, { ...batch, batchId }, records);
    if (!taken.ok) return taken;
    await addLines(tx, batchId, taken.value);
    tx.audit({ batch: batchId, records: taken.value.length });
    return ok({ taken: taken.value.length });
  });
}

/** A batch in sight that nobody else changes until the transaction ends, as it is then. */
export async function lockedBatch(tx: Transaction, id: Uuid): Promise<ListedBatch | undefined> {
  const found = await batchOf(tx, id);
  if (!found) return undefined;
  await lockBatches(tx, found);
  return batchOf(tx, id);
}
