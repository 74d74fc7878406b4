import type { Receipt } from '#register/receipt.ts';
import type { Desk } from '#server/desk/desk.ts';
import { receiptByCode } from './data/issued-receipts.ts';

/** One receipt with what it is for; null where there is none of that code in sight. It says who paid, so the look is in the audit. */
export const readReceipt = (desk: Desk, code: string): Promise<Receipt | null> =>
  desk.write('receipt.read', async (tx) => {
    const receipt = await receiptByCode(tx, code);
    if (receipt) tx.audit({ people: [...new Set(receipt.lines.map(({ personId }) => personId))] });
    return receipt;
  });
