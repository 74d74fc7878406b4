import type { Uuid } from '#base/ids.ts';
import type { Desk } from '#server/desk/desk.ts';
import { receiptOfContributions } from './data/receipts.ts';

/** The receipt that was issued for contributions that were paid at once; null where there is none in sight. */
export const findReceipt = (
  desk: Desk,
  contributionIds: readonly Uuid[],
): Promise<{ symbol: string; number: number; code: string } | null> =>
  desk.readPeople((tx) => receiptOfContributions(tx, contributionIds));
