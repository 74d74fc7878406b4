import type { Day } from '#base/dates.ts';
import { QUALITY_MONTHS, type Quality } from '#drive/activity.ts';
import type { Transaction } from '#server/database/connect.ts';
import { ATTENDANTS } from './attendants.ts';
import { ENROLMENT_HOLDS, HELD_ACTIVITIES } from './held-activities.ts';

/** Counts of people from a day on in a scheme, called `enrolled`, of how many it is known and who is covered some months after, by whatever record of theirs. */
const COVERED_AFTER = `
  asked as (
       select scheme, months, enrolled_on + make_interval(months => months) <= $3::date as is_known,
              coalesce((select sum(case when kind in ('joined', 'returned', 'moved_in') then count else -count end)
                          from movements where movements.province_id = $1 and movements.person_id = enrolled.person_id
                           and movements.scheme = enrolled.scheme
                           and effective_on <= enrolled_on + make_interval(months => months)), 0) > 0 as is_covered
         from enrolled cross join unnest($4::integer[]) as months
     ), counted as (
       select scheme, months, count(*) filter (where is_known)::int as known,
              count(*) filter (where is_known and is_covered)::int as covered, count(*)::int as enrolled
         from asked group by scheme, months
     )
     select scheme, max(enrolled) as enrolled,
            json_agg(json_build_object('months', months, 'known', known, 'covered', covered) order by months) as after
       from counted group by scheme order by scheme desc`;

/** What became of those who enrolled by an activity, by a day. */
export async function qualityOf(tx: Transaction, code: string, on: Day): Promise<Quality[]> {
  const { rows } = await tx.query<Quality>(
    `with enrolled as materialized (
       select enrolment.scheme, enrolment.enrolled_on, coalesce(link.kept_id, enrolment.person_id) as person_id
         from enrolments as enrolment
         left join held_links as link on link.province_id = $1 and link.person_id = enrolment.person_id
        where enrolment.province_id = $1 and enrolment.activity_code = $2 and ${ENROLMENT_HOLDS}
     ), ${COVERED_AFTER}`,
    [tx.provinceId, code, on, [...QUALITY_MONTHS]],
  );
  return rows;
}

/** What became of those who signed that they were at an activity, by a day, from its day on: whether they enrolled there or not. */
export async function qualityOfPresent(tx: Transaction, code: string, on: Day): Promise<Quality[]> {
  const { rows } = await tx.query<Quality>(
    `with enrolled as materialized (
       select scheme, activity.held_on as enrolled_on, attendant.person_id
         from (${ATTENDANTS}) as attendant
         join (${HELD_ACTIVITIES}) as activity on activity.code = $2
        cross join unnest(array['vsi', 'hhi']) as scheme
        where attendant.state = 'present'
     ), ${COVERED_AFTER}`,
    [tx.provinceId, code, on, [...QUALITY_MONTHS]],
  );
  return rows;
}
