import type { Database } from '#server/database/connect.ts';
import { allRegisters, type Register } from './data/registers.ts';

/** No province has this number: what is read with it is the same for all. */
const NO_PROVINCE = 0;

/** The register that the portal is about: the first of the database; null where there is none yet. */
export async function readRegister(db: Database): Promise<Register | null> {
  const registers = await db.asReader(NO_PROVINCE, allRegisters);
  return registers[0] ?? null;
}
