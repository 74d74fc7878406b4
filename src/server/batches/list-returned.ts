import type { ReturnedRecord } from '#register/money/batch.ts';
import type { Desk } from '#server/desk/desk.ts';
import { returnedRecords } from './data/batch-answers.ts';

/** What the SI office refused and its collector has not dealt with: one’s own, or those of one’s organisation. The look is in the audit. */
export const listReturned = (desk: Desk): Promise<ReturnedRecord[]> =>
  desk.write('batch.returned', async (tx) => {
    const returned = await returnedRecords(tx);
    tx.audit({ people: returned.map(({ personId }) => personId), found: returned.length });
    return returned;
  });
