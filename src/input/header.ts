import { didYouMean } from '#indicators/language/nearest.ts';
import type { FileProblem } from './file-problem.ts';
import { type ImportKind, ROW_SCHEMAS } from './import-kinds.ts';

/** The columns of a kind in their order, and whether each must be there. */
export function columnsOf(kind: ImportKind): { name: string; required: boolean }[] {
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
      .map((column): FileProblem => {
        const suggestion = didYouMean(column, allowed);
        return { kind: 'unknown-column', column: column || '(empty)', suggestion, allowed };
      }),
    ...[...new Set(header.filter((column, index) => allowed.includes(column) && header.indexOf(column) < index))].map(
      (column): FileProblem => ({ kind: 'repeated-column', column }),
    ),
    ...columns
      .filter(({ name, required }) => required && !header.includes(name))
      .map(({ name }): FileProblem => ({ kind: 'missing-column', column: name })),
  ];
}
