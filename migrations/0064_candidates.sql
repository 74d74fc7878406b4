-- Whom it is worth asking to join or to go on in a scheme, as far as people are seen, one line each, with every reason in the order in which
-- they are tried: whoever said so lately (interested), whose cover ends by a day (due), whose cover lapsed since a day (stopped), who was never
-- covered while somebody of their household is (relative; nobody who was born after `born_by`). Nobody who died, was erased, or whose
-- cover was ended. `ends_on` is the first day without cover, of whoever has or had it.
create function people_to_win(wanted_scheme text, on_day date, since date, until date, born_by date)
  returns table (id uuid, full_name text, area_id integer, ends_on date, reasons text[])
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  ours record := public.scope();
begin
  return query
    with standing as materialized (
      select people.id, people.full_name, people.area_id, cover.is_covered, cover.ends_on, cover.is_ended,
             public.records_of(people.id) as records
        from public.people_standing(on_day) as people,
     lateral (select case wanted_scheme when 'vsi' then people.vsi_covered else people.hhi_covered end as is_covered,
                     case wanted_scheme when 'vsi' then people.vsi_end else people.hhi_end end as ends_on,
                     case wanted_scheme when 'vsi' then people.vsi_ended else people.hhi_ended end as is_ended) as cover
    ), housed as materialized (
      select standing.*, coalesce(person.household_id, person.id) as household, person.birth_date
        from standing join public.people as person on person.province_id = ours.province and person.id = standing.id
       where not exists (select from public.erasures where erasures.province_id = ours.province and erasures.person_id = standing.id)
    ), covered as (
      select distinct housed.household from housed where housed.is_covered
    ), reasoned as (
      select housed.id, housed.full_name, housed.area_id, housed.ends_on, housed.records, array_remove(array[
               case when asked.outcome = 'will_pay' and not (housed.is_covered and housed.ends_on > until) then 'interested' end,
               case when housed.is_covered and housed.ends_on <= until then 'due' end,
               case when not housed.is_covered and not housed.is_ended and housed.ends_on >= since then 'stopped' end,
               case when not housed.is_covered and housed.ends_on is null and covered.household is not null
                     and (housed.birth_date is null or housed.birth_date <= left(born_by::text, length(housed.birth_date))) then 'relative' end],
               null) as reasons
        from housed
        left join covered on covered.household = housed.household
        left join lateral (
          select attempt.outcome from public.renewal_attempts as attempt
           where attempt.province_id = ours.province and attempt.person_id = any (housed.records) and attempt.scheme = wanted_scheme
             and attempt.contacted_on <= on_day and attempt.contacted_on > on_day - 366
           order by attempt.contacted_on desc, attempt.recorded_at desc, attempt.id limit 1) as asked on true
       where not (not housed.is_covered and housed.is_ended)
    )
    select reasoned.id, reasoned.full_name, reasoned.area_id, reasoned.ends_on, reasoned.reasons
      from reasoned
     where cardinality(reasoned.reasons) > 0
       and not exists (select from public.endings as ending
                        where ending.province_id = ours.province and ending.person_id = any (reasoned.records) and ending.reason = 'death'
                          and ending.ended_on <= on_day
                          and not exists (select from public.withdrawals as withdrawal
                                           where withdrawal.province_id = ours.province and withdrawal.fact_kind = 'ending'
                                             and withdrawal.fact_id = ending.id));
end $$;
revoke execute on function people_to_win(text, date, date, date, date) from public;
grant execute on function people_to_win(text, date, date, date, date) to baophu_app;
