import type { Uuid } from '#base/ids.ts';
import type { Desk } from '#server/desk/desk.ts';
import { receiptOfContribution } from './data/receipts.ts';

/** The receipt that was issued for a contribution; null where there is none in sight. */
export const findReceipt = (
  desk: Desk,
  contributionId: Uuid,
): Promise<{ symbol: string; number: number; code: string } | null> =>
  desk.readPeople((tx) => receiptOfContribution(tx, contributionId));
