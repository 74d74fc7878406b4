import type { AreaId } from '#coverage/facts.ts';
import type { Transaction } from '#server/database/connect.ts';
import { homeOf } from './data/registers.ts';

/** The area that the register of a transaction is about; undefined where there is no such register. */
export const readHome = (tx: Transaction): Promise<AreaId | undefined> => homeOf(tx);
