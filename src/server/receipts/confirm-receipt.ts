import type { ConfirmedReceipt } from '#register/receipt.ts';
import type { Desk } from '#server/desk/desk.ts';
import { confirmedReceipt } from './data/issued-receipts.ts';

/** What everybody may know of the receipt of a code, with nobody's name or number; null where there is none. */
export const confirmReceipt = (desk: Desk, code: string): Promise<ConfirmedReceipt | null> =>
  desk.read((tx) => confirmedReceipt(tx, code));
