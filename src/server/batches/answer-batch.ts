import { type Day, dayInVietNam } from '#base/dates.ts';
import type { Uuid } from '#base/ids.ts';
import { err, ok, type Result } from '#base/result.ts';
import type { BatchRecord, ListedBatch } from '#register/money/batch.ts';
import type { Desk, WriteTransaction } from '#server/desk/desk.ts';
import { type LockedPeople, lockPeople } from '#server/journal/lock-people.ts';
import { openedRecording } from '#server/journal/open-recording.ts';
import { writeAcceptances } from '#server/journal/write-acceptances.ts';
import { reverseContributionsIn } from '#server/register/collecting/reverse-contributions.ts';
import { type BatchAnswerProblem, batchAnswerProblem } from './batch-problem.ts';
import { addBatchAnswer, addRefusals } from './data/batch-answers.ts';
import { recordsOf } from './data/batch-lines.ts';
import { lockedBatch } from './fill-batch.ts';
import { actorOf } from './open-batch.ts';

/** What the SI office answers to a batch: of its records it refuses these, and accepts the others. */
export interface AnswerToBatch {
  batchId: Uuid;
  answeredOn: Day;
  documentNo: string | null;
  /** The file that the answer came in; null where somebody writes it down by hand. */
  fileName: string | null;
  refused: readonly RefusedRecord[];
}

export interface RefusedRecord {
  recordId: Uuid;
  reason: string;
}

/**
 * Records the answer to a whole batch. What is accepted waits no more; what is refused stops counting from now on, by a reversal with the
 * reason of the SI office, and goes back to its collector. The same again changes nothing.
 */
export function answerBatch(
  desk: Desk,
  given: AnswerToBatch,
  today: Day,
): Promise<Result<'recorded' | 'unchanged', BatchAnswerProblem[]>> {
  return desk.write('batch.answer', async (tx): Promise<Result<'recorded' | 'unchanged', BatchAnswerProblem[]>> => {
    const batch = await lockedBatch(tx, given.batchId);
    if (!batch) return err([batchAnswerProblem('batch-unknown', {}, 'batchId')]);
    if (batch.sentAt === null) return err([batchAnswerProblem('not-sent', {}, 'batchId')]);
    const people = (await recordsOf(tx, batch.id)).flatMap(({ personId }) => personId ?? []);
    const locked = await lockPeople(tx, [...new Set(people)]);
    const records = await recordsOf(tx, batch.id); // nobody takes any of them back from here on
    if (batch.answered) {
      const isSame = saysTheSame(batch.answered, records, given);
      return isSame ? ok('unchanged') : err([batchAnswerProblem('answered-before', { on: batch.answered.on })]);
    }
    const problems = [...problemsOfDay(batch, given, today), ...problemsOfRecords(records, given.refused)];
    if (problems.length > 0) return err(problems);
    await record(tx, desk, given, { records, locked });
    return ok('recorded');
  });
}

function saysTheSame(
  answered: NonNullable<ListedBatch['answered']>,
  records: readonly BatchRecord[],
  { answeredOn, documentNo, refused }: AnswerToBatch,
): boolean {
  const said = records.flatMap(({ id, answer, reason }) => (answer === 'refused' ? `${id} ${reason}` : []));
  const given = refused.map(({ recordId, reason }) => `${recordId} ${reason.trim()}`);
  return (
    answered.on === answeredOn &&
    answered.documentNo === documentNo &&
    said.toSorted().join('\n') === given.toSorted().join('\n')
  );
}

function problemsOfDay({ sentAt }: ListedBatch, { answeredOn }: AnswerToBatch, today: Day): BatchAnswerProblem[] {
  const sentOn = dayInVietNam(new Date(sentAt ?? 0));
  if (answeredOn > today) return [batchAnswerProblem('day-to-come', { today }, 'answeredOn')];
  return answeredOn < sentOn ? [batchAnswerProblem('answered-before-sent', { sentOn }, 'answeredOn')] : [];
}

function problemsOfRecords(records: readonly BatchRecord[], refused: readonly RefusedRecord[]): BatchAnswerProblem[] {
  const held = new Map(records.map((each) => [each.id, each.receiptNo ?? each.id]));
  const unseen = records.filter(({ personId }) => personId === null);
  return [
    ...unseen.map(({ id, receiptNo }) => batchAnswerProblem('record-out-of-sight', { record: receiptNo ?? id })),
    ...refused.flatMap(({ recordId, reason }, index): BatchAnswerProblem[] => {
      const record = held.get(recordId);
      if (record === undefined) return [batchAnswerProblem('refused-not-in-batch', { record: recordId }, recordId)];
      if (refused.findIndex((each) => each.recordId === recordId) < index) {
        return [batchAnswerProblem('refused-twice', { record }, recordId)];
      }
      return reason.trim() === '' ? [batchAnswerProblem('reason-missing', { record }, recordId)] : [];
    }),
  ];
}

async function record(
  tx: WriteTransaction,
  desk: Desk,
  { refused, ...given }: AnswerToBatch,
  { records, locked }: { records: readonly BatchRecord[]; locked: LockedPeople },
): Promise<void> {
  const { batchId } = given;
  const reasons = new Map(refused.map(({ recordId, reason }) => [recordId, reason.trim()]));
  const counted = records.filter(({ id, reversedOn }) => reasons.has(id) && reversedOn === null);
  await reverseContributionsIn(
    tx,
    counted.flatMap(({ id, personId }) =>
      personId === null ? [] : [{ contributionId: id, personId, reason: reasons.get(id) ?? '' }],
    ),
    { key: ['batch answer', batchId], locked },
  );
  const recording = await openedRecording(tx);
  await addBatchAnswer(tx, { ...given, by: actorOf(desk), recording });
  const accepted = records.flatMap(({ id }) => (reasons.has(id) ? [] : id));
  await addRefusals(
    tx,
    batchId,
    [...reasons].map(([recordId, reason]) => ({ recordId, reason })),
  );
  await writeAcceptances(tx, accepted, recording);
  tx.audit({ batch: batchId, accepted: accepted.length, refused: [...reasons.keys()], recording: recording.id });
}
