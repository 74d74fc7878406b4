import type { Uuid } from '#base/ids.ts';
import type { Transaction } from '#server/database/connect.ts';
import { addAcceptances } from './data/acceptances.ts';
import type { Recording } from './data/recordings.ts';
import { postPending } from './post-pending.ts';

/** Writes that the SI office has accepted contributions of people for whom nobody else posts: whoever waited by them waits no more. */
export async function writeAcceptances(
  tx: Transaction,
  contributionIds: readonly Uuid[],
  recording: Recording,
): Promise<void> {
  if (contributionIds.length === 0) return;
  await postPending(await addAcceptances(tx, contributionIds, recording), recording);
}
