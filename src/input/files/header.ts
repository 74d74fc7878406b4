import { nearestName } from '#base/nearest.ts';
import { err, ok, type Result } from '#base/result.ts';
import { type FileProblem, fileProblem } from './file-problem.ts';
import { type ImportKind, PERSON_COLUMNS, ROW_SCHEMAS } from './import-kinds.ts';
import { folded } from './lists/heads.ts';
import type { SheetRow } from './sheet-row.ts';
import { columnOfHead, isPassedOver } from './vietnamese-heads.ts';

/** The columns of a kind in their order, and whether each must be there. */
export function columnsOf(kind: ImportKind): { name: string; required: boolean }[] {
  return Object.entries(ROW_SCHEMAS[kind].shape).map(([name, cell]) => ({
    name,
    required: !cell.safeParse('').success,
  }));
}

/** The columns under a header: the name of each, null where it is passed over, and '' where it has no head. */
export type Columns = readonly (string | null)[];

/** What heads mean to whoever hands a file in, by the plain head; null where a column is passed over. */
export type GivenHeads = ReadonlyMap<string, string | null>;
const NO_HEADS: GivenHeads = new Map();

/** The columns that the heads of a kind may be. */
export const columnsForHeads = (kind: ImportKind): string[] => [
  ...columnsOf(kind).map(({ name }) => name),
  ...PERSON_COLUMNS[kind],
];

/** The header of a sheet of our own form. */
export interface FoundHeader {
  row: SheetRow;
  columns: Columns;
  /** How the file calls columns that it does not call by our names. */
  names: ReadonlyMap<string, string>;
}

/** How many of the heads of a row a kind knows. */
const knownHeads = (allowed: readonly string[], given: GivenHeads, { cells }: SheetRow): number =>
  new Set(cells.flatMap((head) => (head === '' ? [] : (given.get(folded(head)) ?? columnOfHead(head, allowed) ?? []))))
    .size;

/** Below a title the heads are several. */
const LEAST_KNOWN = 2;

/** People and their payments may stand in one table, which is sent as both. */
const COMPANIONS: Partial<Record<ImportKind, ImportKind>> = { people: 'contributions', contributions: 'people' };

/** The header among the first rows of a sheet: the row with most heads that are known; undefined where none has any. */
export function findHeader(
  kind: ImportKind,
  rows: readonly SheetRow[],
  given: GivenHeads = NO_HEADS,
): Result<FoundHeader, FileProblem[]> | undefined {
  const allowed = columnsForHeads(kind);
  const best = rows.reduce<{ row: SheetRow; known: number } | undefined>((most, row) => {
    const known = knownHeads(allowed, given, row);
    return known > (most?.known ?? 0) ? { row, known } : most;
  }, undefined);
  if (!best || (best.known < LEAST_KNOWN && best.row !== rows[0])) return undefined;
  const others = COMPANIONS[kind] ? columnsOf(COMPANIONS[kind]).map(({ name }) => name) : [];
  const columns = best.row.cells.map((head) => {
    if (head === '') return '';
    const meant = given.get(folded(head));
    if (meant !== undefined) return meant;
    const isOther = isPassedOver(head) || columnOfHead(head, others) !== undefined;
    return columnOfHead(head, allowed) ?? (isOther ? null : head);
  });
  const problems = headerProblems(kind, columns);
  if (problems.length > 0) return err(problems);
  const names = columns.flatMap((column, at): [string, string][] => {
    const head = best.row.cells[at] ?? '';
    return column && column !== head ? [[column, head.replace(/\s+/g, ' ')]] : [];
  });
  return ok({ row: best.row, columns, names: new Map(names) });
}

const MOST_PROBLEMS = 20;
const PERSON_CODES = new Set(['si_code', 'citizen_id', 'recorded_si_code', 'recorded_citizen_id']);

/** The columns of codes that say whom a row is about. */
const codesFor = (kind: ImportKind): string[] => {
  const codes = PERSON_COLUMNS[kind].filter((column) => PERSON_CODES.has(column));
  return codes.length > 0 ? codes : ['si_code', 'citizen_id'];
};

/** Everything that is wrong with the heads of a file; columns that none knows stand as they are. */
function headerProblems(kind: ImportKind, columns: Columns): FileProblem[] {
  const known = columnsOf(kind);
  const allowed = columnsForHeads(kind);
  const given = columns.filter((column): column is string => column !== null && column !== '');
  const isIdentified = given.some((column) => PERSON_CODES.has(column));
  const isMade = (name: string): boolean => name === 'person_id' || (name.endsWith('_id') && kind !== 'people');
  const missing = known.filter(({ name, required }) => required && !given.includes(name));
  // Whoever has no codes of people is not asked for ids, which are made from codes.
  const isNobodys = !isIdentified && missing.some(({ name }) => name === 'person_id');
  return [
    ...given
      .filter((column) => !allowed.includes(column))
      .slice(0, MOST_PROBLEMS)
      .map((column) => fileProblem('unknown-column', { column, nearest: nearestName(column, allowed), allowed })),
    ...[...new Set(given.filter((column, index) => allowed.includes(column) && given.indexOf(column) < index))].map(
      (column) => fileProblem('repeated-column', { column }),
    ),
    ...(isNobodys ? [fileProblem('missing-codes', { columns: codesFor(kind) })] : []),
    ...missing
      .filter(({ name }) => !(isMade(name) && (isIdentified || isNobodys)))
      .map(({ name }) => fileProblem('missing-column', { column: name })),
  ];
}
