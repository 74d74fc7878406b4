import { ReadableStream } from 'node:stream/web';
import { HucreError } from 'hucre';
import { streamXlsxRows } from 'hucre/xlsx';
import { fileProblem, UnreadableFile } from './file-problem.ts';
import { withinLimits } from './sheet-limits.ts';
import { FORMULA_WITHOUT_VALUE, numberOf, type SheetRow, trimmed } from './sheet-row.ts';

/** Which sheet of a workbook is read, and what was seen in it before. */
export interface SheetToRead {
  index: number;
  /** Columns, counted from 0, of formulas without a stored value, by the row that they stand in. */
  withoutValue: ReadonlyMap<number, readonly number[]>;
}

/** The rows of a workbook's sheet as text, like those of a CSV file. @throws UnreadableFile */
export const readXlsx = (bytes: AsyncIterable<Uint8Array>, sheet: SheetToRead): AsyncGenerator<SheetRow[]> =>
  withinLimits(rowsOf(bytes, sheet));

async function* rowsOf(bytes: AsyncIterable<Uint8Array>, sheet: SheetToRead) {
  const stream = ReadableStream.from(bytes) as globalThis.ReadableStream<Uint8Array>;
  try {
    for await (const { index, values } of streamXlsxRows(stream, { sheet: sheet.index })) {
      const cells = values.map(cellText);
      for (const column of sheet.withoutValue.get(index + 1) ?? []) {
        while (cells.length < column) cells.push('');
        cells[column] = FORMULA_WITHOUT_VALUE;
      }
      yield { no: numberOf(sheet.index, index + 1), row: index + 1, cells };
    }
  } catch (error) {
    if (error instanceof HucreError) throw new UnreadableFile(fileProblem('not-a-workbook', { reason: error.message }));
    throw error;
  }
}

/** A cell as a CSV file would have it; days come back as days, however the sheet shows them, and times without a zone. */
export function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (!(value instanceof Date)) return trimmed(String(value));
  if (Number.isNaN(value.getTime())) return '';
  const nearest = new Date(Math.round(value.getTime() / MS_OF_SECOND) * MS_OF_SECOND); // days are kept as fractions
  const [day = '', time = ''] = nearest.toISOString().split('T');
  return time === '00:00:00.000Z' ? day : `${day}T${time.slice(0, 8)}`;
}

const MS_OF_SECOND = 1_000;
