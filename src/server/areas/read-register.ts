import type { Database } from '#server/database/connect.ts';
import type { Register } from './data/registers.ts';
import { listRegisters } from './list-registers.ts';

export type { Register } from './data/registers.ts';

const found = new WeakMap<Database, Register>();

/**
 * The register that the portal is about: the first of the database; null where there is none yet. Once found it stays that
 * one, so that pages which ask the database nothing need it no more.
 */
export async function readRegister(db: Database): Promise<Register | null> {
  const held = found.get(db);
  if (held) return held;
  const [first] = await listRegisters(db);
  if (first) found.set(db, first);
  return first ?? null;
}
