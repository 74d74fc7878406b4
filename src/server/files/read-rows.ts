import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { readCsv } from '#input/files/csv.ts';
import { decodeUtf8, formatOf } from '#input/files/encoding.ts';
import { fileProblem, UnreadableFile } from '#input/files/file-problem.ts';
import { readXlsx } from '#input/files/xlsx.ts';
import { checkArchive } from './check-archive.ts';

/**
 * The rows of a CSV file or Excel workbook, many at once. `onBytes` is told how many bytes have been read.
 * @throws UnreadableFile
 */
export async function* readRows(path: string, onBytes: (bytes: number) => void = () => {}): AsyncGenerator<string[][]> {
  const format = formatOf(await headOf(path));
  if (!format.ok) throw new UnreadableFile(format.error);
  if (format.value === 'xlsx') await checkArchive(path);
  const bytes = readBytes(path, onBytes);
  yield* format.value === 'csv' ? readCsv(decodeUtf8(bytes)) : readXlsx(bytes);
}

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
    const { buffer, bytesRead } = await file.read({ buffer: new Uint8Array(4096) });
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

async function* readBytes(path: string, onBytes: (bytes: number) => void): AsyncGenerator<Uint8Array> {
  const stream = createReadStream(path, { highWaterMark: 1 << 18 });
  for await (const chunk of stream) {
    onBytes(stream.bytesRead);
    yield chunk;
  }
}
