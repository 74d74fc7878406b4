-- As in migrations/0037_renewals_of_merged_people.sql, without whoever has paid on already from a later day: a card that begins in thirty days,
-- or the next month. They were called overdue, and reminded, until cover began. What was paid after `on_day` says nothing of that day.

-- Whose cover in a scheme lapses after one day and by another if nobody pays, as far as people are seen: of what is to come every
-- lapse of the journal, of what is past only who is neither covered again on `on_day`, nor had paid by then to be later, nor ended since. Without
-- `after_day` from the beginning. `ends_on` is the first day without cover; who is known to have died, by whatever scheme, is said to have. `records` are all of the person.
create or replace function people_falling_due(on_day date, after_day date, until_day date, of_person uuid default null)
  returns table (id uuid, full_name text, area_id integer, scheme text, ends_on date, has_died boolean, records uuid[])
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  ours   record := public.scope();
  wanted uuid[];
begin
  if of_person is not null then
    wanted := array[of_person];
  elsif after_day is not null then
    wanted := array(select distinct movement.person_id from public.movements as movement
                     where movement.province_id = ours.province and movement.kind = 'lapsed'
                       and movement.effective_on > after_day and movement.effective_on <= until_day);
  end if;
  return query
    with standing as materialized (
      select * from public.people_standing(on_day, wanted)
    ), doubles as (
      select link.kept_id, array_agg(link.person_id) as ids from public.held_links as link
       where link.province_id = ours.province group by link.kept_id
    ), past as (
      select standing.id as person_id, cover.scheme, cover.ends_on
        from standing left join doubles on doubles.kept_id = standing.id, lateral (values ('vsi', vsi_covered or vsi_ended, vsi_end), ('hhi', hhi_covered or hhi_ended, hhi_end))
               as cover (scheme, goes_on, ends_on)
       where not cover.goes_on and cover.ends_on <= least(on_day, until_day) and (after_day is null or cover.ends_on > after_day)
         and not exists (select from public.movements as movement
                          where movement.province_id = ours.province and movement.person_id = standing.id and movement.scheme = cover.scheme
                            and movement.kind = 'returned' and movement.effective_on > on_day
                            and exists (select from public.contributions as paid
                                         where paid.province_id = ours.province and paid.person_id = any (standing.id || doubles.ids)
                                           and paid.scheme = cover.scheme and paid.reverses is null and paid.paid_on <= on_day
                                           and paid.from_month <= movement.effective_on
                                           and movement.effective_on < paid.from_month + paid.months * interval '1 month'
                                           and not exists (select from public.contributions as reversal
                                                            where reversal.province_id = ours.province and reversal.reverses = paid.id))
                          group by movement.effective_on having sum(movement.count) > 0)
    ), to_come as (
      select movement.person_id, movement.scheme, movement.effective_on as ends_on
        from standing join public.movements as movement on movement.province_id = ours.province and movement.person_id = standing.id
       where until_day > on_day and movement.kind = 'lapsed'
         and movement.effective_on > greatest(on_day, after_day) and movement.effective_on <= until_day
       group by movement.person_id, movement.scheme, movement.effective_on having sum(movement.count) > 0
    )
    select standing.id, standing.full_name, standing.area_id, due.scheme, due.ends_on,
           exists (select from public.endings as ending
                    where ending.province_id = ours.province and ending.person_id = any (record.ids) and ending.reason = 'death'
                      and ending.ended_on <= on_day
                      and not exists (select from public.withdrawals as withdrawal
                                       where withdrawal.province_id = ours.province and withdrawal.fact_kind = 'ending'
                                         and withdrawal.fact_id = ending.id)),
           record.ids
      from (select * from past union all select * from to_come) as due join standing on standing.id = due.person_id
      left join doubles on doubles.kept_id = due.person_id
     cross join lateral (select array[due.person_id] || doubles.ids as ids) as record
     where not exists (select from public.endings as ending
                        where ending.province_id = ours.province and ending.person_id = any (record.ids) and ending.scheme = due.scheme
                          and ending.ended_on >= due.ends_on and ending.ended_on <= on_day
                          and not exists (select from public.withdrawals as withdrawal
                                           where withdrawal.province_id = ours.province and withdrawal.fact_kind = 'ending'
                                             and withdrawal.fact_id = ending.id));
end $$;
