import type { RowProblem } from '#input/files/row-problem.ts';

/** The cells of a row; or why it is refused; or null where it says nothing, like the title of a list. */
export type FileRow = readonly string[] | { problem: RowProblem } | null;
