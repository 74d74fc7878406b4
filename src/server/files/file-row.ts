import type { Columns } from '#input/files/header.ts';
import type { ColumnNames, RowProblem } from '#input/files/row-problem.ts';
import type { SheetRow } from '#input/files/sheet-row.ts';

/** A row under the columns of its table; or why it is refused; or one that holds no data, like the title of a list. */
export type FileRow =
  | (SheetRow & { remarks?: readonly RowProblem[] })
  | { no: number; problems: readonly RowProblem[] }
  | { no: number; isNoData: true };

/** A sheet of a file as it is imported. */
export interface FileTable {
  columns: Columns;
  /** How the file calls the columns that it does not call by our names. */
  names: ColumnNames;
  /** Whether a payment after today is refused: who prints a list has its money. */
  onlyPast?: boolean;
  /** Those below the heads, many at once. */
  rows: AsyncIterable<readonly FileRow[]>;
}
