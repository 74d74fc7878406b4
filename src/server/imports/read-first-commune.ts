import type { Result } from '#base/result.ts';
import type { FileProblem } from '#input/files/file-problem.ts';
import { readRows } from '#server/files/read-rows.ts';
import { unlessUnreadable } from './unless-unreadable.ts';

/** Code of the commune in the first row of a file, by which its province is known. */
export async function readFirstCommune(path: string): Promise<Result<string | undefined, readonly FileProblem[]>> {
  return unlessUnreadable(
    (async () => {
      for await (const [header = [], row = []] of readRows(path)) return row[header.indexOf('area_code')];
      return undefined;
    })(),
  );
}
