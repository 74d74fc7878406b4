import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { CsvError, type Options, parse } from 'csv-parse';
import { type FileProblem, fileProblem, UnreadableFile } from './file-problem.ts';
import { isBlank, type SheetRow, trimmed } from './sheet-row.ts';

const MOST_BYTES_OF_ROW = 1_000_000;
const MOST_COLUMNS = 1_000;
const ROWS_AT_ONCE = 1_000;
const LINES_BEFORE_HEADER = 50;
const COLUMNS_BELOW_TITLE = 5;
const DELIMITERS = [',', ';', '\t'] as const;

/** What stands between the cells of a CSV text. */
export type Delimiter = (typeof DELIMITERS)[number];

/**
 * The rows of a CSV text with text in them, many at once, numbered as a spreadsheet program shows them. The header tells
 * what stands between cells, or a first line `sep=;`. @throws UnreadableFile
 */
export async function* readCsv(text: AsyncIterable<string> | Iterable<string>): AsyncGenerator<SheetRow[]> {
  const chunks = iterate(text);
  const head = await chunks.next().catch((error) => {
    throw unreadable(error, 1);
  });
  if (head.done) return;
  const ending = { text: head.value };
  const parser = parse({ ...OPTIONS, delimiter: delimiterOf(head.value) });
  pipeline(Readable.from(from(head.value, chunks, ending)), parser).catch(() => {}); // whoever reads the parser gets the error
  let read = 0;
  const rows: SheetRow[] = [];
  try {
    for await (const cells of parser) {
      read += 1;
      const row = rowOf(cells, read);
      if (row) rows.push(row);
      if (rows.length <= ROWS_AT_ONCE) continue;
      yield rows.splice(0, ROWS_AT_ONCE);
    }
  } catch (error) {
    throw unreadable(error, read + 1);
  }
  const last = rows.pop();
  if (last) yield [...rows, /[\r\n]$/.test(ending.text) ? last : { ...last, isLastWithoutBreak: true }];
}

function rowOf(cells: readonly string[], no: number): SheetRow | null {
  if (cells.length > MOST_COLUMNS) {
    throw new UnreadableFile(fileProblem('too-many-columns', { columns: cells.length, most: MOST_COLUMNS }));
  }
  const texts = cells.map(trimmed);
  if (isBlank(texts) || (no === 1 && SEPARATOR_LINE.test(cells.join(';')))) return null;
  return { no, cells: texts, width: cells.length };
}

const OPTIONS: Options = {
  bom: true,
  trim: true,
  relax_column_count: true,
  relax_quotes: true,
  max_record_size: MOST_BYTES_OF_ROW,
};

async function* iterate(text: AsyncIterable<string> | Iterable<string>): AsyncGenerator<string, undefined> {
  yield* text;
}

async function* from(head: string, rest: AsyncIterable<string>, ending: { text: string }): AsyncGenerator<string> {
  yield head;
  for await (const chunk of rest) {
    if (chunk !== '') ending.text = chunk.slice(-1);
    yield chunk;
  }
}

/** Spreadsheet programs write `sep=;` above the header, and read it. */
const SEPARATOR_LINE = /^\uFEFF*"?sep=(.)?/i;

/** Of the header; where a title stands above it, of the first line that can be one. */
export function delimiterOf(head: string): Delimiter {
  const [, named] = SEPARATOR_LINE.exec(head) ?? [];
  const given = DELIMITERS.find((each) => each === named);
  if (given) return given;
  const lines = head.split('\n', LINES_BEFORE_HEADER);
  const parts = (line: string): number => Math.max(...DELIMITERS.map((each) => line.split(each).length));
  const first = lines.find((line) => trimmed(line) !== '') ?? '';
  const isTitle = parts(first) < COLUMNS_BELOW_TITLE;
  const header = (isTitle && lines.find((line) => parts(line) > COLUMNS_BELOW_TITLE)) || first;
  const counts = DELIMITERS.map((each) => ({ each, count: header.split(each).length }));
  return counts.reduce((most, next) => (next.count > most.count ? next : most)).each;
}

function unreadable(error: unknown, row: number): unknown {
  const problem = problemOf(error, row);
  return problem ? new UnreadableFile(problem) : error;
}

function problemOf(error: unknown, row: number): FileProblem | undefined {
  if (error instanceof TypeError) return fileProblem('not-utf-8', { row });
  if (!(error instanceof CsvError)) return undefined;
  return error.code === 'CSV_MAX_RECORD_SIZE'
    ? fileProblem('row-too-long', { row, mostBytes: MOST_BYTES_OF_ROW })
    : fileProblem('quote-not-closed', { row });
}
