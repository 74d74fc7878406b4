import type { z } from 'zod';
import type { Day } from '#base/dates.ts';
import { daysOfPeriod } from '#base/periods.ts';
import { err, ok, type Result } from '#base/result.ts';
import type { AreaCodes } from './area-codes.ts';
import { areaCode, dayIn } from './cells.ts';
import type { Columns } from './header.ts';
import { type ImportedRow, type ImportKind, PERSON_COLUMNS, ROW_SCHEMAS, reversals } from './import-kinds.ts';
import { paymentRemarks } from './payment-remarks.ts';
import { columnProblem, type RowProblem, rowProblem } from './row-problem.ts';
import { FORMULA_WITHOUT_VALUE, isErrorValue, type SheetRow } from './sheet-row.ts';

/** The text of each cell; empty where not given. */
type Typed = Readonly<Record<string, string>>;

/** What a row is read against. */
export interface RowContext {
  areas: AreaCodes;
  /** Whether `recorded_at` may be given. */
  historical: boolean;
  today: Day;
  /** Whether a payment after today is refused. */
  onlyPast?: boolean | undefined;
}

/** A row that was read, and what is worth a look about it. */
export interface ReadRow {
  row: ImportedRow;
  remarks: readonly RowProblem[];
}

/** How rows under those columns are read; they must have no problems. What lies in an area gets its `area_id`. */
export function rowReader(
  kind: ImportKind,
  columns: Columns,
  context: RowContext,
): (row: SheetRow) => Result<ReadRow, RowProblem[]> {
  const fields = Object.keys(ROW_SCHEMAS[kind].shape);
  const allowed = [...fields, ...PERSON_COLUMNS[kind]];
  const blank = Object.fromEntries(allowed.map((column) => [column, '']));
  return (row) => {
    const shape = shapeProblems(columns, row);
    if (shape.length > 0) return err(shape);
    const typed: Record<string, string> = { ...blank };
    for (const [index, column] of columns.entries()) if (column) typed[column] = row.cells[index] ?? '';
    const unreadable = unreadableCells(typed);
    for (const { at } of unreadable) typed[String(at)] = '';
    const problems = [...unreadable, ...valueProblems(kind, typed, context)];
    const read = schemaOf(kind, typed).safeParse(fieldsOf(fields, typed));
    if (!read.success) {
      problems.push(
        ...read.error.issues
          .filter(({ path }) => !unreadable.some(({ at }) => at === path[0]))
          .map((issue) => problemOf(issue, typed)),
      );
    }
    const area = typed.area_code ? areaOf(kind, typed, context.areas) : ok(null);
    const isRead = read.success || !read.error.issues.some(({ path }) => path[0] === 'area_code');
    if (!area.ok && isRead) problems.push(columnProblem(area.error, typed.area_code));
    if (problems.length > 0 || !read.success || !area.ok) return err(problems);
    const value: ImportedRow = { ...read.data, area_id: area.value };
    const cutOff = row.isLastWithoutBreak ? [rowProblem('no-line-break', {})] : [];
    const remarks = [...cutOff, ...afterToday(typed, REMARKED_AHEAD, context.today)];
    return ok({ row: value, remarks: kind === 'contributions' ? [...remarks, ...paymentRemarks(value)] : remarks });
  };
}

const schemaOf = (kind: ImportKind, { reverses }: Typed) =>
  kind === 'contributions' && reverses ? reversals : ROW_SCHEMAS[kind];

/** The columns of the schema; those by which a person was found are not among them. */
function fieldsOf(columns: readonly string[], typed: Typed): Typed {
  const fields: Record<string, string> = {};
  for (const column of columns) fields[column] = typed[column] ?? '';
  return fields;
}

/** A row that is shorter or longer than its header. */
function shapeProblems(columns: Columns, { cells, width }: SheetRow): RowProblem[] {
  const named = columns.findLastIndex((column) => column !== '') + 1;
  if (width !== undefined && width < named) return [rowProblem('too-few-cells', { cells: width, columns: named })];
  const isBeyond = cells.some((cell, at) => cell !== '' && (columns[at] ?? '') === '' && columns[at] !== null);
  return isBeyond ? [rowProblem('too-many-cells', { cells: cells.length, columns: named })] : [];
}

/** Every control character but those that a cell may be broken with. */
const CONTROL = /[^\P{Cc}\t\r\n]/u;

/** Cells whose text is no value. */
function unreadableCells(typed: Typed): RowProblem[] {
  const problems: RowProblem[] = [];
  for (const column in typed) {
    const text = typed[column] ?? '';
    if (text === FORMULA_WITHOUT_VALUE) problems.push(rowProblem('formula-without-value', {}, column));
    else if (isErrorValue(text)) problems.push(columnProblem(rowProblem('error-value', {}, column), text));
    else if (CONTROL.test(text)) problems.push(rowProblem('control-character', {}, column));
  }
  return problems;
}

/** Every cell says why in the issue's parameters; see `cells.ts`. */
function problemOf(issue: z.core.$ZodIssue, typed: Typed): RowProblem {
  const column = String(issue.path[0]);
  const { kind, facts } = (issue as { params?: Partial<RowProblem> }).params ?? {};
  if (!kind) throw new Error(`the column ${column} is refused without a kind: ${issue.message}`);
  return columnProblem({ kind, facts, at: column } as RowProblem, typed[column]);
}

function valueProblems(kind: ImportKind, typed: Typed, { historical, today, onlyPast }: RowContext): RowProblem[] {
  const problems: RowProblem[] = [];
  if (typed.recorded_at && !historical) {
    problems.push(columnProblem(rowProblem('historical-only', {}, 'recorded_at'), typed.recorded_at));
  }
  if (kind === 'targets' && !typed.area_code === !typed.organisation_code) {
    problems.push(rowProblem('area-or-organisation', {}));
  }
  return [...problems, ...afterToday(typed, onlyPast ? ['birth_date', 'paid_on'] : ['birth_date'], today)];
}

/** Days of payment in our own files may lie ahead, and are remarked. */
const REMARKED_AHEAD = ['paid_on', 'enrolled_on'];

/** Columns with a day on which nothing can have happened yet. */
const afterToday = (typed: Typed, columns: readonly string[], today: Day): RowProblem[] =>
  columns.flatMap((column) => {
    const text = typed[column] ?? '';
    const on = dayIn(text) ?? (/^\d{4}$/.test(text) ? text : '');
    const isAhead = on !== '' && on > today.slice(0, on.length);
    return isAhead ? [columnProblem(rowProblem('after-today', { today }, column), text)] : [];
  });

const DAY_COLUMNS: Partial<Record<ImportKind, string>> = {
  moves: 'moved_on',
  activities: 'held_on',
  observations: 'on',
  withdrawals: 'on',
};

/** The area that is meant; null where the day or period that decides it cannot be read. */
function areaOf(kind: ImportKind, typed: Typed, areas: AreaCodes): Result<number | null, RowProblem> {
  const code = areaCode.safeParse(typed.area_code ?? '').data ?? '';
  if (kind === 'people' || kind === 'corrections') return areas.ofResidence(code);
  if (kind === 'targets') {
    const period = daysOfPeriod(typed.period ?? '');
    return period ? areas.during(code, period.from, period.to) : ok(null);
  }
  const on = dayIn(typed[DAY_COLUMNS[kind] ?? ''] ?? '');
  if (on === null) return ok(null);
  return kind === 'moves' ? areas.ofMove(code, on) : areas.on(code, on);
}
