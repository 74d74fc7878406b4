import { once } from 'node:events';
import { createWriteStream, type WriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { finished } from 'node:stream/promises';
import { csvLine } from '#base/csv.ts';
import { readRows } from './read-rows.ts';

/** A file of the refused rows of another, with the same columns and `problem`. */
export interface RefusedFile {
  path: string;
  /** Adds a row by its number; numbers only grow. */
  add: (rowNo: number, problem: string) => Promise<void>;
  close: () => Promise<void>;
}

/** Beside the file that was imported; it is only there if a row is refused. Its columns are those of `headRow`. */
export async function openRefusedFile(imported: string, headRow = 1): Promise<RefusedFile> {
  const path = `${imported}.refused.csv`;
  await rm(path, { force: true });
  const rows = numbered(imported);
  let file: WriteStream | undefined;
  const write = async (cells: readonly string[]): Promise<void> => {
    if (file && !file.write(`${csvLine(cells)}\n`)) await once(file, 'drain');
  };
  const readTo = async (rowNo: number): Promise<string[]> => {
    for (let next = await rows.next(); !next.done; next = await rows.next()) {
      if (next.value.rowNo === rowNo) return next.value.cells;
    }
    return [];
  };
  return {
    path,
    add: async (rowNo, problem) => {
      if (!file) {
        file = createWriteStream(path);
        file.write('\uFEFF');
        await write([...(await readTo(headRow)), 'problem']);
      }
      await write([...(await readTo(rowNo)), problem]);
    },
    close: async () => {
      await rows.return(undefined);
      if (file) await finished(file.end());
    },
  };
}

async function* numbered(path: string): AsyncGenerator<{ rowNo: number; cells: string[] }, undefined> {
  let rowNo = 0;
  let width = 0;
  for await (const rows of readRows(path)) {
    for (const cells of rows) {
      width ||= cells.length;
      yield { rowNo: ++rowNo, cells: [...cells, ...Array(Math.max(0, width - cells.length)).fill('')] };
    }
  }
}
