import { MOVEMENT_KINDS } from '#coverage/movements.ts';
import type { ProvinceId, Queryable } from '#server/database/connect.ts';
import { COARSER_TALLIES, coarserSums } from './tallies.ts';

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

/** How many tallies of days differ from the sums of the movements. */
export function countDayTallyDifferences(db: Queryable, provinceId: ProvinceId): Promise<number> {
  return countUnlike(
    db,
    provinceId,
    `one as (
       select scheme, area_id, kind, effective_on, recorded_on, sum(count)::int as count
         from movements where province_id = $1 group by 1, 2, 3, 4, 5 having sum(count) <> 0
     ),
     other as (
       select scheme, area_id, kind, effective_on, recorded_on, count from tallies where province_id = $1 and count <> 0
     )`,
  );
}

/** How many of the coarser tallies do. */
export async function countCoarserTallyDifferences(db: Queryable, provinceId: ProvinceId): Promise<number> {
  const kinds = MOVEMENT_KINDS.join(', ');
  const isSomething = `(${kinds}) <> (${MOVEMENT_KINDS.map(() => '0').join(', ')})`;
  let differences = 0;
  for (const { table, effective, recorded } of COARSER_TALLIES) {
    differences += await countUnlike(
      db,
      provinceId,
      `own as (select * from movements where province_id = $1), ${coarserSums('own')},
       one as (select * from ${table}_sums where ${isSomething}),
       other as (
         select scheme, area_id, ${effective}, ${recorded}, ${kinds} from ${table} where province_id = $1 and ${isSomething}
       )`,
    );
  }
  return differences;
}

/** How many lines are only in `one` or only in `other`. */
async function countUnlike(db: Queryable, provinceId: ProvinceId, oneAndOther: string): Promise<number> {
  const { rows } = await db.query<{ count: number }>(
    `with ${oneAndOther}
     select count(*) from ((table one except all table other) union all (table other except all table one)) as unlike`,
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
