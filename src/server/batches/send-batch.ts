import type { Uuid } from '#base/ids.ts';
import { err, ok, type Result } from '#base/result.ts';
import type { Desk } from '#server/desk/desk.ts';
import { lockPeople } from '#server/journal/lock-people.ts';
import { listOpenIncidents } from '#server/register/list-open-incidents.ts';
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
    const people = (await recordsOf(tx, batchId)).flatMap(({ personId }) => personId ?? []);
    await lockPeople(tx, [...new Set(people)]);
    const records = await recordsOf(tx, batchId); // nobody asks for a change of any of them from here on
    const ids = records.map(({ id }) => id);
    const incidents = new Map((await listOpenIncidents(tx, ids)).map((each) => [each.contributionId, each]));
    const problems = records.flatMap(({ id, receiptNo, reversedOn }): SendProblem[] => {
      const [record, incident] = [receiptNo ?? id, incidents.get(id)];
      return [
        ...(reversedOn === null ? [] : [sendProblem('record-taken-back', { record })]),
        ...(incident ? [sendProblem('record-in-incident', { record, by: incident.by, on: incident.on })] : []),
      ];
    });
    if (records.length === 0) problems.push(sendProblem('nothing-to-send', {}));
    if (problems.length > 0) return err(problems);
    await addSending(tx, batchId, actorOf(desk));
    tx.audit({ batch: batchId, records: records.length });
    return ok('recorded');
  });
}
