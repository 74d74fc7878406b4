import type { Database, Opening } from '#server/database/connect.ts';
import { allRegisters, type Register } from './data/registers.ts';

/** No province has the number 0: what is read with it is the same for all. */
const ANY_REGISTER: Opening = { role: 'baophu_reader', readOnly: true, provinceId: 0, actor: 'portal', areas: null };

/** The register that the portal is about: the first of the database; null where there is none yet. */
export async function readRegister(db: Database): Promise<Register | null> {
  const registers = await db.transact(ANY_REGISTER, allRegisters);
  return registers[0] ?? null;
}
