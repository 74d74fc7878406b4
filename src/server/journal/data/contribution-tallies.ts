import { type Day, day } from '#base/dates.ts';
import { type Uuid, uuid } from '#base/ids.ts';
import { SCHEMES } from '#coverage/facts.ts';
import type { Transaction } from '#server/database/connect.ts';
import { createRebooked, type Unbooked } from './temporary.ts';
import { isHeld } from './withdrawn.ts';

/** Where a person of `line` lived on the day of payment, as far as was known at the end of a day. */
const residence = (knownOn: string): string => `
  coalesce((select area_id from moves
             where province_id = $1 and person_id = line.person_id and moved_on <= line.paid_on and recorded_on <= ${knownOn}
               and ${isHeld('move', { province: '$1', id: 'moves.id', known: `withdrawal.recorded_on <= ${knownOn}` })}
             order by moved_on desc, recorded_at desc, id desc limit 1),
           case when line.is_rehomed then (
             select area_id from person_corrections
              where province_id = $1 and person_id = line.person_id and area_id is not null and recorded_on <= ${knownOn}
              order by recorded_at desc, id desc limit 1) end, line.home)`;

/** The days on which something became known, after the contribution of `line`, that may tell where its payer lived. */
const LATER = `
  select line.id, move.recorded_on, move.recorded_at
    from line
    join moves as move on move.province_id = $1 and move.person_id = line.person_id
   where move.moved_on <= line.paid_on and move.recorded_on > line.recorded_on
  union all
  select line.id, withdrawal.recorded_on, withdrawal.recorded_at
    from line
    join withdrawals as withdrawal on withdrawal.province_id = $1 and withdrawal.person_id = line.person_id
   where withdrawal.fact_kind = 'move' and withdrawal.recorded_on > line.recorded_on
  union all
  select line.id, home.recorded_on, home.recorded_at
    from line
    join person_corrections as home on home.province_id = $1 and home.person_id = line.person_id
   where home.area_id is not null and home.recorded_on > line.recorded_on`;

const AMOUNTS = ['paid', 'state_support', 'local_support', 'other_support'];

/**
 * What contributions add to the tallies of money. Money counts in the commune in which the person lived on the day of
 * payment: as known when the contribution became known, and whenever a move, the withdrawal of one or a corrected first
 * commune becomes known that says otherwise, the sums go from the one commune to the other on that day of knowledge. A
 * reversal takes the same sums away again. So the order in which facts arrive changes nothing. `$1` is the province; `booked` are
 * the contributions, with all their columns.
 */
const sumsOf = (booked: string): string => `
  select scheme, area_id, paid_on, recorded_on, sum(sign)::int as contributions, sum(sign * paid)::bigint as paid,
         sum(sign * state_support)::bigint as state_support, sum(sign * local_support)::bigint as local_support,
         sum(sign * other_support)::bigint as other_support,
         max(recorded_at) as through
    from (
      with line as materialized (
        select entry.id, entry.recorded_at, entry.recorded_on, case when entry.reverses is null then 1 else -1 end as sign,
               entry.person_id, entry.scheme, people.area_id as home, coalesce(original.paid_on, entry.paid_on) as paid_on,
               ${AMOUNTS.map((name) => `coalesce(original.${name}, entry.${name}) as ${name}`).join(', ')},
               exists (select from person_corrections as home where home.province_id = $1
                          and home.person_id = entry.person_id and home.area_id is not null) as is_rehomed
          from ${booked} as entry
          left join lateral (
            select * from contributions where province_id = $1 and id = entry.reverses offset 0) as original on true
          join people on people.province_id = $1 and people.id = entry.person_id
      )
      select recorded_at, recorded_on, sign, scheme, paid_on, paid, state_support, local_support, other_support,
             ${residence('line.recorded_on')} as area_id
        from line
      union all
      select later.recorded_at, later.recorded_on, sign * direction, scheme, paid_on, paid, state_support, local_support, other_support,
             case direction when 1 then ${residence('later.recorded_on')} else ${residence('later.recorded_on - 1')} end
        from (select id, recorded_on, max(recorded_at) as recorded_at from (${LATER}) as each group by id, recorded_on) as later
        join line using (id)
       cross join (values (1), (-1)) as each (direction)
    ) as lines
   group by scheme, area_id, paid_on, recorded_on`;

/** The same sums of all contributions, each with when the newest fact behind it became known (`through`). */
export const ALL_SUMS = sumsOf('(select * from contributions where province_id = $1)');

/** The end of an insert into the tallies of money, as `t`. */
export const ADD_TO_TALLIES = `
  on conflict (province_id, scheme, area_id, paid_on, recorded_on) do update set
    contributions = t.contributions + excluded.contributions,
    paid = t.paid + excluded.paid,
    state_support = t.state_support + excluded.state_support,
    local_support = t.local_support + excluded.local_support,
    other_support = t.other_support + excluded.other_support`;

/** Adds the sums of contributions, `$2` times, to the tallies. */
const add = (booked: string): string => `
  insert into contribution_tallies as t
    (province_id, scheme, area_id, paid_on, recorded_on, contributions, paid, state_support, local_support, other_support)
  select $1, scheme, area_id, paid_on, recorded_on, $2 * contributions, $2 * paid, $2 * state_support,
         $2 * local_support, $2 * other_support
    from (${sumsOf(booked)}) as sums
   order by scheme = '${SCHEMES[0]}', area_id, paid_on, recorded_on  -- one order for all, so that nobody deadlocks
  ${ADD_TO_TALLIES}`;

/** Adds the contributions of the temporary table `recorded` to the tallies of money. */
export async function tallyContributions(tx: Transaction): Promise<void> {
  await tx.query(add('recorded'), [tx.provinceId, 1]);
}

/** Whose residence rows of `staged` may change and since which day, by the kind of the file; `ours` chooses the lines. */
const MOVERS = {
  moves: (ours: string) =>
    `select person_id, min(moved_on) as since from staged where ${ours} and person_id is not null group by person_id`,
  corrections: (ours: string) =>
    `select distinct person_id, date '-infinity' as since from staged where ${ours} and area_id is not null`,
  withdrawals: (ours: string, province: number) =>
    `select distinct moves.person_id, date '-infinity' as since
       from staged join moves on moves.id = staged.fact_id or moves.person_id = staged.person_id
      where ${ours} and fact_kind = 'move' and moves.province_id = ${province}`,
} as const;

/** Kinds of files whose rows may change where money counts. */
export const movesMoney = (kind: string): kind is keyof typeof MOVERS => kind in MOVERS;

/**
 * Lists in `rebooked` the contributions whose commune may change once these lines of `staged` are recorded, and takes
 * them out of the tallies; `rebook` adds them again afterwards.
 */
export const unbookByStaged = (
  tx: Transaction,
  kind: keyof typeof MOVERS,
  { from, to }: { from: number; to: number },
): Promise<Unbooked> =>
  unbook(tx, MOVERS[kind](`stripe >= ${Number(from)} and stripe < ${Number(to)}`, Number(tx.provinceId)));

/** The same for one move of one person, who is locked. */
export const unbookByMove = (tx: Transaction, personId: Uuid, movedOn: Day): Promise<Unbooked> =>
  unbook(tx, `select '${uuid(personId)}'::uuid as person_id, '${day(movedOn)}'::date as since`);

/** The same for everything that one person paid. */
export const unbookOf = (tx: Transaction, personId: Uuid): Promise<Unbooked> =>
  unbook(tx, `select '${uuid(personId)}'::uuid as person_id, date '-infinity' as since`);

async function unbook(tx: Transaction, movers: string): Promise<Unbooked> {
  await tx.query(
    createRebooked(
      `select contributions.* from (${movers}) as mover join contributions using (person_id)
        where province_id = ${Number(tx.provinceId)} and contributions.paid_on >= since`,
    ),
  );
  await tx.query(add('rebooked'), [tx.provinceId, -1]);
  return { unbooked: tx };
}

export async function rebook({ unbooked: tx }: Unbooked): Promise<void> {
  await tx.query(add('rebooked'), [tx.provinceId, 1]);
}

/** How many tallies of money differ from the contributions themselves. */
export async function countTallyDifferences(tx: Transaction): Promise<number> {
  const { rows } = await tx.query<{ count: number }>(
    `with sums as (${ALL_SUMS}),
     held as (
       select scheme, area_id, paid_on, recorded_on, contributions, paid, state_support, local_support, other_support
         from contribution_tallies
        where province_id = $1 and (contributions, paid, state_support, local_support, other_support) <> (0, 0, 0, 0, 0)
     ),
     counted as (
       select scheme, area_id, paid_on, recorded_on, contributions, paid, state_support, local_support, other_support
         from sums
        where (contributions, paid, state_support, local_support, other_support) <> (0, 0, 0, 0, 0)
     )
     select count(*) from ((table counted except all table held) union all (table held except all table counted)) as differences`,
    [tx.provinceId],
  );
  return rows[0]?.count ?? 0;
}
