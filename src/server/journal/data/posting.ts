import type { Transaction } from '#server/database/connect.ts';
import { ENDINGS, HOLDING, PAYMENTS } from './counted-facts.ts';
import type { Recording } from './recordings.ts';
import { TALLY_POSTED } from './tallies.ts';
import { type Affected, createAffected, type Posted } from './temporary.ts';
import { isHeld } from './withdrawn.ts';

const KNOWN = 'withdrawal.recorded_on <= known_on';

/** Everything that becomes known of somebody's cover, for each scheme that it is about. */
const everyFact = (ours: string): string => `
  ${['payments', 'ended']
    .map(
      (table) => `
  select person_id, scheme, fact_id, recorded_at, recorded_on from ${table}
  union all
  select person_id, scheme, undone_by, undone_at, undone_on from ${table} where undone_by is not null`,
    )
    .join(' union all ')}
  union all  -- also where all that a record lost or gained by a link turns out to have been taken back before
  select person_id, scheme, link, made_at, made_on
    from holding cross join (values ('vsi'), ('hhi')) as each (scheme)
   cross join lateral (values (from_id, from_at, from_on), (to_id, to_at, to_on)) as border (link, made_at, made_on)
   where link is not null
  union all
  select person_id, 'vsi', id, recorded_at, recorded_on from moves where ${ours}
  union all
  select person_id, 'hhi', id, recorded_at, recorded_on from moves where ${ours}
  union all
  select person_id, scheme, fact_id, recorded_at, recorded_on
    from withdrawals cross join (values ('vsi'), ('hhi')) as each (scheme)
   where ${ours} and fact_kind = 'move'
  union all
  select person_id, scheme, id, recorded_at, recorded_on
    from person_corrections cross join (values ('vsi'), ('hhi')) as each (scheme)
   where ${ours} and area_id is not null`;

/** What else is known at the end of a state's day: moves at all, the corrected first commune, the endings that hold. */
const otherFacts = (ours: string): string => `
  select exists (select from moves as m where m.${ours} and m.person_id = days.person_id) as has_moved,
         case when rehomed.person_id is not null then (
           select home.area_id from person_corrections as home
            where home.${ours} and home.person_id = days.person_id and home.area_id is not null
              and home.recorded_on <= known_on
            order by home.recorded_at desc, home.id desc limit 1) end as corrected_home,
         (select array_agg(ended_on) from ended
           where ended.person_id = days.person_id and ended.scheme = days.scheme
             and ended.recorded_on <= known_on and (undone_on is null or undone_on > known_on)) as ended_on`;

/**
 * The counting rules (docs/office/counting.md, version 1) as one set-based definition; `src/coverage` holds the same for one
 * person. It is about the people of the temporary table `affected (person_id, since)`, and takes of each everything that
 * became known from day `since` on, one day of knowledge after the other.
 *
 * First come their payments and endings, also of records that are doubles of theirs (rule 9): a link is to a fact of the double what
 * a reversal is, and to the kept one what a new fact is. Then come those days in the temporary table `known`, one line for each person and scheme,
 * numbered: `n` is a state of knowledge, `n + 1` the next one where `next_is_plain` says anything. The last fact of the day
 * is named as the cause. They are tables of their own so that they can be analyzed: the planner must know how many there are.
 *
 * A state is plain where all that became known on its day is one payment, from a later month than every one before it, of
 * somebody of whom nothing but payments is known. Most are, and such a payment is posted by itself; of the others, and of
 * those just before them, everything is worked out.
 *
 * What was withdrawn by a day is not there in its state, and the first commune is the one that was known then: both become
 * known on a day of their own, like any fact.
 */
async function deriveKnownStates({ affected: tx }: Affected): Promise<void> {
  const ours = `province_id = ${Number(tx.provinceId)}`; // a statement that makes a table takes no parameters
  await tx.query(
    `drop table if exists holding, payments, ended, known;
     create temporary table holding on commit drop as ${HOLDING(ours)};
     analyze holding;
     create temporary table payments on commit drop as
     select *, max(ends) over (earlier rows between unbounded preceding and 1 preceding) as covered_until,
            starts > max(starts) over (earlier rows between unbounded preceding and 1 preceding) is not false
              and count(*) over (partition by person_id, scheme, recorded_on) = 1 as is_plain
       from (${PAYMENTS(ours)}) as each
     window earlier as (partition by person_id, scheme order by recorded_on);
     create temporary table ended on commit drop as ${ENDINGS(ours)};
     create index on ended (person_id, scheme);
     create temporary table known on commit drop as
     with facts as (${everyFact(ours)}),
     days as (
       select person_id, scheme, recorded_on as known_on, max(recorded_at) as recorded_at,
              (array_agg(fact_id order by recorded_at desc, fact_id desc))[1] as fact_id
         from affected join facts using (person_id)
        where recorded_on >= since
        group by person_id, scheme, recorded_on
     ),
     of_payments as (
       select person_id, scheme, bool_or(recorded_on < since) as goes_back
         from payments group by person_id, scheme having count(undone_on) = 0
     ),
     states as (
       select days.*, coalesce(corrected_home, people.area_id) as area_id, has_moved, ended_on,
              row_number() over (order by days.person_id, days.scheme, known_on) as n, row_number() over person as nth,
              not has_moved and rehomed.person_id is null and count(ended_on) over (partition by days.person_id, days.scheme) = 0
                and payment.is_plain is true and (not goes_back or row_number() over person > 1) as is_plain
         from days
         join people on people.${ours} and people.id = days.person_id
         left join of_payments using (person_id, scheme)
         left join payments as payment on payment.person_id = days.person_id and payment.scheme = days.scheme
                and payment.recorded_on = known_on and payment.is_plain and goes_back is not null
         left join (select distinct home.person_id from person_corrections as home
                     where home.${ours} and home.area_id is not null) as rehomed on rehomed.person_id = days.person_id
        cross join lateral (${otherFacts(ours)} offset 0) as other  -- worked out once, not for each use
       window person as (partition by days.person_id, days.scheme order by known_on)
     )
     select *, lead(is_plain) over (partition by person_id, scheme order by known_on) as next_is_plain from states;
     analyze payments; analyze ended; analyze known`,
  );
}

const isHeldMove = isHeld('move', { province: '$1', id: 'moves.id', known: KNOWN });

/**
 * What the journal lacks or has too much for each state of `known`. Nothing lacking, no changes: so the same text posts
 * and verifies.
 */
const CHANGES = `
  -- A plain state: its payment opens a span, or makes the last one longer.
  plain_changes as (
    select n, case event when 'opens' then case when covered_until is null then 'joined' else 'returned' end else 'lapsed' end as kind,
           area_id, case event when 'opens' then offers when 'was to lapse' then covered_until else ends end as effective_on,
           case event when 'was to lapse' then -1 else 1 end as count
      from known
      join payments using (person_id, scheme)
     cross join (values ('opens'), ('was to lapse'), ('lapses')) as each (event)
     where known.is_plain and recorded_on = known_on
       and case event when 'opens' then starts <= covered_until is not true
                      when 'was to lapse' then starts <= covered_until and ends > covered_until
                      else ends <= covered_until is not true end
  ),

  -- Rule 1: an ending cuts what was paid before it.
  paid as (
    select n, starts, offers,
           case when ended_on is null then ends
                else least(ends, (select min(day) from unnest(ended_on) as day where day > paid_on)) end as ends
      from known
      join payments using (person_id, scheme)
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
  ),

  -- Rules 3 and 4: each span's two ends; rule 5: the moves inside it.
  events as (
    select n, case when island = 0 then 'joined' else 'returned' end as kind, starts as effective_on, starts as residence_on
      from spans
    union all
    select n, case when ends = any (ended_on) then 'ended' else 'lapsed' end, ends, ends - 1
      from spans join known using (n)
  ),
  moves_in_spans as (
    select distinct n, kind, moved_on as effective_on, residence_on
      from known
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
      from known
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
    select n, kind, effective_on, area_id from known join events using (n) where not has_moved
    union all
    select * from moved_elsewhere
  ),

  -- What one state of knowledge says beyond the one before, less what the journal already holds.
  changes as (
    select n, kind, area_id, effective_on, sum(count)::smallint as count
      from (
        select * from plain_changes
        union all
        select n, kind, timeline.area_id, effective_on, 1 from timeline join known using (n) where not is_plain
        union all
        select n + 1, kind, timeline.area_id, effective_on, -1 from timeline join known using (n) where not next_is_plain
        union all
        select n, kind, m.area_id, effective_on, -count
          from affected
         cross join lateral (select * from movements as m where m.province_id = $1 and m.person_id = affected.person_id offset 0) as m
          join known on known.person_id = m.person_id and known.scheme = m.scheme
         where m.recorded_on = known_on or (m.recorded_on < since and nth = 1)
      ) as entries
     group by n, kind, area_id, effective_on
    having sum(count) <> 0
  )`;

/** Keeps others from posting for people of these stripes (see `stripeOf`) until the transaction ends. */
export async function lockStripes(tx: Transaction, stripes: readonly number[]): Promise<void> {
  await tx.query(
    'select pg_advisory_xact_lock($1, stripe) from (select unnest($2::int[]) as stripe order by 1) as ordered',
    [tx.provinceId, stripes],
  );
}

/** People are locked by stripes, the last byte of their id: few enough for an import to take all of its own. */
export const stripeOf = (personId: string): number => Number.parseInt(personId.slice(-2), 16);

/**
 * Brings the journal and its tallies up to date for the people of the temporary table
 * `affected (person_id uuid, since date)`: `since` is the earliest day on which one of their new facts became known.
 * `recording` is the one that the facts were written under.
 */
export async function postMovements(affected: Affected, recording: Recording): Promise<Posted> {
  const { affected: tx } = affected;
  await deriveKnownStates(affected);
  await tx.query(
    `with ${CHANGES},
     posted as (
       insert into movements (province_id, person_id, scheme, kind, area_id, effective_on, count, fact_id, recorded_at, recording)
       select $1, person_id, scheme, kind, changes.area_id, effective_on, count, fact_id, recorded_at, $2
         from changes join known using (n)
        order by n
       returning scheme, area_id, kind, effective_on, recorded_on, count
     ),
     ${TALLY_POSTED}`,
    [tx.provinceId, recording.id],
  );
  return { posted: tx };
}

/**
 * Lists in `affected` the people of `recorded`, each from the first day on which one of those facts became known, and the kept records
 * for which those count on that day or a later one.
 */
export async function listAffectedByRecorded(tx: Transaction): Promise<Affected> {
  const ours = `province_id = ${Number(tx.provinceId)}`;
  await tx.query(
    createAffected(
      `select person_id, min(recorded_on) as since
         from (select person_id, recorded_on from recorded where person_id is not null
               union all
               select kept_id, recorded.recorded_on
                 from recorded
                 join person_links as link on link.${ours} and link.person_id = recorded.person_id
                 left join person_unlinks as undoing on undoing.${ours} and undoing.link_id = link.id
                where undoing.link_id is null or undoing.recorded_on > recorded.recorded_on) as each
        group by person_id`,
    ),
  );
  return { affected: tx };
}

/** How many entries the journal lacks or has too much for the people of `affected`; 0 where it agrees with the facts. */
export async function countDifferences(affected: Affected): Promise<number> {
  const { affected: tx } = affected;
  await deriveKnownStates(affected);
  const { rows } = await tx.query<{ count: number }>(`with ${CHANGES} select count(*) from changes`, [tx.provinceId]);
  return rows[0]?.count ?? 0;
}
