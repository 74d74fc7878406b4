import type { Scheme } from '#coverage/facts.ts';
import type { Transaction } from '#server/database/connect.ts';
import { currentTotals } from './data/current-totals.ts';

/** What a register counts at the moment: people who take part today, and what was ever paid in. */
export interface Totals {
  scheme: Scheme;
  participants: number;
  /** In đồng, by the people themselves. */
  paid: number;
}

/** The figures that an import may move, as this transaction sees them. */
export const readTotals = (tx: Transaction): Promise<Totals[]> => currentTotals(tx);
