import type { Day } from '#base/dates.ts';
import { err, ok, type Result } from '#base/result.ts';
import type { AreaCodes } from './area-codes.ts';
import { type ImportedRow, type ImportKind, ROW_SCHEMAS, reversals } from './import-kinds.ts';
import { daysOfPeriod } from './periods.ts';

/** What a row is read against. */
export interface RowContext {
  areas: AreaCodes;
  /** Whether `recorded_at` may be given. */
  historical: boolean;
}

/** Reads one row's cells; or says every reason why not, a sentence each. */
export type ReadRow = (cells: readonly string[]) => Result<ImportedRow, string[]>;

/** How rows under that header are read; the header must have no problems. What lies in an area gets its `area_id`. */
export function rowReader(kind: ImportKind, header: readonly string[], context: RowContext): ReadRow {
  const blank = Object.fromEntries(Object.keys(ROW_SCHEMAS[kind].shape).map((column) => [column, '']));
  return (cells) => {
    if (cells.slice(header.length).some((cell) => cell !== '')) {
      return err([`The row has ${cells.length} cells, the header ${header.length}.`]);
    }
    const typed: Record<string, string> = { ...blank };
    for (const [index, column] of header.entries()) typed[column] = cells[index] ?? '';
    const isReversal = kind === 'contributions' && typed.reverses !== '';
    const read = (isReversal ? reversals : ROW_SCHEMAS[kind]).safeParse(typed);
    if (!read.success) {
      return err(read.error.issues.map((issue) => sentence(String(issue.path[0]), typed, issue.message)));
    }
    return withArea(kind, typed, read.data, context);
  };
}

/** `months «200» is not a whole number of months from 1 to 120.` */
function sentence(column: string, typed: Readonly<Record<string, string>>, reason: string): string {
  const text = typed[column];
  return `${column}${text ? ` «${text}»` : ''} ${reason}${reason.endsWith('?') ? '' : '.'}`;
}

function withArea(
  kind: ImportKind,
  typed: Readonly<Record<string, string>>,
  row: ImportedRow,
  { areas, historical }: RowContext,
): Result<ImportedRow, string[]> {
  const problems: string[] = [];
  if (typed.recorded_at && !historical) {
    problems.push(sentence('recorded_at', typed, 'is accepted only with --historical'));
  }
  if (kind === 'targets' && !typed.area_code === !typed.organisation_code) {
    problems.push('Either area_code or organisation_code is required, not both.');
  }
  const area = typed.area_code ? areaOf(kind, row, areas) : ok(null);
  if (!area.ok) problems.push(sentence('area_code', typed, area.error));
  return problems.length > 0 || !area.ok ? err(problems) : ok({ ...row, area_id: area.value });
}

function areaOf(kind: ImportKind, row: ImportedRow, areas: AreaCodes): Result<number, string> {
  const code = String(row.area_code);
  if (kind === 'people') return areas.ofResidence(code);
  if (kind === 'moves') return areas.ofMove(code, row.moved_on as Day);
  if (kind === 'targets') {
    const { from, to } = daysOfPeriod(String(row.period));
    return areas.during(code, from, to);
  }
  return areas.on(code, (kind === 'activities' ? row.held_on : row.on) as Day);
}
