-- As in migrations/0058_worth_asking.sql, with more reasons: whoever enrolled within a year and never paid (unpaid); who
-- signed at an activity within a year and has not enrolled in the scheme since, old enough (attended); and who of a household
-- that was interested when somebody of it was last met within a year is not covered (visited), old enough as a relative is. Rounds of other
-- organisations are nobody else's business: they give a reason only to whoever sees them, or is assigned people of that organisation.
create or replace function people_worth_asking(wanted_scheme text, on_day date, since date, until date, born_by date)
  returns table (id uuid, full_name text, area_id integer, ends_on date, reasons text[], records uuid[])
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  ours record := public.scope();
begin
  return query
    with doubles as materialized (
      select link.kept_id, array_agg(link.person_id) as ids from public.held_links as link
       where link.province_id = ours.province group by link.kept_id
    ), standing as materialized (
      select people.id, people.full_name, people.area_id, cover.is_covered, cover.ends_on, cover.is_ended, people.id || doubles.ids as records
        from public.people_standing(on_day) as people
        left join doubles on doubles.kept_id = people.id
       cross join lateral (select case wanted_scheme when 'vsi' then people.vsi_covered else people.hhi_covered end as is_covered,
                                  case wanted_scheme when 'vsi' then people.vsi_end else people.hhi_end end as ends_on,
                                  case wanted_scheme when 'vsi' then people.vsi_ended else people.hhi_ended end as is_ended) as cover
       where not exists (select from public.erasures where erasures.province_id = ours.province and erasures.person_id = people.id)
    ), paid_ahead as materialized (
      select distinct arriving.person_id from (
        select movement.person_id, movement.effective_on from public.movements as movement
         where movement.province_id = ours.province and movement.scheme = wanted_scheme and movement.kind in ('joined', 'returned')
           and movement.effective_on > on_day
         group by movement.person_id, movement.effective_on having sum(movement.count) > 0) as arriving
        left join doubles on doubles.kept_id = arriving.person_id
       where exists (select from public.contributions as paid
                      where paid.province_id = ours.province and paid.person_id = any (arriving.person_id || doubles.ids)
                        and paid.scheme = wanted_scheme and paid.reverses is null and paid.paid_on <= on_day
                        and paid.from_month <= arriving.effective_on
                        and arriving.effective_on < paid.from_month + paid.months * interval '1 month'
                        and not exists (select from public.contributions as reversal
                                         where reversal.province_id = ours.province and reversal.reverses = paid.id))
    ), housed as materialized (
      select standing.id, standing.is_covered, coalesce(person.household_id, person.id) as household
        from standing cross join unnest(standing.records) as record
        join public.people as person on person.province_id = ours.province and person.id = record
    ), related as materialized (
      select distinct housed.id from housed
       where housed.household in (select other.household from housed as other where other.is_covered)
    ), born as materialized (
      select standing.id, coalesce(corrected.birth_date, person.birth_date) as birth_date
        from standing join public.people as person on person.province_id = ours.province and person.id = standing.id
        left join (
          select distinct on (correction.person_id) correction.person_id, correction.birth_date
            from public.person_corrections as correction
           where correction.province_id = ours.province and correction.birth_date is not null
           order by correction.person_id, correction.recorded_at desc, correction.id desc) as corrected on corrected.person_id = standing.id
    ), visited as materialized (
      select distinct on (visit.household_id) visit.household_id, visit.is_interested
        from (select line.household_id, round.recorded_at, result.interested_on <= on_day and wanted_scheme = any (result.schemes) as is_interested,
                     greatest(result.met_on, result.interested_on, result.enrolled_on) as last_on
                from public.visit_lines as line
                join public.visit_rounds as round on round.province_id = ours.province and round.id = line.round_id
               cross join lateral (select * from public.visit_results as each
                                    where each.province_id = ours.province and each.line_id = line.id
                                    order by each.recorded_at desc, each.id desc limit 1) as result
               where line.province_id = ours.province and line.household_id is not null and result.met_on is not null
                 and (public.sees_round(round.area_id, round.organisation, round.in_charge)
                      or public.people_in_scope() = 'assigned' and round.organisation is not distinct from ours.organisation)
                 and not exists (select from public.visit_line_removals as removed where removed.province_id = ours.province and removed.line_id = line.id)
                 and not exists (select from public.visit_round_withdrawals as undone
                                  where undone.province_id = ours.province and undone.round_id = round.id)) as visit
       where visit.last_on <= on_day and visit.last_on > on_day - 366
       order by visit.household_id, visit.last_on desc, visit.recorded_at desc
    ), received as materialized (
      select distinct housed.id from housed join visited on visited.household_id = housed.household where visited.is_interested
    ), present as materialized (
      select distinct on (standing.id, said.activity_code) standing.id, said.activity_code, said.state, standing.records
        from standing cross join unnest(standing.records) as record
        join public.activity_attendants as said on said.province_id = ours.province and said.person_id = record
       order by standing.id, said.activity_code, said.recorded_at desc, said.id desc
    ), attended as materialized (
      select distinct present.id from present
        join public.activities as activity on activity.province_id = ours.province and activity.code = present.activity_code
         and activity.held_on <= on_day and activity.held_on > on_day - 366
       where present.state = 'present'
         and not exists (select from public.activities as later
                          where later.province_id = ours.province and later.code = activity.code and later.revision > activity.revision)
         and not exists (select from public.withdrawals as withdrawal
                          where withdrawal.province_id = ours.province and withdrawal.fact_kind = 'activity' and withdrawal.fact_id = activity.id)
         and not exists (select from public.enrolments as enrolment
                          where enrolment.province_id = ours.province and enrolment.person_id = any (present.records)
                            and enrolment.scheme = wanted_scheme and enrolment.enrolled_on between activity.held_on and on_day
                            and not exists (select from public.withdrawals as withdrawal
                                             where withdrawal.province_id = ours.province and withdrawal.fact_kind = 'enrolment'
                                               and withdrawal.fact_id = enrolment.id))
    ), unpaid as materialized (
      select distinct standing.id from standing cross join unnest(standing.records) as record
        join public.enrolments as enrolment on enrolment.province_id = ours.province and enrolment.person_id = record
         and enrolment.scheme = wanted_scheme and enrolment.enrolled_on <= on_day and enrolment.enrolled_on > on_day - 366
       where not standing.is_covered and standing.ends_on is null
         and not exists (select from public.withdrawals as withdrawal
                          where withdrawal.province_id = ours.province and withdrawal.fact_kind = 'enrolment' and withdrawal.fact_id = enrolment.id)
    ), reasoned as (
      select standing.id, standing.full_name, standing.area_id, standing.ends_on, standing.records, array_remove(array[
               case when asked.outcome = 'will_pay' and not (standing.is_covered and standing.ends_on > until) then 'interested' end,
               case when standing.is_covered and standing.ends_on <= until then 'due' end,
               case when unpaid.id is not null then 'unpaid' end,
               case when received.id is not null and not standing.is_covered and not standing.is_ended and grown.is_grown then 'visited' end,
               case when attended.id is not null and not standing.is_covered and not standing.is_ended and grown.is_grown then 'attended' end,
               case when not standing.is_covered and not standing.is_ended and standing.ends_on >= since then 'stopped' end,
               case when not standing.is_covered and standing.ends_on is null and related.id is not null
                     and grown.is_grown then 'relative' end],
               null) as reasons
        from standing join born on born.id = standing.id
       cross join lateral (select born.birth_date is null or born.birth_date <= left(born_by::text, length(born.birth_date)) as is_grown) as grown
        left join related on related.id = standing.id
        left join received on received.id = standing.id
        left join unpaid on unpaid.id = standing.id
        left join attended on attended.id = standing.id
        left join lateral (
          select attempt.outcome from public.renewal_attempts as attempt
           where attempt.province_id = ours.province and attempt.person_id = any (standing.records) and attempt.scheme = wanted_scheme
             and attempt.contacted_on <= on_day and attempt.contacted_on > on_day - 366
           order by attempt.contacted_on desc, attempt.recorded_at desc, attempt.id limit 1) as asked on true
       where standing.is_covered
          or not standing.is_ended and not exists (select from paid_ahead where paid_ahead.person_id = standing.id)
    )
    select reasoned.id, reasoned.full_name, reasoned.area_id, reasoned.ends_on, reasoned.reasons, reasoned.records
      from reasoned
     where cardinality(reasoned.reasons) > 0
       and not exists (select from public.endings as ending
                        where ending.province_id = ours.province and ending.person_id = any (reasoned.records) and ending.reason = 'death'
                          and ending.ended_on <= on_day
                          and not exists (select from public.withdrawals as withdrawal
                                           where withdrawal.province_id = ours.province and withdrawal.fact_kind = 'ending'
                                             and withdrawal.fact_id = ending.id));
end $$;
