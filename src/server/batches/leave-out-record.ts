import type { Uuid } from '#base/ids.ts';
import { err, ok, type Result } from '#base/result.ts';
import type { Desk } from '#server/desk/desk.ts';
import { type LeaveOutProblem, leaveOutProblem } from './batch-problem.ts';
import { leaveOut, leftOutOf, recordsOf } from './data/batch-lines.ts';
import { lockedBatch } from './fill-batch.ts';

/** Leaves a record out of a batch that is not sent: it waits for the next one. Sent again it changes nothing. */
export function leaveOutRecord(
  desk: Desk,
  { batchId, recordId }: { batchId: Uuid; recordId: Uuid },
): Promise<Result<'recorded' | 'unchanged', LeaveOutProblem[]>> {
  return desk.write('batch.leave-out', async (tx): Promise<Result<'recorded' | 'unchanged', LeaveOutProblem[]>> => {
    const batch = await lockedBatch(tx, batchId);
    if (!batch) return err([leaveOutProblem('batch-unknown', {}, 'batchId')]);
    if (batch.sentAt !== null) return err([leaveOutProblem('sent-before', {}, 'batchId')]);
    if ((await leftOutOf(tx, batchId)).includes(recordId)) return ok('unchanged');
    const isHeld = (await recordsOf(tx, batchId)).some(({ id }) => id === recordId);
    if (!isHeld) return err([leaveOutProblem('not-in-batch', {}, 'recordId')]);
    await leaveOut(tx, { batchId, recordId, actor: desk.actor.name });
    tx.audit({ batch: batchId, fact: recordId });
    return ok('recorded');
  });
}
