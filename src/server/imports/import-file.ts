import { randomUUID } from 'node:crypto';
import { err, ok, type Result } from '#base/result.ts';
import { areaCodes } from '#input/files/area-codes.ts';
import { type FileProblem, fileProblem, UnreadableFile } from '#input/files/file-problem.ts';
import { headerProblems } from '#input/files/header.ts';
import type { ImportKind } from '#input/files/import-kinds.ts';
import { type ReadRow, rowReader } from '#input/files/read-row.ts';
import { knownAreas } from '#server/areas/data/areas.ts';
import type { Desk, DeskConnection } from '#server/desk/desk.ts';
import {
  batchesOf,
  createStaging,
  type RefusedRow,
  refusalsAfter,
  type StagedLine,
  sortStaging,
  stage,
} from '#server/files/data/staging.ts';
import type { FileRow } from '#server/files/file-row.ts';
import { importedTables } from './imported-tables.ts';
import { takeBatch } from './take-batch.ts';

/** What is imported (FORMATS, section 2). */
export interface ImportedFile {
  kind: ImportKind;
  /** The header and the rows, many at once. */
  rows: AsyncIterable<readonly FileRow[]>;
  /** Whether the file says itself when its facts became known; else it is `now`. */
  historical: boolean;
  now: Date;
  /** Called with the number of rows, while the file is read and again while they are recorded. */
  onProgress: (phase: 'reading' | 'recording', rows: number) => void;
  /** Told of each refused row in order, with every reason. Row 1 is the header. */
  onRefused: (row: RefusedRow) => void | Promise<void>;
}

/** What became of the rows; each row counts once. */
export interface ImportSummary {
  taken: number;
  refused: number;
  unchanged: number;
  /** Taken payments for months that another payment is for too: allowed, but worth a look. */
  paidTwice: number;
  /** Taken payments to voluntary insurance that are not the law's rate of the income. */
  pricedOtherwise: number;
}

/**
 * Imports a file. It is read whole before anything is recorded, so that of a file that cannot be read nothing is stored;
 * then it is recorded in parts, each whole in one transaction with what it changes in the journal. What is in the
 * register already stays as it is: an import that broke off is completed by the next one.
 */
export async function importFile(desk: Desk, file: ImportedFile): Promise<Result<ImportSummary, FileProblem[]>> {
  return desk.onOneConnection(async (connection) => {
    const problems = await readIntoStaging(connection, file);
    if (problems.length > 0) return err(problems);
    const lines = await connection.stage(sortStaging);
    const summary = { taken: 0, refused: 0, unchanged: 0, paidTwice: 0, pricedOtherwise: 0 };
    const importId = randomUUID();
    for (const batch of batchesOf(lines)) {
      const took = await connection.write('file.import', (tx) =>
        takeBatch(tx, { ...batch, kind: file.kind, now: file.now, importId }),
      );
      summary.taken += took.taken;
      summary.unchanged += took.unchanged;
      summary.paidTwice += took.paidTwice;
      summary.pricedOtherwise += took.pricedOtherwise;
      file.onProgress('recording', Math.round(lines * batch.share));
    }
    summary.refused = await reportRefused(connection, file);
    if (summary.taken >= MANY) await desk.analyze();
    return ok(summary);
  });
}

/** After this number of new rows the planner must look at the tables again. */
const MANY = 10_000;

async function readIntoStaging({ stage: inStaging }: DeskConnection, file: ImportedFile): Promise<FileProblem[]> {
  const chunks = file.rows[Symbol.asyncIterator]();
  const [table] = importedTables[file.kind];
  try {
    const first = await chunks.next();
    const [header, ...rows] = first.done ? [] : first.value;
    if (!isCells(header)) return [fileProblem('empty', {})];
    const problems = headerProblems(file.kind, header);
    if (problems.length > 0) return problems;
    await inStaging(async (tx) => {
      const context = { areas: areaCodes(await knownAreas(tx)), historical: file.historical };
      await createStaging(tx, table);
      await stage(tx, table, readLines(rows, chunks, rowReader(file.kind, header, context), file.onProgress));
    });
    return [];
  } catch (error) {
    if (error instanceof UnreadableFile) return [error.problem];
    throw error;
  } finally {
    await chunks.return?.();
  }
}

async function* readLines(
  first: readonly FileRow[],
  rest: AsyncIterator<readonly FileRow[]>,
  read: ReadRow,
  onProgress: ImportedFile['onProgress'],
): AsyncGenerator<StagedLine[]> {
  let rowNo = 1;
  for (let rows: readonly FileRow[] | undefined = first; rows; rows = (await rest.next()).value) {
    yield rows.flatMap((row): StagedLine[] => {
      rowNo += 1;
      if (row === null) return [];
      return [{ rowNo, read: isCells(row) ? read(row) : err([row.problem]) }];
    });
    onProgress('reading', rowNo - 1);
  }
}

const isCells = (row: FileRow | undefined): row is readonly string[] => Array.isArray(row);

const REFUSALS_AT_ONCE = 1_000;

/** Answers how many rows were refused. */
async function reportRefused({ stage: inStaging }: DeskConnection, { onRefused }: ImportedFile): Promise<number> {
  let count = 0;
  let last = 0;
  for (let more = true; more; ) {
    const refusals = await inStaging((tx) => refusalsAfter(tx, last, REFUSALS_AT_ONCE));
    for (const row of refusals) await onRefused(row);
    count += refusals.length;
    last = refusals.at(-1)?.rowNo ?? last;
    more = refusals.length === REFUSALS_AT_ONCE;
  }
  return count;
}
