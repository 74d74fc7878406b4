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
             leaf int, period int, part int, is_last boolean, "to" date, areas_on date, plans text[], high int, low int)
  )`;

/**
 * The asked area as it stood in each part of a period. Where none was asked, the province of the register: after its end
 * the one that took it over, and on every day with the extent that it has now (`within_on`).
 */
const ASKED_AREAS = `
  asked_areas as materialized (
    select leaf, period, part, is_last, high, low, areas_on, within_on, area_code is null as everywhere, area.*
      from windows
      join leaves using (leaf)
      join registers on registers.province_id = $1
     cross join lateral (select case when area_code is null then greatest(areas_on, (
                                     select max(valid_from) from area_scopes
                                      where scope_id = registers.area_id and valid_to = '9999-12-31'))
                                else areas_on end as within_on) as day
      left join lateral (
             select areas.* from areas
              where areas.level = area_level and areas.code = area_code
                and areas.valid_from <= areas_on and areas_on < areas.valid_to
             union all
             select areas.* from area_scopes
               join areas on areas.id = scope_id and areas.level = 'province'
              where area_code is null and area_scopes.area_id = registers.area_id
                and area_scopes.valid_from <= within_on and within_on < area_scopes.valid_to) as area on true
  )`;

/** Places with a number `n`, the same in all parts of a period. */
const numbered = (places: string): string => `
  places as materialized (
    select *, dense_rank() over (order by leaf, period, key) as n from (${places}) as place
  )`;

/** The areas of one level below the asked one; `key` says which are the same one in all parts of a period. */
const partsOf = (level: PartLevel): string => `
  ${numbered(`
    select leaf, period, asked.part, is_last, high, low, areas_on as counted_on, everywhere, below.code as key, below.id, below.code, below.name,
           below.valid_from, below.valid_to
      from asked_areas as asked
      join areas as below on below.level = '${level}' and below.valid_from <= areas_on and areas_on < below.valid_to
      join area_scopes as upward on upward.scope_id = asked.id and upward.area_id = below.id
            and upward.valid_from <= within_on and within_on < upward.valid_to`)}`;

const WHOLE = numbered(`
    select leaf, period, part, is_last, high, low, within_on as counted_on, everywhere, case when everywhere then '' else code end as key, id, code, name,
           valid_from, valid_to
      from asked_areas`);

/**
 * Every line is read once: summed by area and the asked day that it first counts on, then added up from day to day.
 * A stock is the sum up to its day, a flow the difference of two such sums, in the areas of each part of its period.
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
  summed as materialized (  -- by area in arrays: the sum up to each asked day is found by its place
    select leaf, area_id, array_agg(amount order by nth) as amounts, array_agg(through order by nth) as throughs
      from (select leaf, area_id, nth, (sum(sum(amount)) over so_far)::bigint as amount, max(max(through)) over so_far as through
              from (select leaf, area_id, nth, amount::bigint as amount, through from added
                    union all
                    select leaf, area_id, generate_series(1, cardinality(days)), 0, null
                      from (select distinct leaf, area_id from added) as cell join leaves using (leaf)) as line
             group by leaf, area_id, nth
            window so_far as (partition by leaf, area_id order by nth)) as so_far
     group by leaf, area_id
  ),
  scoped as materialized (  -- few lines, found by the scope: without it every area meets every place
    select leaf, scope_id, valid_from, valid_to, amounts, throughs
      from summed
     cross join lateral (select * from area_scopes where area_scopes.area_id = summed.area_id offset 0) as scope
  ),
  counted as materialized (  -- every place once, with what was counted in all parts of its period
    select min(place.leaf) as leaf, min(period) as period, max(id) filter (where is_last) as id,
           max(code) filter (where is_last) as code, max(name) filter (where is_last) as name,
           max(place.valid_from) filter (where is_last) as valid_from, max(place.valid_to) filter (where is_last) as valid_to,
           sum(amounts[high] - coalesce(amounts[low], 0)) as amount, max(throughs[high]) as through
      from places as place
      left join scoped on scoped.leaf = place.leaf and scoped.scope_id = place.id
            and scoped.valid_from <= counted_on and counted_on < scoped.valid_to
     group by n
  )`;

/** Of the plans around the days of a period the narrowest, and of each owner the newest. */
const PLANNED = `
  offered as (
    select leaf, place.period, place.id, plan_code, owner, organisation_code, target.period as planned, value,
           target.recorded_at, rank() over (partition by leaf, place.period, place.id
                                            order by array_position(plans, target.period)) as width
      from leaves
      join windows using (leaf)
      join places as place using (leaf, period, part)
      join targets as target on target.province_id = $1 and target.indicator = leaves.indicator
            and target.kind = target_kind and target.scheme = any (schemes) and target.period = any (plans)
            and target.recorded_at <= until and (organisation is null or organisation in (owner, organisation_code))
      left join organisations on organisations.province_id = $1 and organisations.code = organisation_code
     where source = 'targets' and place.is_last and place.id = coalesce(target.area_id, organisations.area_id)
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

/** The newest observation that holds, with those of the same series and area that were withdrawn. */
const OBSERVED = `
  observed as (
    select distinct on (leaf, period, id) leaf, period, id, value, greatest(recorded_at, last_withdrawn_at) as through,
           concat_ws(', ', on_day, source) as source, withdrawn
      from (
        select leaf, period, place.id, on_day, value, observation.recorded_at, observation.source, withdrawal.fact_id,
               max(withdrawal.recorded_at) over of_place as last_withdrawn_at,
               jsonb_agg(jsonb_build_object('on', on_day, 'value', value, 'withdrawn_on', withdrawal.recorded_on))
                 filter (where withdrawal.fact_id is not null) over of_place as withdrawn
          from leaves
          join windows using (leaf)
          join places as place using (leaf, period, part)
          join observations as observation on observation.province_id = $1 and observation.series = leaves.series
                and on_day <= "to" and observation.recorded_at <= until
          left join withdrawals as withdrawal on withdrawal.province_id = $1 and withdrawal.fact_kind = 'observation'
                and withdrawal.fact_id = observation.id and withdrawal.recorded_at <= until
         where leaves.source = 'observations' and place.is_last and observation.area_id = place.id
        window of_place as (partition by leaf, period, place.id)) as each
     where fact_id is null
     order by leaf, period, id, on_day desc
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
         place.amount is null and not exists (
           select from area_scopes as below join areas as commune on commune.id = below.area_id
            where below.scope_id = place.id and commune.province_id = $1) and not exists (
           select from registers
             join area_scopes as ours on ours.area_id = registers.area_id
             join area_scopes as theirs on theirs.scope_id = ours.scope_id and theirs.area_id = place.id
            where registers.province_id = $1) as elsewhere,
         case leaves.source when 'observations' then observed.value
                            when 'targets' then null
                            else coalesce(place.amount, 0) end as value,
         coalesce(place.through, planned.through, observed.through) as through,
         observed.source, observed.withdrawn, targets, unknown.keys as unknown,
         (select coalesce(max(id), 0) from movements where province_id = $1) as position
    from counted as place
    join leaves using (leaf)
    join unknown using (leaf)
    left join planned using (leaf, period, id)
    left join observed using (leaf, period, id)
   order by leaf, period, place.code`;
