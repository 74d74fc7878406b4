import { unquotedFormula } from '#base/csv.ts';
import type { SheetRow } from '#input/files/sheet-row.ts';
import { readRows } from '#server/files/read-rows.ts';

/** How many rows can stand above the heads, such as titles and names of offices: further down nobody looks for them in a long file. */
const MOST_ABOVE = 200;

/**
 * The rows of the first sheet of a file that has the heads, each as `rowOf` reads it; undefined where no sheet has them. Rows of which
 * it makes nothing are left out, and what a list of ours quoted is without its quote again. @throws UnreadableFile
 */
export async function rowsBelowHead<Places, Row>(
  path: string,
  headOf: (row: SheetRow) => Places | undefined,
  rowOf: (row: SheetRow, places: Places) => Row | undefined,
): Promise<Row[] | undefined> {
  const { sheets } = await readRows(path);
  for (const { rows } of sheets) {
    let places: Places | undefined;
    let above = 0;
    const found: Row[] = [];
    for await (const part of rows()) {
      for (const { cells, ...place } of part) {
        const row = { ...place, cells: cells.map(unquotedFormula) };
        const read = places && rowOf(row, places);
        if (read !== undefined) found.push(read);
        if (!places && above <= MOST_ABOVE) places = headOf(row);
        above += 1;
      }
      if (!places && above > MOST_ABOVE) break;
    }
    if (places) return found;
  }
  return undefined;
}
