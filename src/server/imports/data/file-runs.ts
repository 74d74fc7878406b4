import type { Uuid } from '#base/ids.ts';
import type { RunResult } from '#register/handed-file.ts';
import type { Transaction } from '#server/database/connect.ts';

/** Whoever begins a run of a file waits for who does so already. */
export async function lockFile(tx: Transaction, fileId: Uuid): Promise<void> {
  await tx.query('select pg_advisory_xact_lock(hashtextextended($2, $1))', [tx.provinceId, `handed file ${fileId}`]);
}

/** Writes that a run begins; answers whether it was new. */
export async function addRun(
  tx: Transaction,
  { id, fileId, isRehearsal, by }: { id: Uuid; fileId: Uuid; isRehearsal: boolean; by: string },
): Promise<boolean> {
  const { rowCount } = await tx.query(
    `insert into file_runs (province_id, id, file_id, is_rehearsal, started_by) values ($1, $2, $3, $4, $5)
     on conflict do nothing`,
    [tx.provinceId, id, fileId, isRehearsal, by],
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

/** Writes what came of a run. */
export async function endRun(tx: Transaction, id: Uuid, result: RunResult): Promise<void> {
  await tx.query(
    `update file_runs set share = 1, beat_at = clock_timestamp(), ended_at = clock_timestamp(), result = $3
      where province_id = $1 and id = $2`,
    [tx.provinceId, id, JSON.stringify(result)],
  );
}

/** Forgets what rows of a file said. */
export async function forgetResults(tx: Transaction, fileId: Uuid): Promise<void> {
  await tx.query(
    `update file_runs set result = null, ended_at = coalesce(ended_at, clock_timestamp())
      where province_id = $1 and file_id = $2`,
    [tx.provinceId, fileId],
  );
}
