import { randomUUID } from 'node:crypto';
import { dayInVietNam } from '#base/dates.ts';
import { err, ok, type Result } from '#base/result.ts';
import { type FileProblem, UnreadableFile } from '#input/files/file-problem.ts';
import type { ImportKind } from '#input/files/import-kinds.ts';
import { type RowContext, rowReader } from '#input/files/read-row.ts';
import type { RowProblem } from '#input/files/row-problem.ts';
import { readAreaCodes } from '#server/areas/read-area-codes.ts';
import type { Transaction } from '#server/database/connect.ts';
import type { Desk, DeskConnection } from '#server/desk/desk.ts';
import {
  batchesOf,
  createStaging,
  firstRemarks,
  type RefusedRow,
  type Remarks,
  refusalsAfter,
  STRIPES,
  type StagedLine,
  sortStaging,
  stage,
} from '#server/files/data/staging.ts';
import type { FileTable } from '#server/files/file-row.ts';
import { readTotals, type Totals } from '#server/journal/read-totals.ts';
import { sealingKeys } from '#server/keys/number-keys.ts';
import { importedTables } from './imported-tables.ts';
import { type TakenBatch, takeBatch } from './take-batch.ts';

/** What is imported (FORMATS, section 2). */
export interface ImportedFile {
  kind: ImportKind;
  /** The sheets that are read, one after the other. */
  tables: readonly FileTable[];
  /** Whether the file says itself when its facts became known; else the database does. */
  historical: boolean;
  /** Says which day is today: days to come are refused. */
  now: Date;
  /** Called with the number of rows, while the file is read and again while they are recorded. */
  onProgress: (phase: 'reading' | 'recording', rows: number) => void;
  /** Told of each refused row in order, with every reason. */
  onRefused: (row: RefusedRow) => void | Promise<void>;
  /** Nothing is recorded: only what would be is said. */
  isRehearsal?: boolean | undefined;
  /** Told of each row that holds no data, while the file is read. */
  onNoData?: (rowNo: number) => void;
}

/** What became of the rows: `rows` is the sum of the others. */
export interface ImportSummary {
  rows: number;
  taken: number;
  refused: number;
  unchanged: number;
  /** Titles, totals, signatures, heads of further pages. */
  noData: number;
  /** Taken payments for months that another payment is for too: allowed, but worth a look. */
  paidTwice: number;
  /** Taken payments to voluntary insurance that are not the law's rate of the income. */
  pricedOtherwise: number;
  remarks: Remarks;
  /** What a rehearsal would change; null where it was none. */
  moved: { before: Totals[]; after: Totals[] } | null;
}

/**
 * Imports a file. It is read whole before anything is recorded, so that of a file that cannot be read nothing is stored;
 * then it is recorded in parts, each whole in one transaction with what it changes in the journal. What is in the
 * register already stays as it is: an import that broke off is completed by the next one.
 */
export async function importFile(desk: Desk, file: ImportedFile): Promise<Result<ImportSummary, FileProblem[]>> {
  return desk.onOneConnection(async (connection) => {
    await connection.stage(sealingKeys); // rows are told apart by digests of them too
    const read = await readIntoStaging(connection, file);
    if (!read.ok) return read;
    const lines = await connection.stage(sortStaging);
    const sum = { ...read.value, taken: 0, refused: 0, unchanged: 0, paidTwice: 0, pricedOtherwise: 0 };
    const finish = async (tx: Transaction): Promise<Omit<ImportSummary, 'moved'>> => ({
      ...sum,
      refused: await reportRefused(tx, file),
      remarks: await firstRemarks(tx, MOST_REMARKS),
    });
    if (file.isRehearsal) return ok(await rehearse(connection, file, sum, finish));
    const importId = randomUUID();
    for (const batch of batchesOf(lines)) {
      const took = await connection.write('file.import', (tx) =>
        takeBatch(tx, { ...batch, kind: file.kind, historical: file.historical, importId }),
      );
      add(sum, took);
      file.onProgress('recording', Math.round(lines * batch.share));
    }
    if (sum.taken >= MANY) await desk.analyze();
    return ok({ ...(await connection.stage(finish)), moved: null });
  });
}

type Sum = Omit<ImportSummary, 'moved' | 'remarks'>;

function add(sum: Sum, took: TakenBatch): void {
  sum.taken += took.taken;
  sum.unchanged += took.unchanged;
  sum.paidTwice += took.paidTwice;
  sum.pricedOtherwise += took.pricedOtherwise;
}

/** Ends a transaction without recording anything. */
class EndOfRehearsal extends Error {}

/** Takes everything in one transaction, looks at what came of it, and records nothing. */
async function rehearse(
  connection: DeskConnection,
  { kind, historical }: ImportedFile,
  sum: Sum,
  finish: (tx: Transaction) => Promise<Omit<ImportSummary, 'moved'>>,
): Promise<ImportSummary> {
  let summary: ImportSummary | undefined;
  const rehearsal = connection.write('file.import', async (tx) => {
    const before = await readTotals(tx);
    add(sum, await takeBatch(tx, { from: 0, to: STRIPES, kind, historical, importId: randomUUID() }));
    summary = { ...(await finish(tx)), moved: { before, after: await readTotals(tx) } };
    throw new EndOfRehearsal();
  });
  await rehearsal.catch((error) => {
    if (!(error instanceof EndOfRehearsal)) throw error;
  });
  if (!summary) throw new Error('a rehearsal has no summary');
  return summary;
}

const MOST_REMARKS = 20;

/** After this number of new rows the planner must look at the tables again. */
const MANY = 10_000;

/** How many rows were read. */
interface RowCount {
  rows: number;
  noData: number;
}

async function readIntoStaging(
  { stage: inStaging }: DeskConnection,
  file: ImportedFile,
): Promise<Result<RowCount, FileProblem[]>> {
  const [table] = importedTables[file.kind];
  const count = { rows: 0, noData: 0 };
  try {
    await inStaging(async (tx) => {
      const { historical, now } = file;
      const today = dayInVietNam(now);
      const context = { areas: await readAreaCodes(tx, today), historical, today };
      await createStaging(tx, table);
      await stage(tx, table, readLines(file, context, count));
    });
    return ok(count);
  } catch (error) {
    if (error instanceof UnreadableFile) return err([error.problem]);
    throw error;
  }
}

async function* readLines(file: ImportedFile, context: RowContext, count: RowCount): AsyncGenerator<StagedLine[]> {
  for (const table of file.tables) {
    const read = rowReader(file.kind, table.columns, { ...context, onlyPast: table.onlyPast });
    for await (const rows of table.rows) {
      count.rows += rows.length;
      yield rows.flatMap((row): StagedLine[] => {
        if ('isNoData' in row) {
          count.noData += 1;
          file.onNoData?.(row.no);
          return [];
        }
        return [{ rowNo: row.no, read: 'problems' in row ? err(row.problems) : withRemarks(read(row), row.remarks) }];
      });
      file.onProgress('reading', count.rows);
    }
  }
}

const withRemarks = (read: StagedLine['read'], remarks: readonly RowProblem[] = []): StagedLine['read'] =>
  read.ok && remarks.length > 0 ? ok({ ...read.value, remarks: [...remarks, ...read.value.remarks] }) : read;

const REFUSALS_AT_ONCE = 1_000;

/** Answers how many rows were refused. */
async function reportRefused(tx: Transaction, { onRefused }: ImportedFile): Promise<number> {
  let count = 0;
  let last = 0;
  for (let more = true; more; ) {
    const refusals = await refusalsAfter(tx, last, REFUSALS_AT_ONCE);
    for (const row of refusals) await onRefused(row);
    count += refusals.length;
    last = refusals.at(-1)?.rowNo ?? last;
    more = refusals.length === REFUSALS_AT_ONCE;
  }
  return count;
}
