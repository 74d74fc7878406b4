-- Who falls due and how many went on, by all records of a person: whatever was recorded of a double counts for the kept record
-- (migrations/0032_person_links.sql), and the journal has its cover there.

-- All records of the person that a record is of, itself the first. It says nothing of them: who may see what they hold is asked
-- of the tables by row security.
create function records_of(person uuid) returns uuid[]
  language sql stable security definer set search_path = public, pg_temp as $$
    select array[person] || array(select beside_id from records_beside
                                   where province_id = (select (scope()).province) and person_id = person)
  $$;
revoke execute on function records_of from public;
grant execute on function records_of to baophu_app;

-- Whose cover in a scheme lapses after one day and by another if nobody pays, as far as people are seen: of what is to come every
-- lapse of the journal, of what is past only who is neither covered again on `on_day` nor ended since. Without `after_day` from the
-- beginning. `ends_on` is the first day without cover; who is known to have died, by whatever scheme, is said to have. `records` are all of the person.
create function people_falling_due(on_day date, after_day date, until_day date, of_person uuid default null)
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
        from standing, lateral (values ('vsi', vsi_covered or vsi_ended, vsi_end), ('hhi', hhi_covered or hhi_ended, hhi_end))
               as cover (scheme, goes_on, ends_on)
       where not cover.goes_on and cover.ends_on <= least(on_day, until_day) and (after_day is null or cover.ends_on > after_day)
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

-- For how many months of voluntary insurance the State has paid for somebody in scope, without what was taken back: row security would
-- ask about each contribution by itself.
create function months_of_support(person uuid) returns integer
  language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  ours record := scope();
begin
  if ours.areas is not null and lives_in_scope(person) is null then
    return null;
  end if;
  return (select coalesce(sum(paid.months), 0) from contributions as paid
           where paid.province_id = ours.province and paid.person_id = any (records_of(person)) and paid.scheme = 'vsi' and paid.state_support > 0
             and paid.reverses is null
             and not exists (select from contributions as reversal
                              where reversal.province_id = ours.province and reversal.reverses = paid.id));
end $$;
revoke execute on function people_falling_due, months_of_support from public;
grant execute on function people_falling_due, months_of_support to baophu_app;

-- Of those whose paid time ended after one day and by another: how many there are, and how many went on without a missing month, with
-- at most one, with at most three, counted by the journal as it is known now. Each number of missing months has its own whole, since
-- it is known only when that time is over on `on_day`; what is not known is in neither. Whoever was not covered up to the end, or
-- whose cover ended for a reason, did not fall due. By what somebody chose: one line each, and one for all.
-- The planner cannot know how many movements belong to these people, and would compare each with each: so no nested loops.
create function renewal_rates(on_day date, after_day date, until_day date, by_what text, of_scheme text default null)
  returns table (part text, is_whole boolean, due integer, known_0 integer, renewed_0 integer, known_1 integer, renewed_1 integer,
                 known_3 integer, renewed_3 integer)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp set enable_nestloop = off as $$
declare
  ours record := public.scope();
  seen uuid[];
begin
  if ours.areas is not null then
    seen := array(select standing.id from public.people_standing(on_day) as standing);
  end if;
  return query
    with held as materialized (
      select link.person_id, link.kept_id from public.held_links as link where link.province_id = ours.province
    ), doubles as (
      select held.kept_id, array_agg(held.person_id) as ids from held group by held.kept_id
    ), paid as materialized (
      select coalesce(held.kept_id, each.person_id) as person_id, each.id, each.scheme, each.months, each.paid_on, each.method,
             each.agent_code, each.recording, (each.from_month + each.months * interval '1 month')::date as ends_on
        from public.contributions as each left join held on held.person_id = each.person_id
       where each.province_id = ours.province and each.reverses is null and (of_scheme is null or each.scheme = of_scheme)
         and each.from_month + each.months * interval '1 month' > after_day
         and each.from_month + each.months * interval '1 month' <= until_day
         and (seen is null or coalesce(held.kept_id, each.person_id) = any (seen))
         and not exists (select from public.contributions as reversal
                          where reversal.province_id = ours.province and reversal.reverses = each.id)
    ), period as materialized ( -- of two that end together the longer one says how it was paid
      select distinct on (paid.person_id, paid.scheme, paid.ends_on)
             paid.person_id, paid.scheme, paid.ends_on, paid.method, paid.agent_code, paid.recording
        from paid order by paid.person_id, paid.scheme, paid.ends_on, paid.months desc, paid.paid_on desc, paid.id
    ), event as materialized (
      select movement.person_id, movement.scheme, movement.effective_on, movement.kind
        from (select distinct period.person_id, period.scheme from period) as meant
        join public.movements as movement
          on movement.province_id = ours.province and movement.person_id = meant.person_id and movement.scheme = meant.scheme
       where movement.kind not in ('moved_in', 'moved_out')
       group by movement.person_id, movement.scheme, movement.effective_on, movement.kind having sum(movement.count) > 0
    ), judged as (
      select period.*,
             min(event.effective_on) filter (where event.kind = 'joined') as joined_on,
             bool_or(event.effective_on = period.ends_on and event.kind = 'lapsed') as has_lapsed,
             min(event.effective_on) filter (where event.effective_on > period.ends_on and event.kind = 'returned') as back_on
        from period join event on event.person_id = period.person_id and event.scheme = period.scheme
       group by period.person_id, period.scheme, period.ends_on, period.method, period.agent_code, period.recording
      having coalesce(sum(case when event.kind in ('joined', 'returned') then 1 else -1 end)
                        filter (where event.effective_on < period.ends_on), 0) > 0
         and not bool_or(event.effective_on = period.ends_on and event.kind = 'ended')
    ), told as (
      select case by_what
               when 'due' then to_char(judged.ends_on - interval '1 month', 'YYYY-MM')
               when 'joined' then to_char(judged.joined_on, 'YYYY-MM')
               when 'method' then judged.method
               when 'collector' then judged.agent_code
               when 'organisation' then (select recording.looks_after from public.recordings as recording
                                          where recording.province_id = ours.province and recording.id = judged.recording)
               when 'activity' then (
                 select enrolment.activity_code from public.enrolments as enrolment
                  where enrolment.province_id = ours.province and enrolment.person_id = any (array[judged.person_id] || doubles.ids)
                    and enrolment.scheme = judged.scheme and enrolment.enrolled_on < judged.ends_on
                    and not exists (select from public.withdrawals as withdrawal
                                     where withdrawal.province_id = ours.province and withdrawal.fact_kind = 'enrolment'
                                       and withdrawal.fact_id = enrolment.id)
                  order by enrolment.enrolled_on desc, enrolment.id desc limit 1)
             end as part,
             judged.ends_on,
             case when not judged.has_lapsed then judged.ends_on else judged.back_on end as goes_on
        from judged left join doubles on doubles.kept_id = judged.person_id
    ), counted as (
      select told.part, missing.months,
             on_day >= told.ends_on + (missing.months + 1) * interval '1 month' as is_known,
             coalesce(told.goes_on < told.ends_on + (missing.months + 1) * interval '1 month', false) as is_renewed
        from told, (values (0), (1), (3)) as missing (months)
    )
    select counted.part, grouping(counted.part) = 1,
           (count(*) filter (where months = 0))::integer,
           (count(*) filter (where months = 0 and is_known))::integer,
           (count(*) filter (where months = 0 and is_known and is_renewed))::integer,
           (count(*) filter (where months = 1 and is_known))::integer,
           (count(*) filter (where months = 1 and is_known and is_renewed))::integer,
           (count(*) filter (where months = 3 and is_known))::integer,
           (count(*) filter (where months = 3 and is_known and is_renewed))::integer
      from counted group by grouping sets ((counted.part), ());
end $$;
revoke execute on function renewal_rates from public;
grant execute on function renewal_rates to baophu_app;

-- What certainly did not leave may be sent again: a further line, which takes the next number only after every earlier one is known not
-- to have left. Of two programs that take the same number one is refused.
alter table reminders add column number smallint not null default 1 check (number > 0);
alter table reminders drop constraint reminders_province_id_person_id_reason_due_month_channel_key;
alter table reminders add unique (province_id, person_id, reason, due_month, channel, number);
grant insert (number) on reminders to baophu_app;
alter table reminder_answers drop constraint reminder_answers_answer_check;
alter table reminder_answers add check (answer in ('taken', 'refused', 'none', 'unsent'));
