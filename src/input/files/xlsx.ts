import { ReadableStream } from 'node:stream/web';
import { HucreError } from 'hucre';
import { streamXlsxRows } from 'hucre/xlsx';
import { fileProblem, UnreadableFile } from './file-problem.ts';

const ROWS_AT_ONCE = 1_000;

/** The rows of a workbook's first sheet as text, like those of a CSV file. @throws UnreadableFile */
export async function* readXlsx(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string[][]> {
  let rows: string[][] = [];
  try {
    for await (const { values } of streamXlsxRows(
      ReadableStream.from(bytes) as globalThis.ReadableStream<Uint8Array>,
    )) {
      const row = values.map(textOf);
      if (row.every((cell) => cell === '')) continue;
      rows.push(row);
      if (rows.length < ROWS_AT_ONCE) continue;
      yield rows;
      rows = [];
    }
  } catch (error) {
    if (error instanceof HucreError) throw new UnreadableFile(fileProblem('not-a-workbook', { reason: error.message }));
    throw error;
  }
  yield rows;
}

/** A cell as a CSV file would have it; days come back as days, however the sheet shows them. */
function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (!(value instanceof Date)) return String(value).trim();
  const [day = '', time = ''] = value.toISOString().split('T');
  return time === '00:00:00.000Z' ? day : `${day}T${time}`;
}
