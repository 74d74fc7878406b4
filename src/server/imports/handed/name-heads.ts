import type { Uuid } from '#base/ids.ts';
import { err, ok, type Result } from '#base/result.ts';
import { columnsForHeads } from '#input/files/header.ts';
import type { ImportKind } from '#input/files/import-kinds.ts';
import { folded } from '#input/files/lists/heads.ts';
import type { Desk } from '#server/desk/desk.ts';
import { organisationOf } from '#server/payments/organisation-of.ts';
import { handedFile } from '../data/handed-files.ts';
import { writeHeadNames } from '../data/head-names.ts';
import { type HandedProblem, handedProblem } from './handed-problem.ts';

/** What heads of a file mean. */
export interface NamedHeads {
  fileId: Uuid;
  /** A head as the file writes it, and the column that it is; null where it is passed over. */
  heads: readonly { head: string; column: string | null }[];
}

/** Remembers for one's organisation what heads of a kind of file mean: this file and the next ones are read so. */
export function nameHeads(
  desk: Desk,
  { fileId, heads }: NamedHeads,
): Promise<Result<'recorded' | 'unchanged', HandedProblem[]>> {
  return desk.write('file.name-heads', async (tx): Promise<Result<'recorded' | 'unchanged', HandedProblem[]>> => {
    const file = await handedFile(tx, fileId);
    if (!file) return err([handedProblem('file-not-found', {}, 'fileId')]);
    const kind = file.kind as ImportKind;
    const allowed = columnsForHeads(kind);
    const unknown = heads.flatMap(({ head, column }) =>
      column === null || allowed.includes(column) ? [] : [handedProblem('column-unknown', { column }, head)],
    );
    if (unknown.length > 0) return err(unknown);
    if (heads.length === 0) return ok('unchanged');
    const named = new Map(heads.map(({ head, column }) => [folded(head), column]));
    await writeHeadNames(tx, kind, { heads: named, organisation: organisationOf(desk), by: desk.actor.name });
    tx.audit({ file: fileId, kind, heads: named.size });
    return ok('recorded');
  });
}
