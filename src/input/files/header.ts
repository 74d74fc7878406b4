import { nearestName } from '#base/nearest.ts';
import { type FileProblem, fileProblem } from './file-problem.ts';
import { type ImportKind, ROW_SCHEMAS } from './import-kinds.ts';

/** The columns of a kind in their order, and whether each must be there. */
function columnsOf(kind: ImportKind): { name: string; required: boolean }[] {
  return Object.entries(ROW_SCHEMAS[kind].shape).map(([name, cell]) => ({
    name,
    required: !cell.safeParse('').success,
  }));
}

/** Everything that is wrong with a header row. */
export function headerProblems(kind: ImportKind, header: readonly string[]): FileProblem[] {
  const columns = columnsOf(kind);
  const allowed = columns.map(({ name }) => name);
  return [
    ...header
      .filter((column) => !allowed.includes(column))
      .map((column) => fileProblem('unknown-column', { column, nearest: nearestName(column, allowed), allowed })),
    ...[...new Set(header.filter((column, index) => allowed.includes(column) && header.indexOf(column) < index))].map(
      (column) => fileProblem('repeated-column', { column }),
    ),
    ...columns
      .filter(({ name, required }) => required && !header.includes(name))
      .map(({ name }) => fileProblem('missing-column', { column: name })),
  ];
}
