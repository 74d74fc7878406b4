import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { from as copyFrom } from 'pg-copy-streams';
import { uuid } from '#base/ids.ts';
import type { Result } from '#base/result.ts';
import type { ImportedRow } from '#input/files/import-kinds.ts';
import type { ReadRow } from '#input/files/read-row.ts';
import type { RowProblem } from '#input/files/row-problem.ts';
import type { Queryable, Transaction } from '#server/database/connect.ts';
import { stripeOf } from '#server/journal/data/posting.ts';
import { CREATE_REFUSALS, CREATE_REMARKS, createRecorded, createStaged } from '#server/journal/data/temporary.ts';
import { type NumberKeys, sealingKeys } from '#server/keys/number-keys.ts';
import { type SealedPart, sealPart } from '#server/keys/seal-part.ts';
import type { ImportedColumn, ImportedTable } from '../imported-table.ts';

/** A row of a file as it was read, or why it was not. */
export interface StagedLine {
  rowNo: number;
  read: Result<ReadRow, readonly RowProblem[]>;
}

const columnsOf = ({ columns, besides = [] }: ImportedTable): readonly ImportedColumn[] => [...columns, ...besides];

/** Makes the tables that an import works with: they belong to the connection and end with it. */
export async function createStaging(tx: Queryable, table: ImportedTable): Promise<void> {
  const columns = columnsOf(table).map(({ name, type }) => `${name} ${type}`);
  await tx.query([createStaged(columns), CREATE_REFUSALS, CREATE_REMARKS, createRecorded(table.name)].join(';'));
}

/** Streams lines into `staged`, many at once. Nothing else sees them yet. */
export async function stage(
  tx: Transaction,
  table: ImportedTable,
  lines: AsyncIterable<readonly StagedLine[]>,
): Promise<void> {
  const columns = columnsOf(table);
  const keys = columns.some(({ sealed }) => sealed) ? await sealingKeys(tx) : null;
  const into = tx.query(
    copyFrom(
      `copy staged (row_no, stripe, problems, remarks, recorded_at, ${columns.map(({ name }) => name).join(', ')}) from stdin`,
    ),
  );
  await pipeline(Readable.from(copyText(lines, columns, keys)), into);
}

async function* copyText(
  lines: AsyncIterable<readonly StagedLine[]>,
  columns: readonly ImportedColumn[],
  keys: NumberKeys | null,
): AsyncGenerator<string> {
  const blank = '\t\\N'.repeat(columns.length + 1);
  for await (const some of lines) {
    let text = '';
    for (const { rowNo, read } of some) {
      text += read.ok
        ? `${rowNo}\t${stripeOfRow(read.value.row)}\t\\N\t${remarksText(read.value)}\t${copyValue(read.value.row.recorded_at)}${copyValues(read.value.row, columns, keys)}\n`
        : `${rowNo}\t0\t${copyValue(JSON.stringify(read.error))}\t\\N${blank}\n`;
    }
    yield text;
  }
}

const remarksText = ({ remarks }: ReadRow): string => copyValue(remarks.length > 0 ? JSON.stringify(remarks) : null);

const stripeOfRow = ({ person_id }: ImportedRow): number => (typeof person_id === 'string' ? stripeOf(person_id) : 0);

function copyValues(row: ImportedRow, columns: readonly ImportedColumn[], keys: NumberKeys | null): string {
  let text = '';
  for (const { name, from = name, sealed } of columns) {
    const value = row[name === 'area_id' ? name : from];
    if (!sealed) text += `\t${copyValue(value)}`;
    else if (sealed === 'version') text += `\t${keys?.version ?? '\\N'}`;
    else text += typeof value === 'string' && keys ? `\t\\\\x${hexOf(keys, sealed, value, row)}` : '\t\\N';
  }
  return text;
}

/** The row is the person or the correction that the number belongs to. */
const hexOf = (keys: NumberKeys, sealed: SealedPart, text: string, row: ImportedRow): string =>
  sealPart(keys, sealed, text, uuid(String(row.correction_id ?? row.person_id))).toString('hex');

const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

/** A value in the text format of COPY (PostgreSQL manual, COPY, File Formats). */
function copyValue(value: ImportedRow[string] | undefined): string {
  if (value === null || value === undefined) return '\\N';
  if (typeof value === 'number') return String(value);
  const text = typeof value === 'string' ? value : `{${value.map((each) => JSON.stringify(each)).join(',')}}`;
  return /[\\\t\n\r]/.test(text) ? text.replace(/[\\\t\n\r]/g, (letter) => ESCAPES[letter] ?? '') : text;
}

/** Puts what was staged in order, so that it can be taken batch by batch; answers the number of lines. */
export async function sortStaging(tx: Queryable): Promise<number> {
  await tx.query('insert into refusals select row_no, problems from staged where problems is not null');
  const { rows } = await tx.query<{ count: number }>('select count(*) from staged');
  const count = rows[0]?.count ?? 0;
  if (count > LINES_OF_BATCH)
    await tx.query('create index staged_by_stripe on staged (stripe); cluster staged using staged_by_stripe');
  await tx.query('analyze staged');
  return count;
}

/** As many lines as are taken in one transaction, half a minute's work: others wait for it where they post for the same people. */
const LINES_OF_BATCH = 400_000;
export const STRIPES = 256;

/** Ranges of stripes, each with about as many lines as one transaction takes, and the share of all that is then done. */
export function batchesOf(lines: number): { from: number; to: number; share: number }[] {
  const count = Math.min(STRIPES, Math.max(1, Math.ceil(lines / LINES_OF_BATCH)));
  const border = (part: number): number => Math.floor((part * STRIPES) / count);
  return Array.from({ length: count }, (_, part) => ({
    from: border(part),
    to: border(part + 1),
    share: (part + 1) / count,
  }));
}

/** Refused rows with their problems, by their number, after that number. */
export async function refusalsAfter(tx: Queryable, rowNo: number, most: number): Promise<RefusedRow[]> {
  const { rows } = await tx.query<RefusedRow>(
    `select row_no as "rowNo", problems from refusals where row_no > $1 order by row_no limit $2`,
    [rowNo, most],
  );
  return rows;
}

/** The first remarks in order, and how many there are of each kind. */
export async function firstRemarks(tx: Transaction, most: number): Promise<Remarks> {
  const first = await tx.query<RemarkedRow>(
    `select row_no as "rowNo", remark from remarks order by row_no, remark->>'kind' limit $1`,
    [most],
  );
  const { rows } = await tx.query<{ count: number }>('select count(*) from remarks');
  return { first: first.rows, count: rows[0]?.count ?? 0 };
}

export interface Remarks {
  first: readonly RemarkedRow[];
  count: number;
}

/** What is worth a look about a row that was taken. */
export interface RemarkedRow {
  rowNo: number;
  remark: RowProblem;
}

/** A refused row by its number, with every reason. */
export interface RefusedRow {
  rowNo: number;
  problems: RowProblem[];
}

/**
 * Sets of some hundred thousand lines are sorted and joined in memory. What is known of the people of a part lies together
 * on disc and was read just now; the planner cannot know, and would read the whole register for every part.
 */
export async function prepareForSets(tx: Transaction): Promise<void> {
  await tx.query(`set local work_mem = '128MB'; set local random_page_cost = 0.2`);
}

/** Above the stripes of people, which are the other locks of a province. */
const FIRST_LOCK_OF_KINDS = 1_000;

/** Keeps others from importing that kind until the transaction ends: the same file twice at once is taken once. */
export async function lockKind(tx: Transaction, kind: number): Promise<void> {
  await tx.query('select pg_advisory_xact_lock($1, $2)', [tx.provinceId, FIRST_LOCK_OF_KINDS + kind]);
}
