import type { JournalSource } from '#server/journal/data/journal-entries.ts';
import { entries } from './indicator-entries.ts';

/** The parts of an area, where each is wanted by itself. */
export type PartLevel = 'district' | 'commune';

/** What was asked: `$2` and `$3` are the leaves and the periods of each. */
const ASKED = `
  leaves as materialized (
    select *
      from jsonb_to_recordset($2::jsonb) as leaf (
             leaf int, source text, schemes text[], kind text, attendance boolean, series text, indicator text,
             target_kind text, area_code text, area_level text, activity text, campaign text, programme text,
             activity_kind text, audience text, organisation text, agent text, known_on date, until timestamptz,
             days date[], divided_months date[], divided_years date[], after date, last date)
  ),
  windows as materialized (
    select *
      from jsonb_to_recordset($3::jsonb) as each (
             leaf int, period int, "to" date, areas_on date, plans text[], high int, low int)
  )`;

/** The asked area as it stood in each period; the register's own province where none was asked, even after its end. */
const ASKED_AREAS = `
  asked_areas as materialized (
    select leaf, period, areas_on, area_code is null as everywhere, area.*
      from windows
      join leaves using (leaf)
      join registers on registers.province_id = $1
      join areas as own on own.id = registers.area_id
      left join areas as standing on standing.level = coalesce(area_level, 'province')
            and standing.code = coalesce(area_code, own.code)
            and standing.valid_from <= areas_on and areas_on < standing.valid_to
      left join areas as area on area.id = coalesce(standing.id, case when area_code is null then own.id end)
  )`;

/** The areas of one level below the asked one that people of this register count in. */
const partsOf = (level: PartLevel): string => `
  places as materialized (
    select distinct leaf, period, false as everywhere, part.id, part.code, part.name, part.valid_from, part.valid_to
      from asked_areas as asked
      join areas as part on part.level = '${level}' and part.valid_from <= areas_on and areas_on < part.valid_to
      join area_scopes as below on below.scope_id = part.id and below.valid_from <= areas_on and areas_on < below.valid_to
      join areas as commune on commune.id = below.area_id and commune.province_id = $1
     where everywhere
        or exists (select from area_scopes as upward
                    where upward.scope_id = asked.id and upward.area_id = part.id
                      and upward.valid_from <= areas_on and areas_on < upward.valid_to)
  )`;

const WHOLE = `
  places as materialized (
    select leaf, period, everywhere, id, code, name, valid_from, valid_to from asked_areas
  )`;

/**
 * Every line is read once: summed by area and the asked day that it first counts on, then added up from day to day.
 * A stock is the sum up to its day, a flow the difference of two such sums.
 */
const counted = (journal: JournalSource): string => `
  added as materialized (
    select leaf.leaf, entry.area_id, width_bucket(entry.on_day - 1, leaf.days) + 1 as nth,
           sum(entry.amount) as amount, max(entry.through) as through
      from (select leaves.*, everywhere, scope_ids
              from leaves
              join (select leaf, bool_or(everywhere) as everywhere, array_agg(distinct id) as scope_ids
                      from asked_areas group by leaf) as located using (leaf)) as leaf,
           lateral (${entries(journal)}) as entry (area_id, on_day, amount, through)
     group by 1, 2, 3
  ),
  summed as materialized (
    select leaf, area_id, nth, sum(sum(amount)) over so_far as amount, max(max(through)) over so_far as through
      from (select leaf, area_id, nth, amount, through from added
            union all
            select leaf, area_id, generate_series(1, cardinality(days)), 0, null
              from (select distinct leaf, area_id from added) as cell join leaves using (leaf)) as line
     group by leaf, area_id, nth
    window so_far as (partition by leaf, area_id order by nth)
  ),
  by_commune as (
    select windows.leaf, period, areas_on, everywhere, upto.area_id,
           upto.amount - coalesce(before.amount, 0) as amount, upto.through
      from windows
      join (select distinct leaf, everywhere from places) as asked using (leaf)
      join summed as upto on upto.leaf = windows.leaf and upto.nth = high
      left join summed as before on before.leaf = upto.leaf and before.area_id = upto.area_id and before.nth = low
  ),
  counted as (
    select leaf, period, place.id, sum(amount) as amount, max(through) as through
      from by_commune
      join places as place using (leaf, period)
     where by_commune.everywhere
     group by 1, 2, 3
    union all
    select leaf, period, scope_id, sum(amount), max(through)
      from by_commune
      join area_scopes using (area_id)
     where not everywhere and area_scopes.valid_from <= areas_on and areas_on < area_scopes.valid_to
     group by 1, 2, 3
  )`;

/** Of the plans around the days of a period the narrowest, and of each owner the newest. */
const PLANNED = `
  offered as (
    select leaf, place.period, place.id, plan_code, owner, organisation_code, target.period as planned, value,
           target.recorded_at, rank() over (partition by leaf, place.period, place.id
                                            order by array_position(plans, target.period)) as width
      from leaves
      join windows using (leaf)
      join places as place using (leaf, period)
      join targets as target on target.province_id = $1 and target.indicator = leaves.indicator
            and target.kind = target_kind and target.scheme = any (schemes) and target.period = any (plans)
            and target.recorded_at <= until and (organisation is null or organisation in (owner, organisation_code))
      left join organisations on organisations.province_id = $1 and organisations.code = organisation_code
     where source = 'targets' and place.id = coalesce(target.area_id, organisations.area_id)
  ),
  planned as (
    select leaf, period, id, max(recorded_at) as through,
           jsonb_agg(jsonb_build_object('plan', plan_code, 'owner', owner, 'organisation', organisation_code,
                                        'period', planned, 'value', value) order by owner, plan_code) as targets
      from (select *, rank() over (partition by leaf, period, id, owner, organisation_code
                                   order by recorded_at desc) as age
              from offered where width = 1) as narrowest
     where age = 1
     group by leaf, period, id
  )`;

const OBSERVED = `
  observed as (
    select distinct on (leaf, period, place.id) leaf, period, place.id, value, recorded_at as through,
           concat_ws(', ', on_day, observation.source) as source
      from leaves
      join windows using (leaf)
      join places as place using (leaf, period)
      join observations as observation on observation.province_id = $1 and observation.series = leaves.series
            and on_day <= "to" and recorded_at <= until
     where leaves.source = 'observations' and observation.area_id = place.id
     order by leaf, period, place.id, on_day desc
  )`;

/** Codes that were asked for and that nothing has. */
const UNKNOWN = `
  unknown as (
    select leaf, array_remove(array[
             case when activity is not null and not exists (
               select from activities where province_id = $1 and code = activity) then 'activity' end,
             case when campaign is not null
                    and not exists (select from campaigns where province_id = $1 and code = campaign)
                    and not exists (select from activities where province_id = $1 and campaign_code = campaign)
                  then 'campaign' end,
             case when programme is not null
                    and not exists (select from programmes where province_id = $1 and code = programme)
                    and not exists (select from activities where province_id = $1 and programme_code = programme)
                  then 'programme' end,
             case when organisation is not null and source in ('enrolments', 'activities')
                    and not exists (select from organisations where province_id = $1 and code = organisation)
                    and not exists (select from activity_partners where province_id = $1 and partner_code = organisation)
                  then 'organisation' end], null) as keys
      from leaves
  )`;

/** One statement for all leaves, periods and places. */
export const statement = (journal: JournalSource, per: PartLevel | undefined): string => `
  with ${[ASKED, ASKED_AREAS, per ? partsOf(per) : WHOLE, counted(journal), PLANNED, OBSERVED, UNKNOWN].join(',')}
  select leaf, period,
         case when place.id is not null then
           jsonb_build_object('code', place.code, 'name', place.name, 'valid_from', place.valid_from,
                              'valid_to', place.valid_to) end as area,
         not everywhere and not exists (
           select from area_scopes as below join areas as commune on commune.id = below.area_id
            where below.scope_id = place.id and commune.province_id = $1) as elsewhere,
         case leaves.source when 'observations' then observed.value
                            when 'targets' then null
                            else coalesce(counted.amount, 0) end as value,
         coalesce(counted.through, planned.through, observed.through) as through,
         observed.source, targets, unknown.keys as unknown,
         (select coalesce(max(id), 0) from movements where province_id = $1) as position
    from places as place
    join leaves using (leaf)
    join unknown using (leaf)
    left join counted using (leaf, period, id)
    left join planned using (leaf, period, id)
    left join observed using (leaf, period, id)
   order by leaf, period, place.code`;
