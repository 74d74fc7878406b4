import type { Uuid } from '#base/ids.ts';
import type { HandedPart } from '#register/handed-file.ts';
import type { Transaction } from '#server/database/connect.ts';
import { numberKeys, sealingKeys } from '#server/keys/number-keys.ts';

const placeOf = ({ fileId, part, no }: { fileId: Uuid; part: HandedPart; no: number }): string =>
  `${part} ${fileId}, ${no}`;

/** Writes the bytes of a part, piece by piece; what was there of it is replaced. */
export async function writePieces(
  tx: Transaction,
  { fileId, part }: { fileId: Uuid; part: HandedPart },
  pieces: AsyncIterable<Buffer>,
): Promise<void> {
  await dropPieces(tx, { fileId, part });
  const keys = await sealingKeys(tx);
  let no = 0;
  for await (const bytes of pieces) {
    await tx.query(
      `insert into handed_pieces (province_id, file_id, part, piece_no, key_version, sealed) values ($1, $2, $3, $4, $5, $6)`,
      [tx.provinceId, fileId, part, no, keys.version, keys.sealBytes(placeOf({ fileId, part, no }), bytes)],
    );
    no += 1;
  }
}

/** The bytes of one piece; null after the last one. */
export async function pieceOf(
  tx: Transaction,
  { fileId, part, no }: { fileId: Uuid; part: HandedPart; no: number },
): Promise<Buffer | null> {
  const { rows } = await tx.query<{ version: number; sealed: Buffer }>(
    `select key_version as version, sealed from handed_pieces where province_id = $1 and file_id = $2 and part = $3 and piece_no = $4`,
    [tx.provinceId, fileId, part, no],
  );
  const [found] = rows;
  return found ? ((await numberKeys(tx))?.openBytes({ ...found, place: placeOf({ fileId, part, no }) }) ?? null) : null;
}

/** Forgets the bytes of a part. */
export async function dropPieces(tx: Transaction, { fileId, part }: { fileId: Uuid; part: HandedPart }): Promise<void> {
  await tx.query('delete from handed_pieces where province_id = $1 and file_id = $2 and part = $3', [
    tx.provinceId,
    fileId,
    part,
  ]);
}
