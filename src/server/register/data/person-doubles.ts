import type { Uuid } from '#base/ids.ts';
import type { Transaction } from '#server/database/connect.ts';

/** A link as it holds, from one of its records. */
export interface HeldLink {
  id: Uuid;
  doubleId: Uuid;
  keptId: Uuid;
  reason: string;
  /** ISO 8601 instant. */
  recordedAt: string;
}

/** The links of a record, the newest first. */
export async function linksOf(tx: Transaction, personId: Uuid): Promise<HeldLink[]> {
  const { rows } = await tx.query<HeldLink>(
    `select link.id, link.person_id as "doubleId", link.kept_id as "keptId", link.reason,
            to_char(link.recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "recordedAt"
       from held_links join person_links as link on link.province_id = $1 and link.id = held_links.id
      where held_links.province_id = $1 and $2 in (held_links.person_id, held_links.kept_id)
      order by link.recorded_at desc, link.id`,
    [tx.provinceId, personId],
  );
  return rows;
}

/**
 * Who is called nearly like a person, and may be born in that year; without whom it is known of that they are somebody else: as
 * somebody said, or because a link was undone. `name` is without accents.
 */
export async function peopleLike(
  tx: Transaction,
  { personId, name, born, most }: { personId: Uuid; name: string; born: string | null; most: number },
): Promise<Uuid[]> {
  const { rows } = await tx.query<{ id: Uuid }>(
    `select alike.id from people_like($3, $4, $5) as alike
      where alike.id <> $2
        and not exists (select from distinct_people as pair
                         where pair.province_id = $1 and pair.person_id = least($2, alike.id) and pair.other_id = greatest($2, alike.id))
        and not exists (select from person_links as link
                         where link.province_id = $1
                           and ((link.person_id = $2 and link.kept_id = alike.id) or (link.person_id = alike.id and link.kept_id = $2)))
      order by likeness desc, alike.id`,
    [tx.provinceId, personId, name, born, most],
  );
  return rows.map(({ id }) => id);
}

/** Writes that two records are of two people. Answers whether it was new. */
export async function addDistinct(tx: Transaction, one: Uuid, other: Uuid): Promise<boolean> {
  const { rowCount } = await tx.query(
    `insert into distinct_people (province_id, person_id, other_id)
     values ($1, least($2::uuid, $3::uuid), greatest($2::uuid, $3::uuid)) on conflict do nothing`,
    [tx.provinceId, one, other],
  );
  return rowCount === 1;
}

/** Which of these records there are in scope. */
export async function knownPeople(tx: Transaction, ids: readonly Uuid[]): Promise<Set<Uuid>> {
  const { rows } = await tx.query<{ id: Uuid }>('select id from people where province_id = $1 and id = any ($2)', [
    tx.provinceId,
    ids,
  ]);
  return new Set(rows.map(({ id }) => id));
}
