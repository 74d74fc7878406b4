import { type Day, day } from '#base/dates.ts';
import { type Uuid, uuid } from '#base/ids.ts';
import type { Transaction } from '#server/database/connect.ts';
import { recordedThen } from './recordings.ts';
import { createRebooked, type Unbooked } from './temporary.ts';

/** Where a person of `line` lived on the day of payment, as far as was known at the end of a day. */
const residence = (moves: string, knownOn: string): string => `
  coalesce((select area_id from ${moves} as moves
             where province_id = $1 and person_id = line.person_id and moved_on <= line.paid_on and recorded_on <= ${knownOn}
             order by moved_on desc, recorded_at desc, id desc limit 1), line.home)`;

/**
 * What contributions add to the tallies of money. Money counts in the commune in which the person lived on the day of
 * payment: as known when the contribution became known, and whenever a move becomes known that says otherwise, the sums
 * go from the one commune to the other on that day of knowledge. A reversal takes the same sums away again. So the order
 * in which facts arrive changes nothing. `$1` is the province; `booked (id)` names the contributions.
 */
const sumsBy = (moves: string): string => `
  select scheme, area_id, paid_on, recorded_on, sum(sign)::int as contributions, sum(sign * paid)::bigint as paid,
         sum(sign * state_support)::bigint as state_support, sum(sign * local_support)::bigint as local_support,
         sum(sign * other_support)::bigint as other_support,
         max(recorded_at) as through
    from (
      with line as materialized (
        select entry.id, entry.recorded_at, entry.recorded_on, case when entry.reverses is null then 1 else -1 end as sign, c.person_id, c.scheme,
               c.paid_on, c.paid, c.state_support, c.local_support, c.other_support, people.area_id as home
          from booked
          join contributions as entry on entry.province_id = $1 and entry.id = booked.id
          join contributions as c on c.province_id = $1  -- with coalesce, row security keeps the index out of use
            and c.id = case when entry.reverses is null then entry.id else entry.reverses end
          join people on people.province_id = $1 and people.id = c.person_id
      )
      select recorded_at, recorded_on, sign, scheme, paid_on, paid, state_support, local_support, other_support,
             ${residence(moves, 'line.recorded_on')} as area_id
        from line
      union all
      select later.recorded_at, later.recorded_on, sign * direction, scheme, paid_on, paid, state_support, local_support, other_support,
             case direction when 1 then ${residence(moves, 'later.recorded_on')} else ${residence(moves, 'later.recorded_on - 1')} end
        from (select line.id, move.recorded_on, max(move.recorded_at) as recorded_at
                from line
                join ${moves} as move on move.province_id = $1 and move.person_id = line.person_id
               where move.moved_on <= line.paid_on and move.recorded_on > line.recorded_on
               group by line.id, move.recorded_on) as later
        join line using (id)
       cross join (values (1), (-1)) as each (direction)
    ) as lines
   group by scheme, area_id, paid_on, recorded_on`;

const SUMS = sumsBy('moves');

/** The same sums of a `Standing` (`$4`, `$5`), each with when the newest fact behind it became known (`through`). */
export const SUMS_THEN = `
  with booked as (select id from contributions as entry where province_id = $1 and ${recordedThen('entry')}),
       moves_then as materialized (select * from moves as move where province_id = $1 and ${recordedThen('move')})
  ${sumsBy('moves_then')}`;

/** Adds the sums of `booked`, `$2` times, to the tallies. */
const ADD = `
  insert into contribution_tallies as t
    (province_id, scheme, area_id, paid_on, recorded_on, contributions, paid, state_support, local_support, other_support)
  select $1, scheme, area_id, paid_on, recorded_on, $2 * contributions, $2 * paid, $2 * state_support,
         $2 * local_support, $2 * other_support
    from (${SUMS}) as sums
   order by scheme, area_id, paid_on, recorded_on  -- one order for all, so that nobody deadlocks
  on conflict (province_id, scheme, area_id, paid_on, recorded_on) do update set
    contributions = t.contributions + excluded.contributions,
    paid = t.paid + excluded.paid,
    state_support = t.state_support + excluded.state_support,
    local_support = t.local_support + excluded.local_support,
    other_support = t.other_support + excluded.other_support`;

/** Adds the contributions of the temporary table `recorded (id uuid)` to the tallies of money. */
export async function tallyContributions(tx: Transaction): Promise<void> {
  await tx.query(`with booked as (select id from recorded) ${ADD}`, [tx.provinceId, 1]);
}

/**
 * Lists in `rebooked` the contributions whose commune may change once the moves of these lines of `staged` are recorded,
 * and takes them out of the tallies; `rebook` adds them again afterwards.
 */
export const unbookByStaged = (tx: Transaction, from: number, to: number): Promise<Unbooked> =>
  unbook(
    tx,
    `select person_id, min(moved_on) as since from staged
      where stripe >= ${Number(from)} and stripe < ${Number(to)} and person_id is not null group by person_id`,
  );

/** The same for one move of one person, who is locked. */
export const unbookByMove = (tx: Transaction, personId: Uuid, movedOn: Day): Promise<Unbooked> =>
  unbook(tx, `select '${uuid(personId)}'::uuid as person_id, '${day(movedOn)}'::date as since`);

async function unbook(tx: Transaction, movers: string): Promise<Unbooked> {
  await tx.query(
    createRebooked(
      `select contributions.id from (${movers}) as mover join contributions using (person_id)
        where province_id = ${Number(tx.provinceId)} and contributions.paid_on >= since`,
    ),
  );
  await tx.query(`with booked as (select id from rebooked) ${ADD}`, [tx.provinceId, -1]);
  return { unbooked: tx };
}

export async function rebook({ unbooked: tx }: Unbooked): Promise<void> {
  await tx.query(`with booked as (select id from rebooked) ${ADD}`, [tx.provinceId, 1]);
}

/** Adds one new contribution to the tallies of money. */
export async function addContributionTally(tx: Transaction, id: Uuid): Promise<void> {
  const text = `with booked as (select $3::uuid as id) ${ADD}`;
  await tx.query({ name: 'contribution tally', text, values: [tx.provinceId, 1, id] }); // prepared: planning took longer
}

/** How many tallies of money differ from the contributions themselves. */
export async function countTallyDifferences(tx: Transaction): Promise<number> {
  const { rows } = await tx.query<{ count: number }>(
    `with booked as (select id from contributions where province_id = $1),
     sums as (${SUMS}),
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
