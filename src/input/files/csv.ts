import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { CsvError, type Options, parse } from 'csv-parse';
import { type FileProblem, fileProblem, UnreadableFile } from './file-problem.ts';

const MOST_BYTES_OF_ROW = 1_000_000;
const ROWS_AT_ONCE = 1_000;
const LINES_BEFORE_HEADER = 50;
const COLUMNS_BELOW_TITLE = 5;

/**
 * The rows of a CSV text, the header first, many at once; rows without any text are left out. The header tells comma
 * from semicolon. @throws UnreadableFile
 */
export async function* readCsv(text: AsyncIterable<string> | Iterable<string>): AsyncGenerator<string[][]> {
  const chunks = iterate(text);
  const head = await chunks.next().catch((error) => {
    throw unreadable(error, 1);
  });
  if (head.done) return;
  const parser = parse({ ...OPTIONS, delimiter: delimiterOf(head.value) });
  const source = Readable.from(from(head.value, chunks));
  pipeline(source, parser).catch(() => {}); // whoever reads the parser gets the error
  let read = 0;
  let rows: string[][] = [];
  try {
    for await (const row of parser) {
      read++;
      rows.push(row);
      if (rows.length < ROWS_AT_ONCE) continue;
      yield rows;
      rows = [];
    }
  } catch (error) {
    throw unreadable(error, read + 1);
  }
  yield rows;
}

const OPTIONS: Options = {
  bom: true,
  trim: true,
  skip_empty_lines: true,
  skip_records_with_empty_values: true,
  relax_column_count: true,
  max_record_size: MOST_BYTES_OF_ROW,
};

async function* iterate(text: AsyncIterable<string> | Iterable<string>): AsyncGenerator<string, undefined> {
  yield* text;
}

async function* from(head: string, rest: AsyncIterable<string>): AsyncGenerator<string> {
  yield head;
  yield* rest;
}

/** Of the header; where a title stands above it, of the first line that can be one. */
function delimiterOf(head: string): ',' | ';' {
  const lines = head.split('\n', LINES_BEFORE_HEADER);
  const isTitle = !/[,;]/.test(lines[0] ?? '');
  const header = (isTitle && lines.find((line) => line.split(/[,;]/).length > COLUMNS_BELOW_TITLE)) || lines[0] || '';
  return header.split(';').length > header.split(',').length ? ';' : ',';
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
