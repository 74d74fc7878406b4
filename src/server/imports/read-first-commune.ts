import { stat } from 'node:fs/promises';
import type { Result } from '#base/result.ts';
import type { FileProblem } from '#input/files/file-problem.ts';
import { readRows } from '#server/files/read-rows.ts';
import { openTables } from './open-tables.ts';
import { unlessUnreadable } from './unless-unreadable.ts';

/** Code of the commune in the first row of a file of people, by which its province is known. */
export async function readFirstCommune(path: string): Promise<Result<string | undefined, readonly FileProblem[]>> {
  return unlessUnreadable(
    (async () => {
      if (!(await stat(path)).isFile()) return undefined; // a pipe can be read only once
      const { sheets } = await readRows(path);
      const tables = await openTables('people', sheets, undefined);
      const [first] = tables.ok ? tables.value.known : [];
      if (!first || !('header' in first.found)) return undefined;
      const { row, columns } = first.found.header;
      for await (const rows of first.sheet.rows()) {
        const person = rows.find(({ no }) => no > row.no);
        const code = /\d{5}/.exec(person?.cells[columns.indexOf('area_code')] ?? '');
        if (person) return code?.[0];
      }
      return undefined;
    })(),
  );
}
