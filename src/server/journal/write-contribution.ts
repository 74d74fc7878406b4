import type { Uuid } from '#base/ids.ts';
import type { Contribution } from '#coverage/facts.ts';
import type { Transaction } from '#server/database/connect.ts';
import { addContributionTally } from './data/contribution-tallies.ts';
import { addContribution, type ContributionDetails, type Written } from './data/facts.ts';

export type { ContributionDetails } from './data/facts.ts';

/** Writes a contribution, or the reversal of one, and books its money. */
export async function writeContribution(
  tx: Transaction,
  personId: Uuid,
  fact: Omit<Contribution, 'recordedAt'> & ContributionDetails,
  written: Written,
): Promise<void> {
  await addContribution(tx, personId, fact, written);
  await addContributionTally(tx, fact.id);
}
