import type { Uuid } from '#base/ids.ts';
import type { FileRun, RunResult } from '#register/handed-file.ts';
import type { Transaction } from '#server/database/connect.ts';
import { sealingKeys } from '#server/keys/number-keys.ts';

/** Whoever begins a run of a file waits for who does so already. */
export async function lockFile(tx: Transaction, fileId: Uuid): Promise<void> {
  await tx.query('select pg_advisory_xact_lock(hashtextextended($2, $1))', [tx.provinceId, `handed file ${fileId}`]);
}

/** Writes that a run begins; answers whether it was new. */
export async function addRun(
  tx: Transaction,
  {
    id,
    fileId,
    isRehearsal,
    sheetNo,
    by,
  }: Pick<FileRun, 'id' | 'isRehearsal' | 'sheetNo'> & { fileId: Uuid; by: string },
): Promise<boolean> {
  const { rowCount } = await tx.query(
    `insert into file_runs (province_id, id, file_id, is_rehearsal, sheet_no, started_by) values ($1, $2, $3, $4, $5, $6)
     on conflict do nothing`,
    [tx.provinceId, id, fileId, isRehearsal, sheetNo, by],
  );
  return rowCount === 1;
}

/** How far a run is; that it is under way at all. */
export async function beat(tx: Transaction, id: Uuid, share: number): Promise<void> {
  await tx.query(
    `update file_runs set share = $3, beat_at = clock_timestamp() where province_id = $1 and id = $2 and ended_at is null`,
    [tx.provinceId, id, share],
  );
}

/** Where what came of a run is sealed. */
export const resultPlace = (id: Uuid): string => `run ${id}`;

/** Writes what came of a run. */
export async function endRun(tx: Transaction, id: Uuid, result: RunResult): Promise<void> {
  const keys = await sealingKeys(tx);
  const sealed = keys.sealBytes(resultPlace(id), Buffer.from(JSON.stringify(result)));
  await tx.query(
    `update file_runs set share = 1, beat_at = clock_timestamp(), ended_at = clock_timestamp(), key_version = $3, sealed = $4
      where province_id = $1 and id = $2`,
    [tx.provinceId, id, keys.version, sealed],
  );
}

/** Forgets what rows of a file said. */
export async function forgetResults(tx: Transaction, fileId: Uuid): Promise<void> {
  await tx.query(
    `update file_runs set key_version = null, sealed = null, ended_at = coalesce(ended_at, clock_timestamp())
      where province_id = $1 and file_id = $2`,
    [tx.provinceId, fileId],
  );
}
