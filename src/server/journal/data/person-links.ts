import type { Uuid } from '#base/ids.ts';
import type { Transaction } from '#server/database/connect.ts';
import type { Recording } from './recordings.ts';

/** Above the stripes of people and below the kinds of files, which are the other locks of a province. */
const LOCK_OF_LINKS = 900;

/** Keeps every link as it is until the transaction ends: whoever posts holds it together with others. */
export async function holdLinks(tx: Transaction): Promise<void> {
  await tx.query('select pg_advisory_xact_lock_shared($1, $2)', [tx.provinceId, LOCK_OF_LINKS]);
}

/** Waits until nobody posts, and keeps everybody from it until the transaction ends: then links may change. */
export async function lockLinks(tx: Transaction): Promise<void> {
  await tx.query('select pg_advisory_xact_lock($1, $2)', [tx.provinceId, LOCK_OF_LINKS]);
}

/** All records of a person, by one of them: the kept one, and its doubles. Most have only themselves. */
export interface RecordsOfPerson {
  keptId: Uuid;
  doubleIds: Uuid[];
}

/** The records of the person of a record, as they are linked now. */
export async function recordsOfPerson(tx: Transaction, personId: Uuid): Promise<RecordsOfPerson> {
  const { rows } = await tx.query<RecordsOfPerson>({
    name: 'records of a person', // prepared once for each connection: planning takes longer than reading
    text: `with kept as (
             select coalesce((select kept_id from held_links where province_id = $1 and person_id = $2), $2) as id)
           select id as "keptId",
                  array(select person_id from held_links where province_id = $1 and kept_id = kept.id order by 1) as "doubleIds"
             from kept`,
    values: [tx.provinceId, personId],
  });
  return rows[0] ?? { keptId: personId, doubleIds: [] };
}

/**
 * The same of some people by the ids that are asked for, in one round trip: links stay as they are, and whoever else posts for one of
 * these people waits, until the transaction ends.
 */
export async function lockRecordsOf(
  tx: Transaction,
  personIds: readonly Uuid[],
): Promise<(RecordsOfPerson & { askedId: Uuid })[]> {
  const { rows } = await tx.query<RecordsOfPerson & { askedId: Uuid }>({
    name: 'lock records',
    text: `select asked as "askedId", kept as "keptId", doubles as "doubleIds" from lock_records($1, $2)`,
    values: [tx.provinceId, personIds],
  });
  return rows;
}

/** Who is posted for where something is recorded for people of these stripes, beside them: kept records of theirs, now or before. */
export async function stripesOfKept(tx: Transaction, from: number, to: number): Promise<number[]> {
  const { rows } = await tx.query<{ stripe: number }>(
    `select distinct get_byte(uuid_send(kept_id), 15) as stripe from person_links
      where province_id = $1 and get_byte(uuid_send(person_id), 15) >= $2 and get_byte(uuid_send(person_id), 15) < $3`,
    [tx.provinceId, from, to],
  );
  return rows.map(({ stripe }) => stripe);
}

/** A link as it was recorded, and whether it was undone. */
export interface RecordedLink {
  doubleId: Uuid;
  keptId: Uuid;
  reason: string;
  /** Why it was undone; null where it holds. */
  undoneBecause: string | null;
}

/** The link of an id; undefined where there is none in scope. */
export async function linkOf(tx: Transaction, id: Uuid): Promise<RecordedLink | undefined> {
  const { rows } = await tx.query<RecordedLink>(
    `select person_id as "doubleId", kept_id as "keptId", link.reason, undoing.reason as "undoneBecause"
       from person_links as link
       left join person_unlinks as undoing on undoing.province_id = link.province_id and undoing.link_id = link.id
      where link.province_id = $1 and link.id = $2`,
    [tx.provinceId, id],
  );
  return rows[0];
}

/** What is written of a link. */
export interface NewLink {
  id: Uuid;
  doubleId: Uuid;
  keptId: Uuid;
  reason: string;
}

/** Writes that a record is a double of another one. */
export async function addLink(
  tx: Transaction,
  { id, doubleId, keptId, reason }: NewLink,
  recording: Recording,
): Promise<void> {
  await tx.query(
    `insert into person_links (province_id, id, person_id, kept_id, reason, recorded_at, recording)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [tx.provinceId, id, doubleId, keptId, reason, recording.recordedAt, recording.id],
  );
}

/** Writes that a link does not hold any more. */
export async function addUnlink(
  tx: Transaction,
  { linkId, reason }: { linkId: Uuid; reason: string },
  recording: Recording,
): Promise<void> {
  await tx.query(
    `insert into person_unlinks (province_id, link_id, reason, recorded_at, recording) values ($1, $2, $3, $4, $5)`,
    [tx.provinceId, linkId, reason, recording.recordedAt, recording.id],
  );
}
