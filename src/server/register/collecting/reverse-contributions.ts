import type { Uuid } from '#base/ids.ts';
import type { WriteTransaction } from '#server/desk/desk.ts';
import type { LockedPeople } from '#server/journal/lock-people.ts';
import { personRecord } from '../data/person-records.ts';
import { madeId } from '../made-id.ts';
import { type HandedIn, recordContributionsIn } from '../record-contribution.ts';

/** A payment of somebody that is taken back, and why. */
export interface TakenBack {
  contributionId: Uuid;
  personId: Uuid;
  reason: string;
}

/**
 * Takes payments back that hold, of people for whom nobody else posts, in the transaction that has found them. Ids of the reversals
 * follow from the `key`. @throws Error where one of them cannot be taken back
 */
export async function reverseContributionsIn(
  tx: WriteTransaction,
  taken: readonly TakenBack[],
  { key, locked }: { key: readonly string[]; locked: LockedPeople },
): Promise<void> {
  if (taken.length === 0) return;
  const facts: HandedIn[] = [];
  for (const { contributionId, personId, reason } of taken) {
    const record = await personRecord(tx, personId);
    const reversed = record?.contributions.find(({ id }) => id === contributionId);
    if (!reversed) throw new Error(`the payment ${contributionId} is not there`);
    const id = madeId([...key, contributionId]);
    facts.push({ personId, fact: { ...reversed, id, reverses: contributionId, reason, notedAt: null } });
  }
  const recorded = await recordContributionsIn(tx, facts, { locked });
  if (!recorded.ok) throw new Error(`payments are not taken back: ${JSON.stringify(recorded.error)}`);
}
