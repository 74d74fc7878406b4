import type { Uuid } from '#base/ids.ts';
import { err, ok, type Result } from '#base/result.ts';
import type { Scheme } from '#coverage/facts.ts';
import type { Transaction } from '#server/database/connect.ts';
import { listOpenIncidents } from '#server/register/list-open-incidents.ts';
import { type RecordProblem, recordProblem } from './batch-problem.ts';
import { leftOutOf, openRecords, type RecordForBatch, recordsForBatch } from './data/batch-lines.ts';

/** For which batch records are taken: of an organisation and scheme, and its id where it is there already. */
interface ForBatch {
  organisation: string;
  scheme: Scheme;
  batchId: Uuid | null;
}

/** The records that go into a batch: those that are named, else all that wait for one; or everything that stands against it. */
export async function recordsToTake(
  tx: Transaction,
  batch: ForBatch,
  named: readonly Uuid[] | null,
): Promise<Result<Uuid[], RecordProblem[]>> {
  const leftOut = batch.batchId === null ? [] : await leftOutOf(tx, batch.batchId);
  const open = (await openRecords(tx, batch)).records.map(({ id }) => id);
  const wanted = named ?? open.filter((id) => !leftOut.includes(id));
  if (wanted.length === 0) return err([recordProblem('nothing-to-take', { scheme: batch.scheme }, 'records')]);
  const known = new Map((await recordsForBatch(tx, wanted)).map((each) => [each.id, each]));
  const incidents = new Map((await listOpenIncidents(tx, wanted)).map((each) => [each.contributionId, each]));
  const problems = wanted.flatMap((id, index): RecordProblem[] => {
    const record = known.get(id)?.receiptNo ?? id;
    if (wanted.indexOf(id) < index) return [recordProblem('record-twice', { record }, 'records')];
    if (leftOut.includes(id)) return [recordProblem('record-left-out', { record }, 'records')];
    const why = whyNot(known.get(id), batch, record);
    if (why) return [why];
    const incident = incidents.get(id);
    if (incident) return [recordProblem('record-in-incident', { record, by: incident.by, on: incident.on }, 'records')];
    return open.includes(id) ? [] : [recordProblem('record-unknown', { record }, 'records')];
  });
  return problems.length > 0 ? err(problems) : ok([...wanted]);
}

/** The first reason against a record, from the plainest on: who has none of it needs no other. */
function whyNot(
  known: RecordForBatch | undefined,
  { organisation, scheme }: ForBatch,
  record: string,
): RecordProblem | null {
  const at = 'records';
  if (!known || known.reverses !== null) return recordProblem('record-unknown', { record }, at);
  if (known.organisation !== null && known.organisation !== organisation) {
    return recordProblem('record-of-others', { record }, at);
  }
  if (!known.awaits) return recordProblem('record-needs-none', { record }, at);
  if (known.scheme !== scheme) return recordProblem('record-of-other-scheme', { record, scheme: known.scheme }, at);
  if (known.isAccepted) return recordProblem('record-accepted', { record }, at);
  if (known.isReversed) return recordProblem('record-taken-back', { record }, at);
  if (known.batch) {
    const { month, number } = known.batch;
    return recordProblem('record-in-batch', { record, month, number }, at);
  }
  return known.receiptNo === null ? recordProblem('record-without-receipt', { record }, at) : null;
}
