import { unquotedFormula } from '#base/csv.ts';
import type { SheetRow } from '#input/files/sheet-row.ts';
import { readRows } from '#server/files/read-rows.ts';

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
    const found: Row[] = [];
    for await (const part of rows()) {
      for (const { cells, ...place } of part) {
        const row = { ...place, cells: cells.map(unquotedFormula) };
        const read = places && rowOf(row, places);
        if (read !== undefined) found.push(read);
        places ??= headOf(row);
      }
    }
    if (places) return found;
  }
  return undefined;
}
