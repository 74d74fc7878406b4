import type { Database } from '#server/database/connect.ts';
import type { Register } from './data/registers.ts';
import { listRegisters } from './list-registers.ts';

export type { Register } from './data/registers.ts';

/** The register that the portal is about: the first of the database; null where there is none yet. */
export async function readRegister(db: Database): Promise<Register | null> {
  const [first] = await listRegisters(db);
  return first ?? null;
}
