import type { Transaction } from '#server/database/connect.ts';
import { type Freshness, freshnessOf } from './data/freshness.ts';

/** How far the register of a transaction has come. */
export const readFreshness = (tx: Transaction): Promise<Freshness> => freshnessOf(tx);
