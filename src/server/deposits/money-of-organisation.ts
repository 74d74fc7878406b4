import type { Transaction } from '#server/database/connect.ts';
import { unconfirmedOf } from './data/money-places.ts';

/** What of an organisation’s money is on its way: in hands, in closings, in slips that no bank confirmed. */
export const moneyOfOrganisation = (
  tx: Transaction,
  organisation: string,
): Promise<{ lines: number; amount: number }> => unconfirmedOf(tx, organisation);
