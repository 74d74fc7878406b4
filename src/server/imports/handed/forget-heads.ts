import { ok, type Result } from '#base/result.ts';
import type { ImportKind } from '#input/files/import-kinds.ts';
import type { Desk } from '#server/desk/desk.ts';
import { dropHeadNames } from '../data/head-names.ts';

/** Forgets what heads of a kind of file mean to one's organisation. */
export function forgetHeads(desk: Desk, kind: ImportKind): Promise<Result<'recorded', never[]>> {
  return desk.write('file.forget-heads', async (tx) => {
    await dropHeadNames(tx, kind);
    tx.audit({ kind });
    return ok('recorded');
  });
}
