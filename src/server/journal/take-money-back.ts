import type { Transaction } from '#server/database/connect.ts';
import { writeMoneyOfReversals } from './data/money-taken.ts';

/** What a batch of a file takes back of payments at a desk is no longer the money of whoever took them. */
export const takeMoneyBack = (tx: Transaction): Promise<void> => writeMoneyOfReversals(tx);
