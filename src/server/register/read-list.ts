import { createHash } from 'node:crypto';
import { type Uuid, uuid } from '#base/ids.ts';
import { fileProblem, UnreadableFile } from '#input/files/file-problem.ts';
import { type FoundList, findList, type ListRow, readListRow } from '#input/files/printed-lists.ts';
import { rowProblem } from '#input/files/row-problem.ts';
import type { Desk } from '#server/desk/desk.ts';
import type { FileRow } from '#server/files/file-row.ts';
import { readRows } from '#server/files/read-rows.ts';
import { peopleByCode } from './data/people.ts';

const ROWS_BEFORE_HEADS = 50;

/** The printed list that a file is; undefined where it is one of our own files. @throws UnreadableFile */
export async function listOf(path: string): Promise<FoundList | undefined> {
  const first: string[][] = [];
  for await (const rows of readRows(path)) {
    first.push(...rows.slice(0, ROWS_BEFORE_HEADS - first.length));
    if (first.length >= ROWS_BEFORE_HEADS) break;
  }
  const found = findList(first);
  if (found && found.unknown.length > 0) {
    const [column = ''] = found.unknown;
    throw new UnreadableFile(fileProblem('unknown-head', { form: found.list.form, column }));
  }
  return found;
}

const COLUMNS = [
  'contribution_id',
  'person_id',
  'scheme',
  'income',
  'method',
  'from_month',
  'months',
  'paid',
  'state_support',
  'local_support',
  'other_support',
  'paid_on',
  'receipt_no',
  'agent_code',
] as const;

/**
 * The rows of a printed list as rows of our own file of contributions, each with its number in the list. People are
 * found by their codes. The same payment gets the same id however often the list is sent.
 */
export async function* readList(
  desk: Desk,
  found: FoundList,
  rows: AsyncIterable<string[][]>,
): AsyncGenerator<FileRow[]> {
  let rowNo = 0;
  let decrease = false;
  yield [[...COLUMNS]];
  for await (const some of rows) {
    const read = some.map((row): ListRow => {
      rowNo += 1;
      return rowNo <= found.headRow ? { kind: 'nothing' } : readListRow(found, row);
    });
    const codes = read.flatMap((row) => (row.kind === 'payment' && row.code ? [row.code] : []));
    const people = await desk.readPeople((tx) => peopleByCode(tx, codes));
    const taken = read.map((row): FileRow => {
      if (row.kind === 'block') decrease = row.decrease;
      return row.kind === 'payment' ? payment(found, row, decrease, people) : null;
    });
    yield rowNo === some.length ? taken.slice(1) : taken; // the columns stand for the first row
  }
}

function payment(
  { list }: FoundList,
  { code, cells }: Extract<ListRow, { kind: 'payment' }>,
  decrease: boolean,
  people: ReadonlyMap<string, readonly Uuid[]>,
): FileRow {
  if (decrease) return { problem: rowProblem('in-block-of-decrease', {}) };
  if (code === '') return { problem: rowProblem('no-code', {}) };
  const [person, ...others] = people.get(code) ?? [];
  if (!person) return { problem: rowProblem('code-unknown', { code }) };
  if (others.length > 0) return { problem: rowProblem('code-of-several', { code, people: others.length + 1 }) };
  const { from_month, months, paid_on, receipt_no } = cells;
  const contribution_id = idOf([list.form, person, from_month, months, paid_on, receipt_no]);
  const row = { ...cells, contribution_id, person_id: person, scheme: list.scheme };
  return COLUMNS.map((column) => row[column]);
}

/** A UUID version 8 (RFC 9562, section 5.8) out of what makes a payment the same one. */
function idOf(parts: readonly string[]): Uuid {
  const bytes = createHash('sha256').update(JSON.stringify(parts)).digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return uuid(bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5'));
}
