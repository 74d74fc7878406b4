import { writeXlsxStream } from 'hucre/xlsx';
import { csvLine, quotedFormula } from '#base/csv.ts';

/** A list on its way into a file: its heads, and its rows part by part. */
export interface ListFile {
  /** Without its ending. */
  name: string;
  heads: readonly string[];
  parts: AsyncIterable<readonly (readonly string[])[]>;
}

const ROWS_OF_PART = 1000;

/** The rows of a list that is known whole, part by part. */
export async function* inParts<Line>(
  lines: readonly Line[],
  row: (line: Line) => readonly string[],
): AsyncGenerator<(readonly string[])[]> {
  for (let start = 0; start < lines.length; start += ROWS_OF_PART) {
    yield lines.slice(start, start + ROWS_OF_PART).map(row);
  }
}

const WIDTH = 24;
/** Spreadsheet programs open no sheet of a longer name, or with these letters in it. */
const MOST_LETTERS_OF_SHEET = 31;
const NOT_IN_SHEETS = /[[\]:*?/\\]/g;

/** The list as CSV that spreadsheets open with its accents (UTF-8 with a byte-order mark), row by row as it is read. */
export function csvFile({ name, heads, parts }: ListFile): Response {
  const lines = async function* (): AsyncGenerator<string> {
    yield `\uFEFF${csvLine(heads)}\r\n`;
    for await (const rows of parts) yield `${rows.map((row) => csvLine(row.map(quotedFormula))).join('\r\n')}\r\n`;
  };
  return fileResponse(streamOf(lines()), `${name}.csv`, 'text/csv; charset=utf-8');
}

/** Texts as a stream that asks for the next one when it is read. */
function streamOf(texts: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    pull: async (controller) => {
      const { done, value } = await texts.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    cancel: () => void texts.return(undefined),
  });
}

/** The list as a workbook, written as it is read; every cell is text. */
export function xlsxFile({ name, heads, parts }: ListFile): Response {
  const rows = async function* (): AsyncGenerator<string[]> {
    for await (const part of parts) for (const row of part) yield [...row];
  };
  const columns = heads.map((header) => ({ header, width: WIDTH }));
  const sheet = name.replaceAll(NOT_IN_SHEETS, '-').slice(0, MOST_LETTERS_OF_SHEET);
  const body = writeXlsxStream(rows(), { name: sheet, columns, freezePane: { rows: 1 } });
  return fileResponse(body, `${name}.xlsx`, 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet');
}

/** A name that a header can carry, whatever codes stand in it. */
const plainFileName = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D')
    .replace(/[^ -~]|["/\\]/g, '-');

export const fileResponse = (body: ReadableStream<Uint8Array> | string, name: string, type: string): Response =>
  new Response(body, {
    headers: { 'content-type': type, 'content-disposition': `attachment; filename="${plainFileName(name)}"` },
  });
