import { isHeld } from './withdrawn.ts';

const isHeldMove = isHeld('move', { province: '$1', id: 'moves.id', known: 'withdrawal.recorded_on <= known_on' });

/** In which tables states and payments are. */
interface States {
  known: string;
  payments: string;
}

/**
 * Parts of a `with` that end in `timeline`: everything that happened to somebody's cover according to each state of knowledge `n`.
 * `known` holds the states and `payments` what was paid, as `deriveKnownStates` makes them; `$1` is the province.
 */
export const timelineOf = (states: States): string => `${spansOfStates(states)}, ${movementsOfStates(states)}`;

const spansOfStates = ({ known, payments }: States): string => `
  -- Rule 1: an ending cuts what was paid before it.
  paid as (
    select n, starts, offers,
           case when ended_on is null then ends
                else least(ends, (select min(day) from unnest(ended_on) as day where day > paid_on)) end as ends
      from ${known} as known
      join ${payments} as payments using (person_id, scheme)
     where (not known.is_plain or not next_is_plain) and recorded_on <= known_on and (undone_on is null or undone_on > known_on)
  ),

  -- Rule 2: what touches or overlaps is one span; its payments offer the start, and the earliest offer holds.
  islands as (
    select *, count(*) filter (where opens) over (partition by n order by starts, ends rows unbounded preceding) as island
      from (
        select *, starts > max(ends) over (partition by n order by starts, ends
                                           rows between unbounded preceding and 1 preceding) as opens
          from (select * from paid offset 0) as each
         where starts < ends
      ) as marked
  ),
  spans as materialized (
    select n, island, min(offers) as starts, max(ends) as ends from islands group by n, island
  )`;

const movementsOfStates = ({ known }: Pick<States, 'known'>): string => `
  -- Rules 3 and 4: each span's two ends; rule 5: the moves inside it.
  events as (
    select n, case when island = 0 then 'joined' else 'returned' end as kind, starts as effective_on, starts as residence_on
      from spans
    union all
    select n, case when ends = any (ended_on) then 'ended' else 'lapsed' end, ends, ends - 1
      from spans join ${known} as known using (n)
  ),
  moves_in_spans as (
    select distinct n, kind, moved_on as effective_on, residence_on
      from ${known} as known
      join moves using (person_id)
      join spans using (n),
           lateral (values ('moved_out', moved_on - 1), ('moved_in', moved_on)) as event (kind, residence_on)
     where province_id = $1 and recorded_on <= known_on and starts < moved_on and moved_on < ends and ${isHeldMove}
  ),
  moved as (
    select event.*, coalesce(
             (select moves.area_id from moves
               where province_id = $1 and moves.person_id = known.person_id
                 and recorded_on <= known_on and moved_on <= residence_on and ${isHeldMove}
               order by moved_on desc, moves.recorded_at desc, id desc limit 1),
             known.area_id) as area_id
      from ${known} as known
      join (select * from events union all select * from moves_in_spans) as event using (n)
     where has_moved
  ),
  moved_elsewhere as (  -- a move to the same commune posts nothing
    select n, kind, effective_on, area_id
      from (select *, count(*) filter (where kind in ('moved_out', 'moved_in'))
                        over (partition by n, effective_on, area_id) as crossings
              from moved) as counted
     where kind not in ('moved_out', 'moved_in') or crossings = 1
  ),
  timeline as (
    select n, kind, effective_on, area_id from ${known} as known join events using (n) where not has_moved
    union all
    select * from moved_elsewhere
  )`;
