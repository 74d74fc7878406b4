import type { Uuid } from '#base/ids.ts';
import type { Transaction } from '#server/database/connect.ts';

/** Somebody whose name is like the one that was asked for. */
export interface NamedLike {
  id: Uuid;
  name: string;
}

/**
 * Who is called like that, the likeliest first: names that begin so, then names alike. `wanted` is without accents. A name
 * before a correction finds its person too.
 */
export async function peopleNamed(tx: Transaction, wanted: string, most: number): Promise<NamedLike[]> {
  const { rows } = await tx.query<NamedLike>(
    `select named.id, people.full_name as name
       from people_named($2, $3) as named join people on people.province_id = $1 and people.id = named.id
      order by likeness desc, named.id`,
    [tx.provinceId, wanted, most],
  );
  return rows;
}

/** What people are called now, by their ids: as corrected last, else as recorded first. */
export async function namesOf(tx: Transaction, ids: readonly Uuid[]): Promise<Map<Uuid, string>> {
  const { rows } = await tx.query<NamedLike>(
    `select id, coalesce((select correction.full_name from person_corrections as correction
                           where correction.province_id = $1 and correction.person_id = people.id and correction.full_name is not null
                           order by correction.recorded_at desc, correction.id desc limit 1), full_name) as name
       from people where province_id = $1 and id = any ($2)`,
    [tx.provinceId, ids],
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
}
