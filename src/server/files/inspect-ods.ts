import { type Entry, openPromise, type ZipFile } from 'yauzl';
import { fileProblem, UnreadableFile } from '#input/files/file-problem.ts';
import { type OdsSheet, OdsSheetReader, odsContent } from '#input/files/ods.ts';
import { withinLimits } from '#input/files/sheet-limits.ts';
import { numberOf, type SheetRow } from '#input/files/sheet-row.ts';
import {
  checkReadings,
  MOST_BYTES,
  MOST_PARTS,
  notAWorkbook,
  readPart,
  tooLarge,
} from '#input/files/workbook-limits.ts';

/** A sheet of an OpenDocument spreadsheet that can be read. */
export interface OpenedOdsSheet {
  name: string;
  isHidden: boolean;
  rows: () => AsyncGenerator<SheetRow[]>;
}

const MIMETYPE = 'mimetype';
const CONTENT = 'content.xml';
const MANIFEST = 'META-INF/manifest.xml';

/** Whether an archive is an OpenDocument file, of whatever kind. */
export const isOpenDocument = async (path: string): Promise<boolean> =>
  (await withPart(path, MIMETYPE, async () => true).catch(() => false)) ?? false; // a damaged one is told by its reader

/** The sheets of an .ods file; its content is read once before, so that one that is cut off is found out. @throws UnreadableFile */
export async function inspectOds(path: string): Promise<OpenedOdsSheet[]> {
  try {
    const seen = await withPart(path, MANIFEST, async (archive, entry) => readText(archive, entry));
    if (/encryption-data/.test(seen ?? '')) throw new UnreadableFile(fileProblem('has-password', {}));
    const content = await withPart(path, CONTENT, async (archive, entry) => ({
      bytes: entry.uncompressedSize,
      ...(await readPart(await archive.openReadStreamPromise(entry), odsContent())),
    }));
    if (!content?.isSpreadsheet) throw new UnreadableFile(fileProblem('other-format', { format: 'other-ods' }));
    if (!content.isWhole)
      throw new UnreadableFile(fileProblem('sheet-cut-off', { sheet: content.sheets.at(-1)?.name ?? '' }));
    checkReadings(content.sheets.length, content.bytes);
    return content.sheets.map((sheet, index) => ({ ...sheet, rows: () => rowsOf(path, sheet, index) }));
  } catch (error) {
    if (error instanceof UnreadableFile) throw error;
    throw notAWorkbook((error as Error).message);
  }
}

/** Works with one part of an archive; undefined where it has none. @throws UnreadableFile where it is too large */
async function withPart<Found>(
  path: string,
  name: string,
  work: (archive: ZipFile, entry: Entry) => Promise<Found>,
): Promise<Found | undefined> {
  const archive = await openPromise(path, { autoClose: false });
  try {
    let parts = 0;
    for await (const entry of archive.eachEntry()) {
      parts += 1;
      if (parts > MOST_PARTS) throw tooLarge();
      if (entry.fileName !== name) continue;
      if (entry.uncompressedSize > MOST_BYTES) throw tooLarge();
      return await work(archive, entry);
    }
    return undefined;
  } finally {
    archive.close();
  }
}

const MOST_BYTES_OF_MANIFEST = 1_000_000;

async function readText(archive: ZipFile, entry: Entry): Promise<string> {
  if (entry.uncompressedSize > MOST_BYTES_OF_MANIFEST) throw tooLarge();
  const chunks = await (await archive.openReadStreamPromise(entry)).toArray();
  return Buffer.concat(chunks).toString();
}

/** The rows of one sheet: what stands before it is unpacked and passed over. */
async function* rowsOf(path: string, sheet: OdsSheet, index: number): AsyncGenerator<SheetRow[]> {
  yield* withinLimits(numbered(path, sheet, index));
}

async function* numbered(path: string, { at }: OdsSheet, index: number) {
  const archive = await openPromise(path, { autoClose: false });
  try {
    for await (const entry of archive.eachEntry()) {
      if (entry.fileName !== CONTENT) continue;
      const reader = new OdsSheetReader();
      const decoder = new TextDecoder();
      let passed = 0;
      for await (const chunk of await archive.openReadStreamPromise(entry)) {
        const text = decoder.decode(chunk, { stream: true });
        const from = Math.max(0, at - passed);
        passed += text.length;
        if (from >= text.length) continue;
        const { rows, hasEnded } = reader.write(text.slice(from));
        for (const { row, cells } of rows) yield { no: numberOf(index, row), row, cells };
        if (hasEnded) return;
      }
    }
  } finally {
    archive.close();
  }
}
