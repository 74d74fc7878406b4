import { ReadableStream } from 'node:stream/web';
import { HucreError } from 'hucre';
import { streamXlsxRows } from 'hucre/xlsx';
import { fileProblem, UnreadableFile } from './file-problem.ts';
import { FORMULA_WITHOUT_VALUE, isBlank, numberOf, type SheetRow, trimmed } from './sheet-row.ts';

const ROWS_AT_ONCE = 1_000;

/** Which sheet of a workbook is read, and what was seen in it before. */
export interface SheetToRead {
  index: number;
  /** Columns, counted from 0, of formulas without a stored value, by the row that they stand in. */
  withoutValue: ReadonlyMap<number, readonly number[]>;
}

/** The rows of a workbook's sheet as text, like those of a CSV file. @throws UnreadableFile */
export async function* readXlsx(bytes: AsyncIterable<Uint8Array>, sheet: SheetToRead): AsyncGenerator<SheetRow[]> {
  let rows: SheetRow[] = [];
  const stream = ReadableStream.from(bytes) as globalThis.ReadableStream<Uint8Array>;
  try {
    for await (const { index, values } of streamXlsxRows(stream, { sheet: sheet.index })) {
      const cells = values.map(textOf);
      for (const column of sheet.withoutValue.get(index + 1) ?? []) cells[column] = FORMULA_WITHOUT_VALUE;
      if (isBlank(cells)) continue;
      rows.push({ no: numberOf(sheet.index, index + 1), cells });
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

/** A cell as a CSV file would have it; days come back as days, however the sheet shows them, and times without a zone. */
function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (!(value instanceof Date)) return trimmed(String(value));
  if (Number.isNaN(value.getTime())) return '';
  const nearest = new Date(Math.round(value.getTime() / MS_OF_SECOND) * MS_OF_SECOND); // days are kept as fractions
  const [day = '', time = ''] = nearest.toISOString().split('T');
  return time === '00:00:00.000Z' ? day : `${day}T${time.slice(0, 8)}`;
}

const MS_OF_SECOND = 1_000;
