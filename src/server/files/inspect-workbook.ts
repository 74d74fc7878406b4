import type { Readable } from 'node:stream';
import { type Entry, openPromise } from 'yauzl';
import { type FileFormat, fileProblem, UnreadableFile } from '#input/files/file-problem.ts';
import {
  checkReadings,
  MOST_BYTES,
  MOST_PARTS,
  notAWorkbook,
  readPart,
  tooLarge,
} from '#input/files/workbook-limits.ts';
import {
  anyPart,
  type NamedSheet,
  relationsPart,
  type SeenSheet,
  sheetPart,
  textsPart,
  workbookPart,
} from '#input/files/workbook-parts.ts';
import type { SheetToRead } from '#input/files/xlsx.ts';

const MOST_BYTES_OF_TEXTS = 36_000_000;

/** A sheet of a workbook that can be read. */
export interface WorkbookSheet extends SheetToRead {
  name: string;
  isHidden: boolean;
}

/** What an archive that is no workbook is, by a file in it. */
const FORMATS: readonly (readonly [RegExp, FileFormat])[] = [
  [/^mimetype$/, 'other-ods'],
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
  let declared = 0;
  try {
    const archive = await openPromise(path, { autoClose: false });
    const entries: Entry[] = [];
    for await (const entry of archive.eachEntry()) {
      const [, format] = FORMATS.find(([name]) => name.test(entry.fileName)) ?? [];
      if (format) throw new UnreadableFile(fileProblem('other-format', { format }));
      entries.push(entry);
      declared += entry.uncompressedSize;
      if (declared > MOST_BYTES || entries.length > MOST_PARTS) throw tooLarge();
      if (/sharedStrings/i.test(entry.fileName) && entry.uncompressedSize > MOST_BYTES_OF_TEXTS) {
        throw new UnreadableFile(fileProblem('texts-too-large', { mostBytes: MOST_BYTES_OF_TEXTS }));
      }
    }
    for (const entry of entries) {
      await look(seen, entry.fileName, await archive.openReadStreamPromise(entry)); // fails where there is more than declared
    }
    archive.close();
  } catch (error) {
    if (error instanceof UnreadableFile) throw error;
    throw notAWorkbook((error as Error).message);
  }
  if (seen.sheets.length === 0) throw new UnreadableFile(fileProblem('other-format', { format: 'other-zip' }));
  checkReadings(seen.sheets.length, declared);
  return sheetsOf(seen);
}

async function look(seen: Seen, name: string, stream: Readable): Promise<void> {
  if (/xl\/workbook\.xml$/i.test(name)) seen.sheets = await readPart(stream, workbookPart());
  else if (/xl\/_rels\/workbook\.xml\.rels$/i.test(name)) seen.files = await readPart(stream, relationsPart());
  else if (/sharedStrings\.xml$/i.test(name)) seen.texts = (await readPart(stream, textsPart())).count;
  else if (/worksheets\/[^/]+\.xml$/i.test(name)) {
    seen.bySheetFile.set(name.replace(/^.*\//, ''), await readPart(stream, sheetPart()));
  } else if (/\.(xml|rels)$/i.test(name)) await readPart(stream, anyPart());
  else for await (const _ of stream);
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
