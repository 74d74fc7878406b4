import type { Day } from '#base/dates.ts';
import { type AreaCodes, areaCodes } from '#input/files/area-codes.ts';
import type { Transaction } from '#server/database/connect.ts';
import { knownAreas } from './data/areas.ts';

/** Which area is meant by a code or a name, as the register knows them. */
export const readAreaCodes = async (tx: Transaction, today: Day): Promise<AreaCodes> =>
  areaCodes(await knownAreas(tx), today);
