import type { Uuid } from '#base/ids.ts';
import type { LinkedRecord } from '#coverage/links.ts';
import type { Transaction } from '#server/database/connect.ts';
import { factsOf } from './data/person-facts.ts';
import { lockLinks, type RecordsOfPerson, recordsOfPerson } from './data/person-links.ts';
import { type LockedPeople, lockPeople } from './lock-people.ts';

/**
 * Every record of some people, by the id that was asked for: whoever else posts for one of them waits. Records of one person are one
 * array, also where two of them were asked for; empty where the register knows none. `locked` are those for whom they wait already.
 */
export async function lockRecords(
  tx: Transaction,
  personIds: readonly Uuid[],
  locked: LockedPeople = new Map(),
): Promise<Map<Uuid, LinkedRecord[]>> {
  const asked = personIds.every((id) => locked.has(id)) ? locked : await lockPeople(tx, personIds);
  const held = new Map<Uuid, LinkedRecord[]>();
  for (const records of asked.values()) {
    if (!held.has(records.keptId)) held.set(records.keptId, await withFacts(tx, records));
  }
  return new Map([...asked].map(([askedId, { keptId }]) => [askedId, held.get(keptId) ?? []]));
}

/** Every record of some people, whose links may then change: whoever else posts for anybody waits. */
export async function lockLinkedRecords(tx: Transaction, personIds: readonly Uuid[]): Promise<LinkedRecord[]> {
  await lockLinks(tx);
  const found = new Map<Uuid, LinkedRecord>();
  for (const personId of personIds) {
    const records = await withFacts(tx, await recordsOfPerson(tx, personId));
    for (const record of records) found.set(record.id, record);
  }
  return [...found.values()];
}

async function withFacts(tx: Transaction, { keptId, doubleIds }: RecordsOfPerson): Promise<LinkedRecord[]> {
  const records: LinkedRecord[] = [];
  for (const id of [keptId, ...doubleIds]) {
    const facts = await factsOf(tx, id);
    if (facts) records.push({ id, facts, doubleOf: id === keptId ? null : keptId });
  }
  return records;
}
