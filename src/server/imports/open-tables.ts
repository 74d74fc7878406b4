import { err, ok, type Result } from '#base/result.ts';
import { type FileProblem, fileProblem } from '#input/files/file-problem.ts';
import { type FoundHeader, findHeader, type GivenHeads } from '#input/files/header.ts';
import type { ImportKind } from '#input/files/import-kinds.ts';
import { type FoundList, findList } from '#input/files/lists/find-list.ts';
import type { ColumnNames } from '#input/files/row-problem.ts';
import type { SheetRow } from '#input/files/sheet-row.ts';
import type { Desk } from '#server/desk/desk.ts';
import type { FileTable } from '#server/files/file-row.ts';
import type { FileSheet } from '#server/files/read-rows.ts';
import { identifyRows } from '#server/register/identify-rows.ts';
import { readList } from '#server/register/read-list.ts';

const ROWS_BEFORE_HEADS = 60;

/** A sheet with heads that are known: of our own form, or of an official list. */
export interface KnownSheet {
  sheet: FileSheet;
  found: { header: FoundHeader } | { list: FoundList };
}

/** The sheets of a file that are read, and the names of those that are not. */
export interface KnownSheets {
  known: KnownSheet[];
  leftOut: string[];
}

/**
 * Looks at the first rows of every sheet. All with known heads are read, but hidden ones; with `only`, a name or a place from 0, that one.
 * @throws UnreadableFile
 */
export async function openTables(
  kind: ImportKind,
  sheets: readonly FileSheet[],
  { only, heads }: { only?: string | number | undefined; heads?: GivenHeads | undefined } = {},
): Promise<Result<KnownSheets, FileProblem[]>> {
  const names = sheets.flatMap(({ name }) => name ?? []);
  const chosen = only === undefined ? sheets : sheets.filter(({ name }, no) => only === name || only === no);
  if (chosen.length === 0) return err([fileProblem('no-such-sheet', { sheet: sheetWords(only), sheets: names })]);
  const known: KnownSheet[] = [];
  const leftOut: string[] = [];
  const problems: FileProblem[] = [];
  for (const sheet of chosen) {
    if (sheet.isHidden && only === undefined) {
      leftOut.push(sheet.name ?? '');
      continue;
    }
    const first = await firstRows(sheet);
    const found = findTable(kind, first, { sheetName: sheet.name, heads });
    if (found === undefined) {
      if (first.length > 0) leftOut.push(sheet.name ?? '');
      if (chosen.length === 1) return err(problemsWithoutHeads(kind, first));
    } else if (found.ok) known.push({ sheet, found: found.value });
    else problems.push(...found.error);
  }
  if (problems.length > 0) return err(problems);
  return known.length > 0 ? ok({ known, leftOut }) : err([fileProblem('no-sheet-to-read', { sheets: names })]);
}

/** A place is counted from 1 where people read it. */
const sheetWords = (only: string | number | undefined): string =>
  typeof only === 'number' ? String(only + 1) : (only ?? '');

async function firstRows({ rows }: FileSheet): Promise<SheetRow[]> {
  const first: SheetRow[] = [];
  for await (const some of rows()) {
    first.push(...some.slice(0, ROWS_BEFORE_HEADS - first.length));
    if (first.length >= ROWS_BEFORE_HEADS) break;
  }
  return first;
}

function findTable(
  kind: ImportKind,
  rows: readonly SheetRow[],
  { sheetName, heads }: { sheetName: string | null; heads?: GivenHeads | undefined },
): Result<KnownSheet['found'], FileProblem[]> | undefined {
  const header = findHeader(kind, rows, heads);
  if (kind !== 'contributions' || isOurs(header)) return header && (header.ok ? ok({ header: header.value }) : header);
  const list = findList(rows, { sheetName, given: heads });
  if (!list.ok) return list;
  if (list.value) return ok({ list: list.value });
  return header && (header.ok ? ok({ header: header.value }) : header);
}

/** Our own file of contributions says for each row which insurance it is. */
const isOurs = (header: ReturnType<typeof findHeader>): boolean => header?.ok === true;

/** What is wrong where no head is known at all: as many heads as help. */
function problemsWithoutHeads(kind: ImportKind, [first]: readonly SheetRow[]): FileProblem[] {
  if (!first) return [fileProblem('empty', {})];
  const [column = ''] = first.cells;
  const found = findHeader(kind, [{ ...first, cells: [...first.cells, 'person_id'] }]);
  return found && !found.ok ? found.error : [fileProblem('unknown-column', { column, nearest: null, allowed: [] })];
}

/** A known sheet as a table whose rows can be imported. */
export function tableOf(
  desk: Desk,
  kind: ImportKind,
  { sheet, found }: KnownSheet,
  onBytes?: (bytes: number) => void,
): FileTable {
  if ('list' in found) return readList(desk, found.list, sheet.rows(onBytes));
  const { row, columns, names } = found.header;
  return { names, ...identifyRows(desk, kind, columns, below(row, sheet.rows(onBytes))) };
}

async function* below({ no }: SheetRow, chunks: AsyncIterable<readonly SheetRow[]>): AsyncGenerator<SheetRow[]> {
  for await (const rows of chunks) yield rows.filter((row) => row.no > no);
}

/** The last row of the heads of a sheet. */
export const lastHead = ({ found }: KnownSheet): number =>
  'list' in found ? (found.list.heads.at(-1)?.no ?? 0) : found.header.row.no;

/** How the sheets call the columns, for sentences about their rows. */
export const namesOf = (sheets: readonly KnownSheet[]): ColumnNames =>
  new Map(sheets.flatMap(({ found }) => [...('list' in found ? found.list.written : found.header.names)]));
