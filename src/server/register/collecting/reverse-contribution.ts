import type { Uuid } from '#base/ids.ts';
import { err, type Result } from '#base/result.ts';
import type { Desk } from '#server/desk/desk.ts';
import { type FactProblem, factProblem } from '#server/journal/fact-problem.ts';
import { personRecord } from '../data/person-records.ts';
import { recordContribution } from '../record-contribution.ts';

/** A contribution that is taken back. */
export interface Reversal {
  id: Uuid;
  contributionId: Uuid;
  reason: string;
  notedAt: string | null;
}

/** Takes a contribution back by a fact that says what was recorded, and why it was wrong. Safe to send twice with the same `id`. */
export async function reverseContribution(
  desk: Desk,
  personId: Uuid,
  { id, contributionId, reason, notedAt }: Reversal,
): Promise<Result<'recorded' | 'unchanged', FactProblem[]>> {
  const record = await desk.readPeople((tx) => personRecord(tx, personId));
  if (!record) return err([factProblem('person-not-found', { personId }, 'personId')]);
  const reversed = record.contributions.find((each) => each.id === contributionId);
  if (!reversed) return err([factProblem('reversed-not-found', { contributionId }, 'contributionId')]);
  return recordContribution(desk, personId, { ...reversed, id, reverses: contributionId, reason, notedAt });
}
