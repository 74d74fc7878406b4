import type { ListedReceipt } from '#register/receipt.ts';
import type { Desk } from '#server/desk/desk.ts';
import { listedReceipts, type ReceiptChoice } from './data/issued-receipts.ts';

/** A page of receipts, with how many there are in all, and the money of those that hold. */
export interface ReceiptList {
  total: number;
  paid: number;
  receipts: ListedReceipt[];
}

/** Receipts in sight: of one's own hands, one's organisation or one's areas. Nobody is named. */
export const listReceipts = (
  desk: Desk,
  choice: ReceiptChoice,
  page: { limit: number | null; offset: number },
): Promise<ReceiptList> => desk.readPeople((tx) => listedReceipts(tx, choice, page));
