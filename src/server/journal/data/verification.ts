import { MOVEMENT_KINDS } from '#coverage/movements.ts';
import type { Transaction } from '#server/database/connect.ts';
import { COARSER_TALLIES, coarserSums } from './tallies.ts';
import { type Affected, createAffected } from './temporary.ts';

const PEOPLE_OF_GROUP = 5_000;
const MOST_GROUPS = 256;

/** In how many groups the people of a register are verified, one after the other. */
export async function countGroups(tx: Transaction): Promise<number> {
  const { rows } = await tx.query<{ count: number }>('select count(*) from people where province_id = $1', [
    tx.provinceId,
  ]);
  return Math.min(MOST_GROUPS, Math.max(1, Math.ceil((rows[0]?.count ?? 0) / PEOPLE_OF_GROUP)));
}

/** Lists in `affected` everybody of one of the groups, from the beginning. */
export async function listAffectedGroup(tx: Transaction, group: number, groups: number): Promise<Affected> {
  await tx.query(
    createAffected(
      `select id as person_id, date '0001-01-01' as since from people
        where province_id = ${Number(tx.provinceId)} and get_byte(uuid_send(id), 15) % ${Number(groups)} = ${Number(group)}`,
    ),
  );
  return { affected: tx };
}

/** How many tallies of days differ from the sums of the movements. */
export function countDayTallyDifferences(tx: Transaction): Promise<number> {
  return countUnlike(
    tx,
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
export async function countCoarserTallyDifferences(tx: Transaction): Promise<number> {
  const kinds = MOVEMENT_KINDS.join(', ');
  const isSomething = `(${kinds}) <> (${MOVEMENT_KINDS.map(() => '0').join(', ')})`;
  let differences = 0;
  for (const { table, effective, recorded } of COARSER_TALLIES) {
    differences += await countUnlike(
      tx,
      `own as (select * from movements where province_id = $1), ${coarserSums('own')},
       one as (select * from ${table}_sums where ${isSomething}),
       other as (
         select scheme, area_id, ${effective}, ${recorded}, ${kinds} from ${table} where province_id = $1 and ${isSomething}
       )`,
    );
  }
  return differences;
}

/** How many tallies of those who wait for the SI office differ from the sums of their lines. */
export function countPendingTallyDifferences(tx: Transaction): Promise<number> {
  return countUnlike(
    tx,
    `one as (
       select scheme, area_id, effective_on, recorded_on, sum(count)::int as count
         from pending_movements where province_id = $1 group by 1, 2, 3, 4 having sum(count) <> 0
     ),
     other as (
       select scheme, area_id, effective_on, recorded_on, count from pending_tallies where province_id = $1 and count <> 0
     )`,
  );
}

/** How many lines are only in `one` or only in `other`. */
async function countUnlike(tx: Transaction, oneAndOther: string): Promise<number> {
  const { rows } = await tx.query<{ count: number }>(
    `with ${oneAndOther}
     select count(*) from ((table one except all table other) union all (table other except all table one)) as unlike`,
    [tx.provinceId],
  );
  return rows[0]?.count ?? 0;
}

/** Movements of people that the register does not have: no fact can explain them. */
export async function countStrayMovements(tx: Transaction): Promise<number> {
  const { rows } = await tx.query<{ count: number }>(
    `select count(*) from movements as m
      where province_id = $1 and not exists (select from people where people.province_id = $1 and people.id = m.person_id)`,
    [tx.provinceId],
  );
  return rows[0]?.count ?? 0;
}

/**
 * Recordings that ended without a position, and one that is known from a moment which the server's clock has not reached: then a
 * clock was ahead, and everything recorded until that moment is dated too late.
 */
export async function countDisorderedRecordings(tx: Transaction): Promise<number> {
  const { rows } = await tx.query<{ count: number }>(
    `select count(*) from recordings
      where province_id = $1
        and (position is null or (recorded_at > register_clock() + interval '5 minutes'
                                  and position = (select max(position) from recordings where province_id = $1)))`,
    [tx.provinceId],
  );
  return rows[0]?.count ?? 0;
}
