import { stat } from 'node:fs/promises';
import { err, ok, type Result } from '#base/result.ts';
import type { Language } from '#base/words.ts';
import type { ReadFormat } from '#input/files/encoding.ts';
import { type FileProblem, fileProblem } from '#input/files/file-problem.ts';
import type { GivenHeads } from '#input/files/header.ts';
import type { ImportKind } from '#input/files/import-kinds.ts';
import { type ColumnNames, type RowProblem, rowProblemsText } from '#input/files/row-problem.ts';
import type { Desk } from '#server/desk/desk.ts';
import { openRefusedFile, type RefusedFile } from '#server/files/open-refused-file.ts';
import { delimiterOfFile, readRows } from '#server/files/read-rows.ts';
import { settledFile } from '#server/files/settled-file.ts';
import { type ImportSummary, importFile } from './import-file.ts';
import { type KnownSheet, type KnownSheets, lastHead, namesOf, openTables, tableOf } from './open-tables.ts';
import { unlessUnreadable } from './unless-unreadable.ts';

/** A file of this machine, and how it is read. */
export interface LocalFile {
  kind: ImportKind;
  path: string;
  historical: boolean;
  /** The sheet that is read, by its name or its place from 0; without it all with known heads. */
  sheet?: string | number | undefined;
  /** Told what the sheets of a workbook are called. */
  onSheets?: (names: readonly string[]) => void;
  /** What heads mean that are not ours. */
  heads?: GivenHeads | undefined;
  /** Of the reasons in the file of refused rows. */
  language?: Language;
  /** Nothing is recorded: only what would be is said. */
  isRehearsal?: boolean | undefined;
  now: Date;
  /** Told the share that is done, from 0 to 1: half of it is reading. */
  onProgress: (share: number, phase: 'reading' | 'recording') => void;
}

export interface LocalImport extends Omit<ImportSummary, 'remarks'> {
  /** The first refused rows, each with every reason; all of them are in the file. */
  firstRefused: { row: number; problems: RowProblem[] }[];
  /** The first remarks by row, and how many there are. */
  firstRemarks: { row: number; problems: RowProblem[] }[];
  remarks: number;
  /** The first rows that hold no data. */
  firstNoData: number[];
  /** How the file calls the columns that it does not call by our names. */
  columnNames: [string, string][];
  /** Sheets that were not read. */
  sheetsLeftOut: string[];
  /** Beside the file, with the refused rows and their problems; null where none was refused, or the disk became full. */
  refusedFile: string | null;
  /** The disk became full before all refused rows were written; what came by a pipe is then kept in a file. */
  refusedFileFull: { keptIn: string | null } | null;
}

const MOST_SHOWN = 20;

/** Imports a file of our own form, or one of the official lists of contributions, from this machine. */
export async function importLocalFile(
  desk: Desk,
  file: LocalFile,
): Promise<Result<LocalImport, readonly FileProblem[]>> {
  const settled = await unlessUnreadable(settledFile(file.path));
  if (!settled.ok) return settled;
  let isKept = false;
  try {
    const opened = await unlessUnreadable(readRows(settled.value.path));
    if (!opened.ok) return opened;
    file.onSheets?.(opened.value.sheets.flatMap(({ name }) => name ?? []));
    const tables = await unlessUnreadable(
      openTables(file.kind, opened.value.sheets, { only: file.sheet, heads: file.heads }),
    );
    if (!tables.ok) return tables;
    if (!tables.value.ok) return tables.value;
    const imported = await importSheets(desk, file, settled.value, {
      ...tables.value.value,
      format: opened.value.format,
    });
    isKept = imported.ok && imported.value.refusedFileFull !== null;
    return imported;
  } finally {
    if (!isKept) await settled.value.remove();
  }
}

interface Opened extends KnownSheets {
  format: ReadFormat;
}

async function importSheets(
  desk: Desk,
  file: LocalFile,
  { path, beside }: { path: string; beside: string },
  { known, leftOut, format }: Opened,
): Promise<Result<LocalImport, readonly FileProblem[]>> {
  const { size } = await stat(path);
  const noData = new Set<number>();
  const names = namesOf(known);
  const refused = file.isRehearsal
    ? ok(NO_FILE)
    : await openRefused({ path, beside, format, known, size, isKept: (no) => noData.has(no) });
  if (!refused.ok) return refused;
  const { imported, firstRefused, isWhole } = await importInto(desk, file, {
    known,
    names,
    size,
    noData,
    refused: refused.value,
  });
  if (!imported.ok) return imported;
  const { remarks, ...summary } = imported.value;
  return ok({
    ...summary,
    remarks: remarks.count,
    firstRemarks: remarks.first.map(({ rowNo, remark }) => ({ row: rowNo, problems: [remark] })),
    firstRefused,
    firstNoData: [...noData].slice(0, MOST_SHOWN),
    columnNames: [...names],
    sheetsLeftOut: leftOut,
    refusedFile: summary.refused > 0 && !file.isRehearsal && isWhole ? refused.value.path : null,
    refusedFileFull: isWhole ? null : { keptIn: path === file.path ? null : path },
  });
}

/** A rehearsal gives no rows back. */
const NO_FILE: RefusedFile = { path: '', add: async () => {}, close: async () => true };

interface Into {
  known: readonly KnownSheet[];
  names: ColumnNames;
  size: number;
  noData: Set<number>;
  refused: RefusedFile;
}

async function importInto(desk: Desk, file: LocalFile, { known, names, size, noData, refused }: Into) {
  const { kind, historical, now, language = 'vi', onProgress } = file;
  const firstRefused: LocalImport['firstRefused'] = [];
  let rowsRead = 0;
  let isWhole = true;
  const onBytes = (bytes: number): void => onProgress(Math.min(1, bytes / Math.max(1, size)) / 2, 'reading');
  const imported = await importFile(desk, {
    kind,
    isRehearsal: file.isRehearsal,
    tables: known.map((sheet) => tableOf(desk, kind, sheet, onBytes)),
    historical,
    now,
    onProgress: (phase, count) => {
      if (phase === 'reading') rowsRead = count;
      else onProgress(0.5 + count / Math.max(1, rowsRead) / 2, 'recording');
    },
    onRefused: async ({ rowNo, problems }) => {
      if (firstRefused.length < MOST_SHOWN) firstRefused.push({ row: rowNo, problems });
      await refused.add(rowNo, rowProblemsText(problems, language, names));
    },
    onNoData: (no) => void noData.add(no),
  }).finally(async () => {
    isWhole = await refused.close();
  });
  return { imported, firstRefused, isWhole };
}

interface ToRefuse {
  path: string;
  beside: string;
  format: Opened['format'];
  known: readonly KnownSheet[];
  size: number;
  isKept: (no: number) => boolean;
}

/** The file of refused rows, before anything is recorded: what cannot be given back is not taken. */
async function openRefused({
  path,
  beside,
  format,
  known,
  size,
  isKept,
}: ToRefuse): Promise<Result<RefusedFile, FileProblem[]>> {
  try {
    return ok(
      await openRefusedFile({
        imported: beside,
        delimiter: format === 'csv' ? await delimiterOfFile(path) : null,
        sheets: known.map((each) => ({ name: each.sheet.name, rows: each.sheet.rows(), lastHead: lastHead(each) })),
        isKept,
        bytes: size,
      }),
    );
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    return err([fileProblem('refused-file-not-writable', { path: beside })]);
  }
}
