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
