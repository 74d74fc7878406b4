import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import type { Uuid } from '#base/ids.ts';
import { err, ok, type Result } from '#base/result.ts';
import type { ImportKind } from '#input/files/import-kinds.ts';
import type { Desk } from '#server/desk/desk.ts';
import { organisationOf } from '#server/payments/organisation-of.ts';
import { addFile, forgetOldBytes, sameFile } from '../data/handed-files.ts';
import { writePieces } from '../data/handed-pieces.ts';
import { type HandedProblem, handedProblem } from './handed-problem.ts';
import { kindsOf } from './kinds-of.ts';

/** A file of this machine that somebody sent. */
export interface SentFile {
  /** Made by the form. */
  id: Uuid;
  kind: ImportKind;
  name: string;
  path: string;
  size: number;
}

/** As much of a file as one row of the database has. */
const PIECE = 1 << 20;
/** How long bytes are kept of files that nobody takes or gives up. */
const DAYS_KEPT = 30;

/** Keeps a file that was sent, and answers under which id: the same bytes of the same kind are there once. */
export async function handInFile(
  desk: Desk,
  { id, kind, name, path, size }: SentFile,
): Promise<Result<Uuid, HandedProblem[]>> {
  if (!kindsOf(desk.actor).includes(kind)) return err([handedProblem('kind-of-others', { kind }, 'kind')]);
  const digest = await digestOf(path);
  const { name: by, ownName } = desk.actor;
  return desk.write('file.hand-in', async (tx) => {
    await forgetOldBytes(tx, DAYS_KEPT);
    const same = await sameFile(tx, { kind, digest });
    if (same !== null) {
      tx.audit({ file: same });
      return ok(same);
    }
    const file = { id, kind, name, size, digest, organisation: organisationOf(desk), by, byName: ownName ?? by };
    if (await addFile(tx, file)) {
      await writePieces(tx, { fileId: id, part: 'file' }, createReadStream(path, { highWaterMark: PIECE }));
    }
    tx.audit({ file: id, kind, size });
    return ok(id);
  });
}

async function digestOf(path: string): Promise<Buffer> {
  const hash = createHash('sha256');
  for await (const bytes of createReadStream(path)) hash.update(bytes);
  return hash.digest();
}
