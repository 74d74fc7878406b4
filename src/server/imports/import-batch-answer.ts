import { type Day, dayInVietNam } from '#base/dates.ts';
import { isUuid, type Uuid } from '#base/ids.ts';
import { err, type Result } from '#base/result.ts';
import type { FileProblem } from '#input/files/file-problem.ts';
import { placeOf } from '#input/files/sheet-row.ts';
import { answerPlaces, answerRow, type BatchAnswerRow } from '#input/register/batch-answer-rows.ts';
import { type BatchRecord, batchCode, type RecordsOfBatch } from '#register/money/batch.ts';
import { answerBatch, type RefusedRecord } from '#server/batches/answer-batch.ts';
import { readBatch } from '#server/batches/read-batch.ts';
import type { Desk } from '#server/desk/desk.ts';
import { type BatchFileProblem, batchFileProblem } from './batch-file-problem.ts';
import { rowsBelowHead } from './rows-below-head.ts';
import { unlessUnreadable } from './unless-unreadable.ts';

/** A file of this machine in which the SI office answers a batch, by the name that it was sent with. */
export interface BatchAnswerFile {
  batchId: Uuid;
  path: string;
  fileName: string;
  answeredOn: Day;
  documentNo: string | null;
}

/** Settles a batch by a file: all its records are answered, or every reason against the file is told and nothing is recorded. */
export async function importBatchAnswer(
  desk: Desk,
  { path, ...given }: BatchAnswerFile,
  now: Date,
): Promise<Result<'recorded' | 'unchanged', (BatchFileProblem | FileProblem)[]>> {
  const batch = await readBatch(desk, given.batchId);
  if (!batch) return err([batchFileProblem('batch-unknown', {}, 'batchId')]);
  const rows = await unlessUnreadable(rowsBelowHead(path, answerPlaces, answerRow));
  if (!rows.ok) return err([...rows.error]);
  if (!rows.value) return err([batchFileProblem('no-answer-heads', {})]);
  const { refused, problems } = answersIn(batch, rows.value);
  if (problems.length > 0) return err(problems);
  return answerBatch(desk, { ...given, refused }, dayInVietNam(now));
}

function answersIn(
  batch: RecordsOfBatch,
  rows: readonly BatchAnswerRow[],
): { refused: RefusedRecord[]; problems: BatchFileProblem[] } {
  const expected = batchCode(batch);
  const problems: BatchFileProblem[] = [];
  const answered = new Map<Uuid, BatchAnswerRow>();
  for (const row of rows) {
    const no = placeOf(row.no).row;
    if (row.batch !== '' && row.batch !== expected) {
      problems.push(batchFileProblem('row-of-other-batch', { row: no, batch: row.batch, expected }));
      continue;
    }
    if (row.result === null) problems.push(batchFileProblem('result-unknown', { row: no, text: row.written }));
    const found = recordsNamed(batch.lines, row);
    const [record] = found;
    const written = row.record || row.receipt;
    if (!record) problems.push(batchFileProblem('row-of-no-record', { row: no, record: written }));
    else if (found.length > 1) {
      problems.push(batchFileProblem('row-of-several-records', { row: no, record: written }));
    } else if (answered.has(record.id)) problems.push(batchFileProblem('refused-twice', { record: nameOf(record) }));
    else answered.set(record.id, row);
  }
  for (const each of batch.lines) {
    const row = answered.get(each.id);
    if (!row) problems.push(batchFileProblem('record-missing', { record: nameOf(each) }));
    else if (row.result === 'refused' && row.reason === '') {
      problems.push(batchFileProblem('reason-missing', { record: nameOf(each) }));
    }
  }
  const refused = [...answered].flatMap(([recordId, { result, reason }]) =>
    result === 'refused' ? [{ recordId, reason }] : [],
  );
  return { refused, problems };
}

const nameOf = ({ id, receiptNo }: BatchRecord): string => receiptNo ?? id;

/** By the code of the record; else by receipt, and by the SI code where one is written, whose noughts a spreadsheet may have cut off. */
function recordsNamed(lines: readonly BatchRecord[], { record, receipt, siCode }: BatchAnswerRow): BatchRecord[] {
  if (record !== '') return isUuid(record.toLowerCase()) ? lines.filter(({ id }) => id === record.toLowerCase()) : [];
  const isOfPerson = (each: BatchRecord): boolean => siCode === '' || bare(each.siCode ?? '') === bare(siCode);
  return lines.filter((each) => each.receiptNo === receipt && isOfPerson(each));
}

const bare = (code: string): string => code.replace(/^0+/, '');
