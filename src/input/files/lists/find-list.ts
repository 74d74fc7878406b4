import { nearestName } from '#base/nearest.ts';
import { err, ok, type Result } from '#base/result.ts';
import { type FileProblem, fileProblem } from '../file-problem.ts';
import type { GivenHeads } from '../header.ts';
import type { SheetRow } from '../sheet-row.ts';
import {
  columnOf,
  folded,
  type HeadPath,
  headPaths,
  isHeadRow,
  isPassedOver,
  knownHeads,
  tellsOfMoney,
} from './heads.ts';
import { LAYOUTS, type ListColumn, type ListLayout } from './layouts.ts';

/** A list that was found in a sheet. */
export interface FoundList {
  layout: ListLayout;
  /** The rows of its heads. */
  heads: readonly SheetRow[];
  /** Where each column stands; a column may be there twice. */
  columns: ReadonlyMap<ListColumn, readonly number[]>;
  /** The heads as they are written, by the column of our own files that they are. */
  written: ReadonlyMap<string, string>;
}

const MOST_ROWS_OF_HEADS = 3;
const ROWS_TO_TECHNICAL = 8;
/** The number of columns of a list that stand in one place by no accident. */
const LEAST_COLUMNS = 4;

interface Candidate {
  layout: ListLayout;
  start: number;
  size: number;
  paths: readonly HeadPath[];
  columns: Map<ListColumn, number[]>;
}

/** The sheet in which a list is looked for, and what its heads mean to whoever hands it in. */
interface Sheet {
  rows: readonly SheetRow[];
  given: GivenHeads;
}

/** The column that whoever hands a list in says a head is, of those that the list has. */
function columnGiven({ heads }: ListLayout, { whole }: HeadPath, given: GivenHeads): ListColumn | undefined {
  const meant = given.get(folded(whole));
  return meant && meant in heads ? (meant as ListColumn) : undefined;
}

/**
 * The official list among the first rows of a sheet; undefined where there is none. Title, name of the sheet and heads
 * decide together which list it is: where they disagree, nothing is read. `given` says what heads mean that no list has; a column of
 * money is never passed over.
 */
export function findList(
  rows: readonly SheetRow[],
  { sheetName, given = new Map() }: { sheetName: string | null; given?: GivenHeads | undefined },
): Result<FoundList | undefined, FileProblem[]> {
  const sheet = { rows, given };
  const best = LAYOUTS.flatMap((layout) => bestOf(layout, sheet) ?? []);
  const [first] = best.toSorted((a, b) => b.columns.size - a.columns.size);
  if (!first) return ok(undefined);
  const above = rows.slice(0, first.start).flatMap(({ cells }) => cells);
  const inTitle = formsSaid(above);
  const said = inTitle.length > 0 ? inTitle : formsSaid([sheetName ?? '']);
  const byHeads = LAYOUTS.filter((layout) => isTold(layout, first.paths) || isToldBelow(layout, rows, first));
  const decided = decide(said, byHeads);
  if (!decided.ok) return decided;
  const found = best.find(({ layout }) => layout === decided.value) ?? candidateOf(decided.value, sheet, first);
  addTechnical(found, rows);
  const problems = [...missingHeads(found), ...unknownHeads(found, sheet), ...repeatedHeads(found, given)];
  return problems.length > 0 ? err(problems) : ok(listOf(found, rows));
}

/** The rows that look most like the heads of a layout, as few of them as will do. */
function bestOf(layout: ListLayout, sheet: Sheet): Candidate | undefined {
  const { rows } = sheet;
  let best: Candidate | undefined;
  for (let start = 0; start < rows.length; start++) {
    for (let size = 1; size <= MOST_ROWS_OF_HEADS && start + size <= rows.length; size++) {
      const candidate = candidateOf(layout, sheet, { start, size });
      const { columns } = candidate;
      const isList = columns.size >= LEAST_COLUMNS && (columns.has('si_code') || columns.has('citizen_id'));
      if (isList && (!best || isBetter(candidate, best))) best = candidate;
    }
  }
  return best && withHeadsBelow(best, sheet);
}

/** Heads may go on below those that were enough to know the list: «Tỷ lệ» and «Số tiền» below «NSNN hỗ trợ». */
function withHeadsBelow({ layout, start, size }: Candidate, sheet: Sheet): Candidate {
  const { rows } = sheet;
  let whole = size;
  for (let next = rows[start + whole]; next && whole < MOST_ROWS_OF_HEADS; next = rows[start + whole]) {
    const isAgain = rows.slice(start, start + whole).some(({ cells }) => isSameRow(cells, next.cells));
    if (isTechnical(next) || isAgain || !isHeadRow(next)) break;
    whole += 1;
  }
  return candidateOf(layout, sheet, { start, size: whole });
}

const isSameRow = (a: readonly string[], b: readonly string[]): boolean =>
  b.every((head, at) => folded(head) === folded(a[at] ?? ''));

const isBetter = (a: Candidate, b: Candidate): boolean =>
  a.columns.size > b.columns.size || (a.columns.size === b.columns.size && a.size < b.size);

function candidateOf(
  layout: ListLayout,
  { rows, given }: Sheet,
  { start, size }: { start: number; size: number },
): Candidate {
  const paths = headPaths(rows.slice(start, start + size));
  const columns = new Map<ListColumn, number[]>();
  for (const [at, path] of paths.entries()) {
    const column = columnOf(layout, path) ?? columnGiven(layout, path, given);
    if (column) columns.set(column, [...(columns.get(column) ?? []), at]);
  }
  return { layout, start, size, paths, columns };
}

/** Which lists a title names. */
export function formsSaid(texts: readonly string[]): ListLayout[] {
  const text = ` ${texts.map(folded).join(' ')} `;
  return LAYOUTS.filter(({ titles }) =>
    titles.some((title) =>
      /^d0\d$/i.test(title) ? text.includes(` ${folded(title)}`) : text.includes(` ${folded(title)} `),
    ),
  );
}

/** Whether the heads can only be of that list. */
function isTold(layout: ListLayout, paths: readonly HeadPath[]): boolean {
  const telling = layout.telling.map(folded);
  return paths.some((path) => {
    const column = columnOf(layout, path);
    return telling.includes(path.path.at(-1) ?? '') || column === 'income' || column === 'method';
  });
}

const technicalRows = (rows: readonly SheetRow[], { start, size }: { start: number; size: number }): SheetRow[] =>
  rows.slice(start + size, start + size + ROWS_TO_TECHNICAL).filter(isTechnical);

const isToldBelow = (layout: ListLayout, rows: readonly SheetRow[], found: Candidate): boolean =>
  technicalRows(rows, found).some((row) => isTold(layout, headPaths([row])));

/** A row of the names that a program gives the columns: several words, each without a space or an accent. */
export function isTechnical({ cells }: SheetRow): boolean {
  const filled = cells.filter((cell) => cell !== '');
  const names = new Set(
    LAYOUTS.flatMap(({ technical, telling }) => [...Object.values(technical).flat(), ...telling]).map(folded),
  );
  const known = filled.filter((cell) => !/\s/.test(cell) && names.has(folded(cell)));
  return known.length >= LEAST_COLUMNS && filled.every((cell) => /^[A-Za-z_]\w*$/.test(cell));
}

function decide(said: readonly ListLayout[], byHeads: readonly ListLayout[]): Result<ListLayout, FileProblem[]> {
  const [told] = byHeads;
  const [title] = said;
  if (byHeads.length > 1) return err([fileProblem('list-unclear', {})]);
  if (told && title && !said.some(({ form }) => form === told.form)) {
    return err([fileProblem('list-contradicts', { said: title.form, heads: told.form })]);
  }
  if (told) return ok(told);
  return title && said.length === 1 ? ok(title) : err([fileProblem('list-unclear', {})]);
}

/** A row of technical names says what columns are whose heads are not known. */
function addTechnical({ layout, columns, ...at }: Candidate, rows: readonly SheetRow[]): void {
  const placed = new Set([...columns.values()].flat());
  for (const row of technicalRows(rows, at)) {
    for (const [index, path] of headPaths([row]).entries()) {
      const column = columnOf(layout, path);
      if (column && !placed.has(index)) columns.set(column, [...(columns.get(column) ?? []), index]);
    }
  }
}

function missingHeads({ layout, columns }: Candidate): FileProblem[] {
  const missing = layout.needed.filter((group) => !group.some((column) => columns.has(column)));
  const heads = missing.map(([column]) => (column && layout.heads[column]?.[0]) ?? '');
  return heads.length > 0 ? [fileProblem('missing-heads', { form: layout.form, heads })] : [];
}

function unknownHeads({ layout, columns, paths, ...at }: Candidate, { rows, given }: Sheet): FileProblem[] {
  const placed = new Set([...columns.values()].flat());
  const technical = technicalRows(rows, at).map((row) => headPaths([row]));
  const isLeftOut = (path: HeadPath): boolean => given.get(folded(path.whole)) === null && !tellsOfMoney(path);
  const isKnown = (path: HeadPath | undefined): boolean =>
    path !== undefined && (isPassedOver(layout, path) || isLeftOut(path));
  return paths.flatMap((path, index) => {
    if (path.path.length === 0 || placed.has(index) || isKnown(path)) return [];
    if (technical.some((heads) => isKnown(heads[index]))) return [];
    const nearest = nearestName(path.written, knownHeads(layout));
    const facts = { form: layout.form, column: path.whole.replace(/\s+/g, ' '), nearest };
    return [fileProblem(tellsOfMoney(path) ? 'unknown-money-head' : 'unknown-head', facts)];
  });
}

/** Whoever says that a head is a column which stands there already would have one of the two left out unseen. */
function repeatedHeads({ layout, paths, columns }: Candidate, given: GivenHeads): FileProblem[] {
  return paths.flatMap((path) => {
    const column = columnOf(layout, path) === undefined ? columnGiven(layout, path, given) : undefined;
    return column && (columns.get(column)?.length ?? 0) > 1 ? [fileProblem('repeated-column', { column })] : [];
  });
}

function listOf({ layout, start, size, columns, paths }: Candidate, rows: readonly SheetRow[]): FoundList {
  const written = [...columns].flatMap(([column, [at = -1]]): [string, string][] => {
    const head = paths[at]?.written;
    return head ? [[column === 'paid_or_base' ? 'paid' : column, head.replace(/\s+/g, ' ')]] : [];
  });
  return { layout, heads: rows.slice(start, start + size), columns, written: new Map(written) };
}
