import { stat } from 'node:fs/promises';
import { err, ok, type Result } from '#base/result.ts';
import { type FileProblem, fileProblem } from '#input/files/file-problem.ts';
import type { ImportKind } from '#input/files/import-kinds.ts';
import { type RowProblem, rowProblemsText } from '#input/files/row-problem.ts';
import type { Desk } from '#server/desk/desk.ts';
import { openRefusedFile } from '#server/files/open-refused-file.ts';
import { readRows } from '#server/files/read-rows.ts';
import { listOf, readList } from '#server/register/read-list.ts';
import { type ImportSummary, importFile } from './import-file.ts';
import { unlessUnreadable } from './unless-unreadable.ts';

/** A file of this machine, and how it is read. */
export interface LocalFile {
  kind: ImportKind;
  path: string;
  historical: boolean;
  now: Date;
  /** Told the share that is done, from 0 to 1: half of it is reading. */
  onProgress: (share: number, phase: 'reading' | 'recording') => void;
}

export interface LocalImport extends ImportSummary {
  /** The first refused rows, each with every reason; all of them are in the file. */
  firstRefused: { row: number; problems: RowProblem[] }[];
  /** Beside the file, with the refused rows and their problems; null where none was refused. */
  refusedFile: string | null;
}

const MOST_SHOWN = 5;

/** Imports a file of our own form, or one of the official lists of contributions, from this machine. */
export async function importLocalFile(
  desk: Desk,
  { kind, path, historical, now, onProgress }: LocalFile,
): Promise<Result<LocalImport, readonly FileProblem[]>> {
  const size = await stat(path).then(
    (found) => found.size,
    () => null,
  );
  if (size === null) return err([fileProblem('no-such-file', { path })]);
  const list = kind === 'contributions' ? await unlessUnreadable(listOf(path)) : ok(undefined);
  if (!list.ok) return list;
  const refused = await openRefusedFile(path, list.value?.headRow);
  const firstRefused: LocalImport['firstRefused'] = [];
  const bytesRead = (bytes: number): void => onProgress(bytes / Math.max(1, size) / 2, 'reading');
  const rows = readRows(path, bytesRead);
  let rowsRead = 0;
  const imported = await importFile(desk, {
    kind,
    rows: list.value ? readList(desk, list.value, rows) : rows,
    historical,
    now,
    onProgress: (phase, count) => {
      if (phase === 'reading') rowsRead = count;
      else onProgress(0.5 + count / Math.max(1, rowsRead) / 2, 'recording');
    },
    onRefused: async ({ rowNo, problems }) => {
      if (firstRefused.length < MOST_SHOWN) firstRefused.push({ row: rowNo, problems });
      await refused.add(rowNo, rowProblemsText(problems, 'en'));
    },
  }).finally(() => refused.close());
  if (!imported.ok) return imported;
  return ok({ ...imported.value, firstRefused, refusedFile: imported.value.refused > 0 ? refused.path : null });
}
