import type { z } from 'zod';
import { isDay } from '#base/dates.ts';
import { err, ok, type Result } from '#base/result.ts';
import type { AreaCodes } from './area-codes.ts';
import { type ImportedRow, type ImportKind, ROW_SCHEMAS, reversals } from './import-kinds.ts';
import { daysOfPeriod } from './periods.ts';
import { columnProblem, type RowProblem, rowProblem } from './row-problem.ts';

/** The text of each cell; empty where not given. */
type Typed = Readonly<Record<string, string>>;

/** What a row is read against. */
export interface RowContext {
  areas: AreaCodes;
  /** Whether `recorded_at` may be given. */
  historical: boolean;
}

/** Reads one row's cells; or says every reason why not. */
export type ReadRow = (cells: readonly string[]) => Result<ImportedRow, RowProblem[]>;

/** How rows under that header are read; the header must have no problems. What lies in an area gets its `area_id`. */
export function rowReader(kind: ImportKind, header: readonly string[], context: RowContext): ReadRow {
  const blank = Object.fromEntries(Object.keys(ROW_SCHEMAS[kind].shape).map((column) => [column, '']));
  return (cells) => {
    if (cells.slice(header.length).some((cell) => cell !== '')) {
      return err([rowProblem('too-many-cells', { cells: cells.length, columns: header.length })]);
    }
    const typed: Record<string, string> = { ...blank };
    for (const [index, column] of header.entries()) typed[column] = cells[index] ?? '';
    const isReversal = kind === 'contributions' && typed.reverses !== '';
    const read = (isReversal ? reversals : ROW_SCHEMAS[kind]).safeParse(typed);
    const problems = read.success ? [] : read.error.issues.map((issue) => problemOf(issue, typed));
    const area = typed.area_code ? areaOf(kind, typed, context.areas) : ok(null);
    if (!area.ok) problems.push(columnProblem(area.error, typed.area_code));
    problems.push(...rowProblems(kind, typed, context));
    return problems.length === 0 && read.success && area.ok ? ok({ ...read.data, area_id: area.value }) : err(problems);
  };
}

/** Every cell says why in the issue's parameters; see `cells.ts`. */
function problemOf(issue: z.core.$ZodIssue, typed: Typed): RowProblem {
  const column = String(issue.path[0]);
  const { kind, facts } = (issue as { params?: Partial<RowProblem> }).params ?? {};
  if (!kind) throw new Error(`the column ${column} is refused without a kind: ${issue.message}`);
  return columnProblem({ kind, facts, at: column } as RowProblem, typed[column]);
}

function rowProblems(kind: ImportKind, typed: Typed, { historical }: RowContext): RowProblem[] {
  const problems: RowProblem[] = [];
  if (typed.recorded_at && !historical) {
    problems.push(columnProblem(rowProblem('historical-only', {}, 'recorded_at'), typed.recorded_at));
  }
  if (kind === 'targets' && !typed.area_code === !typed.organisation_code) {
    problems.push(rowProblem('area-or-organisation', {}));
  }
  return problems;
}

const DAY_COLUMNS: Partial<Record<ImportKind, string>> = {
  moves: 'moved_on',
  activities: 'held_on',
  observations: 'on',
};

/** The area that is meant; null where the day or period that decides it cannot be read. */
function areaOf(kind: ImportKind, typed: Typed, areas: AreaCodes): Result<number | null, RowProblem> {
  const code = typed.area_code ?? '';
  if (kind === 'people') return areas.ofResidence(code);
  if (kind === 'targets') {
    const period = daysOfPeriod(typed.period ?? '');
    return period ? areas.during(code, period.from, period.to) : ok(null);
  }
  const on = typed[DAY_COLUMNS[kind] ?? ''] ?? '';
  if (!isDay(on)) return ok(null);
  return kind === 'moves' ? areas.ofMove(code, on) : areas.on(code, on);
}
