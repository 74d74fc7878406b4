import { ENDINGS, HOLDING, PAYMENTS } from './counted-facts.ts';
import type { Affected } from './temporary.ts';

/** More lines of what became known, in SQL: person, scheme, fact, instant and day; `ours` is the condition of the province. */
type Besides = (ours: string) => string;

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
 * known on a day of their own, like any fact. `besides` may say what else became known: it is joined to the facts by `union all`.
 */
export async function deriveKnownStates({ affected: tx }: Affected, besides: Besides = () => ''): Promise<void> {
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
     with facts as (${everyFact(ours)}${besides(ours)}),
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
