import { PORTAL } from '#access/roles.ts';
import type { Database, Opening } from '#server/database/connect.ts';
import { allRegisters, type Register } from './data/registers.ts';

/** No province has the number 0: what is read with it is the same for all. */
const ANY_REGISTER: Opening = {
  role: 'baophu_reader',
  readOnly: true,
  provinceId: 0,
  actor: PORTAL,
  areas: null,
  statementWithin: 10,
};

/** Every register of a database. */
export const listRegisters = (db: Database): Promise<Register[]> => db.transact(ANY_REGISTER, allRegisters);
