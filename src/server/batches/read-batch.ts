import type { Uuid } from '#base/ids.ts';
import type { RecordsOfBatch } from '#register/money/batch.ts';
import { placeRecords } from '#server/deposits/place-records.ts';
import type { Desk } from '#server/desk/desk.ts';
import { recordsOf } from './data/batch-lines.ts';
import { batchOf } from './data/batches.ts';

/** One batch with its records; null where there is none of that id in sight. The look at its people is in the audit. */
export const readBatch = (desk: Desk, id: Uuid): Promise<RecordsOfBatch | null> =>
  desk.write('batch.read', async (tx) => {
    const batch = await batchOf(tx, id);
    const lines = batch ? await recordsOf(tx, id) : [];
    tx.audit({ batch: id, people: lines.flatMap(({ personId }) => personId ?? []), found: lines.length });
    const placed = await placeRecords(
      tx,
      lines.map((each) => each.id),
    );
    return batch ? { ...batch, lines, placed } : null;
  });
