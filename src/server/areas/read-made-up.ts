import type { Transaction } from '#server/database/connect.ts';
import { isMadeUp } from './data/registers.ts';

/** Whether the people of the register of a transaction are made up. */
export const readMadeUp = (tx: Transaction): Promise<boolean> => isMadeUp(tx);
