import type { Uuid } from '#base/ids.ts';
import type { Transaction } from '#server/database/connect.ts';

/** Writes whom facts of the open recording make the holder: the organisation of whoever records them, if it is one (migrations/0101_desk_records.sql). */
export async function writeDeskRecords(tx: Transaction, factIds: readonly Uuid[]): Promise<void> {
  await tx.query({ name: 'desk records', text: 'select write_desk($1::uuid[])', values: [factIds] });
}
