import type { Uuid } from '#base/ids.ts';
import type { Transaction } from '#server/database/connect.ts';
import { payersOf } from './data/issued-receipts.ts';

/** Who paid with a receipt that somebody holds: a number of one symbol, or of whatever symbols have it. */
export const findPayers = (
  tx: Transaction,
  receipt: { symbol: string | null; number: number },
  most: number,
): Promise<Uuid[]> => payersOf(tx, receipt, most);
