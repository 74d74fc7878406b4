import type { Uuid } from '#base/ids.ts';
import type { Desk } from '#server/desk/desk.ts';
import { handedFile } from '../data/handed-files.ts';
import { pieceOf } from '../data/handed-pieces.ts';

/** The refused rows of a file, as a file. */
export interface RefusedRows {
  name: string;
  parts: AsyncIterable<Buffer>;
}

/** The refused rows of a file in sight, piece by piece; null where there are none. That they were taken along is in the audit. */
export async function refusedRows(desk: Desk, id: Uuid): Promise<RefusedRows | null> {
  return desk.write('file.refused', async (tx) => {
    const file = await handedFile(tx, id);
    tx.audit({ file: id });
    const result = file?.run?.result;
    if (!file?.hasRefused || !result || !('summary' in result) || result.summary.refusedName === null) return null;
    return { name: result.summary.refusedName, parts: piecesOf(desk, id) };
  });
}

async function* piecesOf(desk: Desk, fileId: Uuid): AsyncGenerator<Buffer> {
  for (let no = 0; ; no += 1) {
    const bytes = await desk.readPeople((tx) => pieceOf(tx, { fileId, part: 'refused', no }));
    if (bytes === null) return;
    yield bytes;
  }
}
