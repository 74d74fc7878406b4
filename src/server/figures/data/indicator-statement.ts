import { type Counting, POSITION, TABLES_THEN } from '#server/journal/data/journal-entries.ts';
import { type CountedSource, entries } from './indicator-entries.ts';
import { PROMISES, REPORTS } from './programme-figures.ts';

/** What a statement has to answer; each part that nobody asks for is left out, so that it costs nothing. */
export interface StatementParts {
  counting: Counting;
  sources: readonly CountedSource[];
  /** Some readings are of the whole register, some of a few areas. */
  whole: boolean;
  within: boolean;
  targets: boolean;
  observations: boolean;
  promises: boolean;
  reports: boolean;
  /** Some codes have to be looked up: an activity, a campaign, a programme, an organisation. */
  codes: boolean;
}

/** What was asked: `$2` holds the readings, `$3` everything else, by name. */
const ASKED = `
  leaves as materialized (
    select *
      from jsonb_to_recordset($2::jsonb) as leaf (
             reading int, source text, schemes text[], kind text, attendance boolean, activity text, campaign text,
             programme text, activity_kind text, audience text, organisation text, agent text, known_on date,
             until timestamptz, days date[], divided_months date[], divided_years date[], after date, last date,
             area_ids int[])
  ),
  others as materialized (select $3::jsonb as asked)`;

/** Places of what is not counted from lines of areas: an area in a period. */
const PLACES = `
  places as materialized (
    select place.* from others, jsonb_to_recordset(asked->'places') as place (leaf int, period int, id int, "from" date, "to" date, plans text[])
  )`;

/**
 * Of the plans around the days of a period the narrowest, and of each owner the newest; one without a value was taken out. What is set for
 * an organisation of an area stands for the area where nothing is set for itself.
 */
const PLANNED = `
  offered as (
    select place.leaf, place.period, place.id, plans, plan_code, owner, organisation_code, target.period as planned, value,
           target.recorded_at, rank() over (partition by place.leaf, place.period, place.id, target.period, owner,
                                                         organisation_code order by target.recorded_at desc) as age
      from others
     cross join jsonb_to_recordset(asked->'targets') as leaf (
             leaf int, indicator text, target_kind text, schemes text[], organisation text, until timestamptz)
      join places as place on place.leaf = leaf.leaf
      join targets as target on target.province_id = $1 and target.indicator = leaf.indicator
            and target.kind = target_kind and target.scheme = any (schemes) and target.period = any (plans)
            and target.recorded_at <= until
            and (organisation is null or organisation in (owner, organisation_code))
      left join organisations on organisations.province_id = $1 and organisations.code = organisation_code
     where place.id = coalesce(target.area_id, organisations.area_id)
  ),
  planned as (
    select leaf, period, id, max(recorded_at) as through,
           jsonb_agg(jsonb_build_object('plan', plan_code, 'owner', owner, 'organisation', organisation_code,
                                        'period', planned, 'value', value) order by owner, plan_code) as targets
      from (select offered.*, rank() over (partition by leaf, period, id
                                           order by organisation_code is not null, array_position(plans, planned)) as width
              from offered where age = 1 and value is not null) as newest
     where width = 1
     group by leaf, period, id
  )`;

/** The newest observation that holds, with those of the same series and area that were withdrawn. */
const OBSERVED = `
  observed as (
    select distinct on (leaf, period, id) leaf, period, id, value, greatest(recorded_at, last_withdrawn_at) as through,
           jsonb_build_object('source', concat_ws(', ', on_day, source), 'withdrawn', withdrawn) as detail
      from (
        select place.leaf, place.period, place.id, on_day, value, observation.recorded_at, observation.source,
               withdrawal.fact_id, max(withdrawal.recorded_at) over of_place as last_withdrawn_at,
               jsonb_agg(jsonb_build_object('on', on_day, 'value', value, 'withdrawn_on', withdrawal.recorded_on))
                 filter (where withdrawal.fact_id is not null) over of_place as withdrawn
          from others
         cross join jsonb_to_recordset(asked->'observations') as leaf (leaf int, series text, until timestamptz)
          join places as place on place.leaf = leaf.leaf
          join observations as observation on observation.province_id = $1 and observation.series = leaf.series
                and on_day <= "to" and observation.recorded_at <= until and observation.area_id = place.id
          left join withdrawals as withdrawal on withdrawal.province_id = $1 and withdrawal.fact_kind = 'observation'
                and withdrawal.fact_id = observation.id and withdrawal.recorded_at <= until
        window of_place as (partition by place.leaf, place.period, place.id)) as each
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
             case when organisation is not null
                    and not exists (select from organisations where province_id = $1 and code = organisation)
                    and not exists (select from activity_partners where province_id = $1 and partner_code = organisation)
                  then 'organisation' end], null) as keys
      from others
     cross join jsonb_to_recordset(asked->'codes') as leaf (
             leaf int, activity text, campaign text, programme text, organisation text)
  )`;

/** One statement for everything that was asked. It only counts: where areas lie is known to whoever asks. */
export function statement(parts: StatementParts): string {
  const { counting, sources, whole, within, targets, observations, promises, reports, codes } = parts;
  const named = [
    ASKED,
    ...(counting === 'lines' ? [TABLES_THEN] : []),
    ...(targets || observations || promises || reports ? [PLACES] : []),
    ...(targets ? [PLANNED] : []),
    ...(observations ? [OBSERVED] : []),
    ...(promises ? [PROMISES] : []),
    ...(reports ? [REPORTS] : []),
    ...(codes ? [UNKNOWN] : []),
  ];
  const answers = [
    `select 'register' as part, null::int as leaf, null::int as period, area_id as area, null::int as nth,
            ${POSITION}::numeric as amount, null::timestamptz as through, null::jsonb as detail
       from registers where province_id = $1`,
    ...(sources.length > 0
      ? [
          `select 'counted', leaf.reading, null, entry.area_id, width_bucket(entry.on_day - 1, leaf.days) + 1 as nth,
                  sum(entry.amount), max(entry.through), null
             from leaves as leaf, lateral (${entries({ counting, sources, whole, within })}) as entry (area_id, on_day, amount, through)
            group by leaf.reading, entry.area_id, width_bucket(entry.on_day - 1, leaf.days) + 1`,
        ]
      : []),
    ...(targets ? [`select 'planned', leaf, period, id, null, null, through, targets from planned`] : []),
    ...(observations ? [`select 'observed', leaf, period, id, null, value, through, detail from observed`] : []),
    ...(promises ? [`select 'observed', leaf, period, id, null, value, through, detail from promised`] : []),
    ...(reports ? [`select 'observed', leaf, period, id, null, value, through, detail from reported`] : []),
    ...(codes ? [`select 'unknown', leaf, null, null, null, null, null, to_jsonb(keys) from unknown`] : []),
  ];
  return `with ${named.join(',')} ${answers.join(' union all ')}`;
}

/** The same parts have the same statement: it is prepared once for each connection. */
export const statementName = ({ counting, sources, ...others }: StatementParts): string =>
  [counting, ...sources, ...Object.entries(others).flatMap(([name, asked]) => (asked ? [name] : []))].join(' ');
