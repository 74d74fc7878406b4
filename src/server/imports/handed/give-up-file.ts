import type { Uuid } from '#base/ids.ts';
import { err, ok, type Result } from '#base/result.ts';
import type { Desk } from '#server/desk/desk.ts';
import { forgetResults, lockFile } from '../data/file-runs.ts';
import { handedFile } from '../data/handed-files.ts';
import { dropPieces } from '../data/handed-pieces.ts';
import { type HandedProblem, handedProblem } from './handed-problem.ts';

/** Forgets the bytes of a file, those of its refused rows, and what was said of its rows; that it was handed in stays. */
export function giveUpFile(desk: Desk, id: Uuid): Promise<Result<'recorded' | 'unchanged', HandedProblem[]>> {
  return desk.write('file.give-up', async (tx): Promise<Result<'recorded' | 'unchanged', HandedProblem[]>> => {
    await lockFile(tx, id);
    const file = await handedFile(tx, id);
    if (!file) return err([handedProblem('file-not-found', {}, 'id')]);
    if (file.run?.state === 'running') return err([handedProblem('run-under-way', {}, 'id')]);
    if (!file.hasBytes && !file.hasRefused) return ok('unchanged');
    await dropPieces(tx, { fileId: id, part: 'file' });
    await dropPieces(tx, { fileId: id, part: 'refused' });
    await forgetResults(tx, id);
    tx.audit({ file: id });
    return ok('recorded');
  });
}
