import { createReadStream } from 'node:fs';
import { open, readFile, stat } from 'node:fs/promises';
import { type Delimiter, delimiterOf, readCsv } from '#input/files/csv.ts';
import { decodeUtf8, formatOf, type ReadFormat } from '#input/files/encoding.ts';
import { fileProblem, UnreadableFile } from '#input/files/file-problem.ts';
import { withinLimits } from '#input/files/sheet-limits.ts';
import { numberOf, type SheetRow } from '#input/files/sheet-row.ts';
import { readXls } from '#input/files/xls/workbook.ts';
import { readXlsx } from '#input/files/xlsx.ts';
import { inspectOds, isOpenDocument } from './inspect-ods.ts';
import { inspectWorkbook, type WorkbookSheet } from './inspect-workbook.ts';

/** A sheet of a file; a CSV file has one without a name. */
export interface FileSheet {
  name: string | null;
  isHidden: boolean;
  /** Its rows with text in them, many at once. `onBytes` is told how many bytes have been read. @throws UnreadableFile */
  rows: (onBytes?: (bytes: number) => void) => AsyncGenerator<SheetRow[]>;
}

/** What a file is, and its sheets. @throws UnreadableFile */
export async function readRows(path: string): Promise<{ format: ReadFormat; sheets: FileSheet[] }> {
  const format = formatOf(await headOf(path));
  if (!format.ok) throw new UnreadableFile(format.error);
  return { format: format.value, sheets: await SHEETS[format.value](path) };
}

const SHEETS: { readonly [Format in ReadFormat]: (path: string) => Promise<FileSheet[]> } = {
  csv: async (path) => [
    { name: null, isHidden: false, rows: (onBytes) => readCsv(decodeUtf8(readBytes(path, onBytes))) },
  ],
  archive: async (path) =>
    (await isOpenDocument(path))
      ? inspectOds(path)
      : (await inspectWorkbook(path)).map((sheet) => workbookSheet(path, sheet)),
  xls: async (path) => {
    const { size } = await stat(path);
    if (size > MOST_BYTES_OF_XLS)
      throw new UnreadableFile(fileProblem('file-too-large', { mostBytes: MOST_BYTES_OF_XLS }));
    return readXls(await readFile(path)).sheets.map((sheet, index) => ({
      ...sheet,
      rows: () => withinLimits(numbered(sheet.rows(), index)),
    }));
  },
};

/** It is held whole while it is read; of Excel's 65,536 rows a sheet that is many. */
const MOST_BYTES_OF_XLS = 32_000_000;

async function* numbered(rows: Iterable<{ row: number; cells: string[] }>, sheet: number) {
  for (const { row, cells } of rows) yield { no: numberOf(sheet, row), row, cells };
}

const workbookSheet = (path: string, sheet: WorkbookSheet): FileSheet => ({
  name: sheet.name,
  isHidden: sheet.isHidden,
  rows: (onBytes) => readXlsx(readBytes(path, onBytes), sheet),
});

const MOST_BYTES_OF_HEAD = 65_536;

/** Nothing there, a folder, or a file that is not ours to read. */
const NO_FILE: readonly (string | undefined)[] = ['ENOENT', 'ENOTDIR', 'EISDIR', 'EACCES', 'EPERM', 'ENAMETOOLONG'];

async function headOf(path: string): Promise<Uint8Array> {
  try {
    return await readHead(path);
  } catch (error) {
    if (!NO_FILE.includes((error as NodeJS.ErrnoException).code)) throw error;
    throw new UnreadableFile(fileProblem('no-such-file', { path }));
  }
}

async function readHead(path: string): Promise<Uint8Array> {
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
