import type { Uuid } from '#base/ids.ts';
import { err, ok, type Result } from '#base/result.ts';
import type { Desk } from '#server/desk/desk.ts';
import { type SendProblem, sendProblem } from './batch-problem.ts';
import { recordsOf } from './data/batch-lines.ts';
import { addSending } from './data/batches.ts';
import { lockedBatch } from './fill-batch.ts';
import { actorOf } from './open-batch.ts';

/** Sends a batch to the SI office: from then on nothing of it changes. Sent again it is as it was. */
export function sendBatch(
  desk: Desk,
  { batchId }: { batchId: Uuid },
): Promise<Result<'recorded' | 'unchanged', SendProblem[]>> {
  return desk.write('batch.send', async (tx): Promise<Result<'recorded' | 'unchanged', SendProblem[]>> => {
    const batch = await lockedBatch(tx, batchId);
    if (!batch) return err([sendProblem('batch-unknown', {}, 'batchId')]);
    if (batch.sentAt !== null) return ok('unchanged');
    const records = await recordsOf(tx, batchId);
    const problems = records.flatMap(({ id, receiptNo, reversedOn }): SendProblem[] =>
      reversedOn === null ? [] : [sendProblem('record-taken-back', { record: receiptNo ?? id })],
    );
    if (records.length === 0) problems.push(sendProblem('nothing-to-send', {}));
    if (problems.length > 0) return err(problems);
    await addSending(tx, batchId, actorOf(desk));
    tx.audit({ batch: batchId, records: records.length });
    return ok('recorded');
  });
}
