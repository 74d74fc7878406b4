import type { Readable } from 'node:stream';
import { openPromise } from 'yauzl';
import { type FileFormat, fileProblem, UnreadableFile } from '#input/files/file-problem.ts';
import {
  anyPart,
  type NamedSheet,
  type PartReader,
  relationsPart,
  type SeenSheet,
  sheetPart,
  textsPart,
  workbookPart,
} from '#input/files/workbook-parts.ts';
import type { SheetToRead } from '#input/files/xlsx.ts';

const MOST_BYTES = 512_000_000;
const MOST_BYTES_OF_TEXTS = 128_000_000;
const MOST_PARTS = 2_000;

/** A sheet of a workbook that can be read. */
export interface WorkbookSheet extends SheetToRead {
  name: string;
  isHidden: boolean;
}

/** What an archive that is no workbook is, by a file in it. */
const FORMATS: readonly (readonly [RegExp, FileFormat])[] = [
  [/^mimetype$/, 'ods'],
  [/^xl\/workbook\.bin$/, 'xlsb'],
  [/^word\//, 'word'],
];

interface Seen {
  sheets: NamedSheet[];
  files: Map<string, string>;
  texts: number;
  bySheetFile: Map<string, SeenSheet>;
}

/**
 * The sheets of a workbook. All of it is unpacked, and nothing kept, so that what hides gigabytes, is cut off or points
 * at nothing is found out before a row is read. @throws UnreadableFile
 */
export async function inspectWorkbook(path: string): Promise<WorkbookSheet[]> {
  const seen: Seen = { sheets: [], files: new Map(), texts: 0, bySheetFile: new Map() };
  try {
    const archive = await openPromise(path);
    let declared = 0;
    let parts = 0;
    for await (const entry of archive.eachEntry()) {
      const [, format] = FORMATS.find(([name]) => name.test(entry.fileName)) ?? [];
      if (format) throw new UnreadableFile(fileProblem('other-format', { format }));
      declared += entry.uncompressedSize;
      parts += 1;
      const isTooMuch = /sharedStrings/i.test(entry.fileName) && entry.uncompressedSize > MOST_BYTES_OF_TEXTS;
      if (declared > MOST_BYTES || parts > MOST_PARTS || isTooMuch) throw tooLarge();
      await look(seen, entry.fileName, await archive.openReadStreamPromise(entry)); // fails where there is more than declared
    }
  } catch (error) {
    if (error instanceof UnreadableFile) throw error;
    throw notAWorkbook((error as Error).message);
  }
  if (seen.sheets.length === 0) throw new UnreadableFile(fileProblem('other-format', { format: 'other-zip' }));
  return sheetsOf(seen);
}

const tooLarge = (): UnreadableFile => new UnreadableFile(fileProblem('workbook-too-large', { mostBytes: MOST_BYTES }));
const notAWorkbook = (reason: string): UnreadableFile => new UnreadableFile(fileProblem('not-a-workbook', { reason }));

async function look(seen: Seen, name: string, stream: Readable): Promise<void> {
  if (/xl\/workbook\.xml$/i.test(name)) seen.sheets = await readPart(stream, workbookPart());
  else if (/xl\/_rels\/workbook\.xml\.rels$/i.test(name)) seen.files = await readPart(stream, relationsPart());
  else if (/sharedStrings\.xml$/i.test(name)) seen.texts = (await readPart(stream, textsPart())).count;
  else if (/worksheets\/[^/]+\.xml$/i.test(name)) {
    seen.bySheetFile.set(name.replace(/^.*\//, ''), await readPart(stream, sheetPart()));
  } else if (/\.(xml|rels)$/i.test(name)) await readPart(stream, anyPart());
  else for await (const _ of stream);
}

async function readPart<Found>(stream: Readable, part: PartReader<Found>): Promise<Found> {
  const decoder = new TextDecoder();
  for await (const chunk of stream) part.write(decoder.decode(chunk, { stream: true }));
  part.write(decoder.decode());
  return part.end();
}

function sheetsOf({ sheets, files, texts, bySheetFile }: Seen): WorkbookSheet[] {
  return sheets.flatMap(({ name, isHidden, relation }, index): WorkbookSheet[] => {
    const sheet = bySheetFile.get(files.get(relation) ?? '');
    if (!sheet) return []; // a chart
    if (!sheet.isWhole) throw new UnreadableFile(fileProblem('sheet-cut-off', { sheet: name }));
    if (sheet.lastText.number >= texts) {
      throw new UnreadableFile(fileProblem('text-missing', { row: sheet.lastText.row }));
    }
    return [{ index, name, isHidden, withoutValue: sheet.withoutValue }];
  });
}
