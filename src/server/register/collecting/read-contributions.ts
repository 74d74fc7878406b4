import type { Uuid } from '#base/ids.ts';
import type { Transaction } from '#server/database/connect.ts';
import type { LockedPeople } from '#server/journal/lock-people.ts';
import { readRecords } from '#server/journal/read-records.ts';
import { type PersonRecord, personRecord, type RecordedContribution } from '../data/person-records.ts';

/** What was paid on every record of a person, and which records these are; `record` is the one of `personId`; which they are is known of `locked` people. */
export async function readContributions(
  tx: Transaction,
  personId: Uuid,
  record: PersonRecord,
  locked?: LockedPeople,
): Promise<{ recordIds: Uuid[]; contributions: RecordedContribution[] }> {
  const known = locked?.get(personId);
  const recordIds = known ? [known.keptId, ...known.doubleIds] : await readRecords(tx, personId);
  const contributions = [...record.contributions];
  for (const id of recordIds.filter((each) => each !== personId)) {
    contributions.push(...((await personRecord(tx, id))?.contributions ?? []));
  }
  return { recordIds, contributions };
}
