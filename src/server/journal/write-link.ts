import type { Uuid } from '#base/ids.ts';
import { type LinkedRecord, postingsOfRecords } from '#coverage/links.ts';
import type { Transaction } from '#server/database/connect.ts';
import { addPostings } from './data/movements.ts';
import { addLink, addUnlink, type NewLink } from './data/person-links.ts';
import type { Recording } from './data/recordings.ts';

/** Writes that a record is a double of another one, and posts what that changes. `records` are all of both people, locked. */
export async function writeLink(
  tx: Transaction,
  records: readonly LinkedRecord[],
  link: NewLink,
  recording: Recording,
): Promise<void> {
  await post(tx, {
    linkId: link.id,
    recording,
    before: records,
    after: withDouble(records, link.doubleId, link.keptId),
  });
  await addLink(tx, link, recording);
}

/** Writes that a link does not hold any more, and posts the reverse: each fact counts again for the record that it was recorded for. */
export async function writeUnlink(
  tx: Transaction,
  records: readonly LinkedRecord[],
  { linkId, doubleId, reason }: { linkId: Uuid; doubleId: Uuid; reason: string },
  recording: Recording,
): Promise<void> {
  // First, as long as whoever undoes it sees both: afterwards each lives where its own record says.
  await post(tx, { linkId, recording, before: records, after: withDouble(records, doubleId, null) });
  await addUnlink(tx, { linkId, reason }, recording);
}

const withDouble = (records: readonly LinkedRecord[], doubleId: Uuid, doubleOf: Uuid | null): LinkedRecord[] =>
  records.map((each) => (each.id === doubleId ? { ...each, doubleOf } : each));

interface Change {
  linkId: Uuid;
  recording: Recording;
  before: readonly LinkedRecord[];
  after: readonly LinkedRecord[];
}

async function post(tx: Transaction, { linkId, recording, before, after }: Change): Promise<void> {
  for (const each of postingsOfRecords(before, after)) await addPostings(tx, { factId: linkId, recording }, each);
}
