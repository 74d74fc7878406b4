import { fileProblem, UnreadableFile } from './file-problem.ts';
import { isBlank, type SheetRow } from './sheet-row.ts';

/** What a sheet of a workbook may hold, whatever its format: as in a CSV file, and not more than spreadsheet programs show. */
export const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 1_000;
const MOST_CHARACTERS_OF_ROW = 1_000_000;
/** Of all rows together: a small file may say the same text in every cell. */
const MOST_CHARACTERS = 256_000_000;

const ROWS_AT_ONCE = 1_000;

/**
 * The rows of a sheet that have text in them, many at once and each as long as its last text, within the limits.
 * @throws UnreadableFile
 */
export async function* withinLimits(
  rows: AsyncIterable<{ no: number; row: number; cells: string[] }>,
): AsyncGenerator<SheetRow[]> {
  let some: SheetRow[] = [];
  let characters = 0;
  for await (const { no, row, cells } of rows) {
    if (isBlank(cells)) continue;
    cells.length = cells.findLastIndex((cell) => cell !== '') + 1;
    const length = cells.reduce((sum, cell) => sum + cell.length, 0);
    characters += length;
    const problem = problemOf(row, cells.length, length, characters);
    if (problem) throw new UnreadableFile(problem);
    some.push({ no, cells });
    if (some.length < ROWS_AT_ONCE) continue;
    yield some;
    some = [];
  }
  yield some;
}

function problemOf(row: number, columns: number, length: number, all: number) {
  if (row > MOST_ROWS) return fileProblem('too-many-rows', { most: MOST_ROWS });
  if (columns > MOST_COLUMNS) return fileProblem('too-many-columns', { columns, most: MOST_COLUMNS });
  if (length > MOST_CHARACTERS_OF_ROW) return fileProblem('row-too-long', { row, mostBytes: MOST_CHARACTERS_OF_ROW });
  return all > MOST_CHARACTERS ? fileProblem('workbook-too-large', { mostBytes: MOST_CHARACTERS }) : null;
}
