import type { AreaId } from '#coverage/facts.ts';
import type { Transaction } from '#server/database/connect.ts';
import { type AreaRow, areaOf } from './data/areas.ts';

/** One version of an area, by its id; undefined where there is none. */
export const readArea = (tx: Transaction, id: AreaId): Promise<AreaRow | undefined> => areaOf(tx, id);
