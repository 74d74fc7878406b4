import { MOVEMENT_KINDS } from '#coverage/movements.ts';

const KINDS = MOVEMENT_KINDS.join(', ');
const ADD_KINDS = MOVEMENT_KINDS.map((kind) => `${kind} = t.${kind} + excluded.${kind}`).join(', ');

/** Lines of `from`, which are movements, summed as in `month_tallies`. */
export const monthSums = (from: string): string => `
  select scheme, area_id, date_trunc('month', effective_on::timestamp)::date as effective_month,
         date_trunc('month', recorded_on::timestamp)::date as recorded_month,
         ${MOVEMENT_KINDS.map((kind) => `coalesce(sum(count) filter (where kind = '${kind}'), 0)::int as ${kind}`).join(', ')}
    from ${from}
   group by 1, 2, 3, 4`;

/** Lines of `from`, which are month tallies, summed as in `year_tallies`. */
export const yearSums = (from: string): string => `
  select scheme, area_id, effective_month, date_trunc('year', recorded_month::timestamp)::date as recorded_year,
         ${MOVEMENT_KINDS.map((kind) => `sum(${kind})::int as ${kind}`).join(', ')}
    from ${from}
   group by 1, 2, 3, 4`;

/**
 * The end of a statement whose `posted` are new journal entries of province `$1`: adds them to the tallies. Everybody
 * adds in one order, so that nobody deadlocks.
 */
export const TALLY_POSTED = `
  months as materialized (${monthSums('posted')}),
  year_tallied as (
    insert into year_tallies as t (province_id, scheme, area_id, effective_month, recorded_year, ${KINDS})
    select $1, * from (${yearSums('months')}) as sums order by scheme, area_id, effective_month, recorded_year
    on conflict (province_id, scheme, area_id, effective_month, recorded_year) do update set ${ADD_KINDS}
  ),
  month_tallied as (
    insert into month_tallies as t (province_id, scheme, area_id, effective_month, recorded_month, ${KINDS})
    select $1, * from months order by scheme, recorded_month, area_id, effective_month
    on conflict (province_id, scheme, recorded_month, area_id, effective_month) do update set ${ADD_KINDS}
  )
  insert into tallies as t (province_id, scheme, area_id, kind, effective_on, recorded_on, count)
  select $1, scheme, area_id, kind, effective_on, recorded_on, sum(count)
    from posted
   group by scheme, area_id, kind, effective_on, recorded_on
   order by scheme, effective_on, area_id, kind, recorded_on
  on conflict (province_id, scheme, effective_on, area_id, kind, recorded_on)
  do update set count = t.count + excluded.count`;
