import { SCHEMES, type Scheme } from '#coverage/facts.ts';
import type { ListedBatch, OpenRecord } from '#register/money/batch.ts';
import type { HeldRecord } from '#register/money/remuneration.ts';
import type { Desk } from '#server/desk/desk.ts';
import type { ListLimits } from '#server/desk/list-page.ts';
import { organisationOf } from '#server/payments/organisation-of.ts';
import { openRecords } from './data/batch-lines.ts';
import { listedBatches } from './data/batches.ts';

/** What of one's own organisation waits for a batch, by scheme. */
export interface WaitingRecords {
  scheme: Scheme;
  records: OpenRecord[];
  /** Collected without a receipt: they can be in none. */
  withoutReceipt: number;
  /** In none as long as a change of them is asked for. */
  held: HeldRecord[];
}

export interface BatchList {
  total: number;
  batches: ListedBatch[];
  waiting: WaitingRecords[];
}

/** Batches of one's organisation or areas, and what waits for one: a look at those people is in the audit. */
export async function listBatches(desk: Desk, page: ListLimits): Promise<BatchList> {
  const organisation = organisationOf(desk);
  if (organisation === null) return { ...(await desk.readPeople((tx) => listedBatches(tx, page))), waiting: [] };
  return desk.write('batch.list', async (tx) => {
    const waiting: WaitingRecords[] = [];
    for (const scheme of SCHEMES) waiting.push({ scheme, ...(await openRecords(tx, { organisation, scheme })) });
    const people = new Set(waiting.flatMap(({ records }) => records.map(({ personId }) => personId)));
    tx.audit({ people: [...people], found: people.size });
    return { ...(await listedBatches(tx, page)), waiting };
  });
}
