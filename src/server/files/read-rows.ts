import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { type Delimiter, delimiterOf, readCsv } from '#input/files/csv.ts';
import { decodeUtf8, formatOf } from '#input/files/encoding.ts';
import { UnreadableFile } from '#input/files/file-problem.ts';
import type { SheetRow } from '#input/files/sheet-row.ts';
import { readXlsx } from '#input/files/xlsx.ts';
import { inspectWorkbook, type WorkbookSheet } from './inspect-workbook.ts';

/** A sheet of a file; a CSV file has one without a name. */
export interface FileSheet {
  name: string | null;
  isHidden: boolean;
  /** Its rows with text in them, many at once. `onBytes` is told how many bytes have been read. @throws UnreadableFile */
  rows: (onBytes?: (bytes: number) => void) => AsyncGenerator<SheetRow[]>;
}

/** What a file is, and its sheets. @throws UnreadableFile; the system's error where there is no such file */
export async function readRows(path: string): Promise<{ format: 'csv' | 'xlsx'; sheets: FileSheet[] }> {
  const format = formatOf(await headOf(path));
  if (!format.ok) throw new UnreadableFile(format.error);
  if (format.value === 'xlsx') {
    return { format: 'xlsx', sheets: (await inspectWorkbook(path)).map((sheet) => workbookSheet(path, sheet)) };
  }
  const rows: FileSheet['rows'] = (onBytes) => readCsv(decodeUtf8(readBytes(path, onBytes)));
  return { format: 'csv', sheets: [{ name: null, isHidden: false, rows }] };
}

const workbookSheet = (path: string, sheet: WorkbookSheet): FileSheet => ({
  name: sheet.name,
  isHidden: sheet.isHidden,
  rows: (onBytes) => readXlsx(readBytes(path, onBytes), sheet),
});

const MOST_BYTES_OF_HEAD = 65_536;

async function headOf(path: string): Promise<Uint8Array> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read({ buffer: new Uint8Array(MOST_BYTES_OF_HEAD) });
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

async function* readBytes(path: string, onBytes: (bytes: number) => void = () => {}): AsyncGenerator<Uint8Array> {
  const stream = createReadStream(path, { highWaterMark: 1 << 18 });
  for await (const chunk of stream) {
    onBytes(stream.bytesRead);
    yield chunk;
  }
}

/** What stands between the cells of a CSV file. */
export async function delimiterOfFile(path: string): Promise<Delimiter> {
  return delimiterOf(new TextDecoder().decode(await headOf(path)));
}
