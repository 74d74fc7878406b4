import type { ProvinceId, Queryable } from '../db.ts';

const PEOPLE_OF_GROUP = 5_000;
const MOST_GROUPS = 256;

/** In how many groups the people of a register are verified, one after the other. */
export async function countGroups(db: Queryable, provinceId: ProvinceId): Promise<number> {
  const { rows } = await db.query<{ count: number }>('select count(*) from people where province_id = $1', [
    provinceId,
  ]);
  return Math.min(MOST_GROUPS, Math.max(1, Math.ceil((rows[0]?.count ?? 0) / PEOPLE_OF_GROUP)));
}

/** Names in `affected` everybody of one of so many groups, from the beginning. */
export async function affectGroup(db: Queryable, provinceId: ProvinceId, group: number, groups: number): Promise<void> {
  await db.query(
    `drop table if exists affected;
     create temporary table affected on commit drop as
       select id as person_id, date '0001-01-01' as since from people
        where province_id = ${Number(provinceId)} and get_byte(uuid_send(id), 15) % ${Number(groups)} = ${Number(group)};
     analyze affected`,
  );
}

/** How many tallies differ from the sums of the movements. */
export async function countMovementTallyDifferences(db: Queryable, provinceId: ProvinceId): Promise<number> {
  const { rows } = await db.query<{ count: number }>(
    `with sums as (
       select scheme, area_id, kind, effective_on, recorded_on, sum(count)::bigint as count from movements
        where province_id = $1 group by 1, 2, 3, 4, 5 having sum(count) <> 0
     ),
     held as (
       select scheme, area_id, kind, effective_on, recorded_on, count::bigint from tallies
        where province_id = $1 and count <> 0
     )
     select count(*) from ((table sums except all table held) union all (table held except all table sums)) as differences`,
    [provinceId],
  );
  return rows[0]?.count ?? 0;
}

/** Movements of people that the register does not have: no fact can explain them. */
export async function countStrayMovements(db: Queryable, provinceId: ProvinceId): Promise<number> {
  const { rows } = await db.query<{ count: number }>(
    `select count(*) from movements as m
      where province_id = $1 and not exists (select from people where people.province_id = $1 and people.id = m.person_id)`,
    [provinceId],
  );
  return rows[0]?.count ?? 0;
}
