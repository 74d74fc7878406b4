-- Who falls due, what came of asking them, and what they were sent. Lapses of the months around today are looked up by their days.
create index movements_of_lapses on movements (province_id, effective_on) where kind = 'lapsed';

-- Whose cover in a scheme lapses after one day and by another if nobody pays, as far as people are seen: of what is to come every
-- lapse of the journal, of what is past only who is neither covered again on `on_day` nor ended since. Without `after_day` from the
-- beginning. `ends_on` is the first day without cover; who is known to have died, by whatever scheme, is said to have.
create function people_falling_due(on_day date, after_day date, until_day date, of_person uuid default null)
  returns table (id uuid, full_name text, area_id integer, scheme text, ends_on date, has_died boolean)
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
                    where ending.province_id = ours.province and ending.person_id = due.person_id and ending.reason = 'death'
                      and ending.ended_on <= on_day
                      and not exists (select from public.withdrawals as withdrawal
                                       where withdrawal.province_id = ours.province and withdrawal.fact_kind = 'ending'
                                         and withdrawal.fact_id = ending.id))
      from (select * from past union all select * from to_come) as due join standing on standing.id = due.person_id
     where not exists (select from public.endings as ending
                        where ending.province_id = ours.province and ending.person_id = due.person_id and ending.scheme = due.scheme
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
           where paid.province_id = ours.province and paid.person_id = person and paid.scheme = 'vsi' and paid.state_support > 0
             and paid.reverses is null
             and not exists (select from contributions as reversal
                              where reversal.province_id = ours.province and reversal.reverses = paid.id));
end $$;
revoke execute on function people_falling_due, months_of_support from public;
grant execute on function people_falling_due, months_of_support to baophu_app;

-- Somebody was asked to pay on: what came of it. A fact like others: it is never changed; only words that name people go, where
-- the person is erased.
create table renewal_attempts (
  province_id  smallint not null,
  id           uuid not null,                 -- made by the device that recorded it: sending twice is harmless
  person_id    uuid not null,
  scheme       text not null check (scheme in ('vsi', 'hhi')),
  due_month    date not null check (extract(day from due_month) = 1),  -- the month in which the last day of cover lies
  contacted_on date not null,
  way          text not null check (way in ('call', 'visit', 'message')),
  outcome      text not null check (outcome in ('will_pay', 'paid_elsewhere', 'no_answer', 'refused', 'wrong_number')),
  will_pay_on  date,
  cause        text check (cause in ('no_money', 'moved_away', 'compulsory', 'not_satisfied', 'other')),
  note         text check (note <> ''),
  actor        text not null,                 -- whose account it was, with the name and the organisation of that day
  actor_name   text,
  organisation text,
  noted_at     timestamptz(3),                -- by the clock of the device that it was noted on; nothing counts by it
  recorded_at  timestamptz(3) not null default now(),
  primary key (province_id, id),
  foreign key (province_id, person_id) references people,
  check ((outcome = 'will_pay') = (will_pay_on is not null)),
  check ((outcome = 'refused') = (cause is not null))
);
create index on renewal_attempts (province_id, person_id);
alter table renewal_attempts enable row level security;
create policy scope_of_the_transaction on renewal_attempts to baophu_app
  using (province_id = (select (scope()).province)
         and (case when (select (scope()).areas) is null then true else lives_in_scope(person_id) end) is not unknown)
  with check (province_id = (select (scope()).province) and actor = (select (scope()).actor)
              and (case when (select (scope()).areas) is null then true else lives_in_scope(person_id) end) is not unknown);
grant select, insert (province_id, id, person_id, scheme, due_month, contacted_on, way, outcome, will_pay_on, cause, note, actor,
                      actor_name, organisation, noted_at) on renewal_attempts to baophu_app;

-- What was noted in words about somebody goes with the name (migrations/0022_privacy.sql): only of people who are erased.
create function erase_attempt_notes(person uuid) returns void
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  ours record := scope();
begin
  update renewal_attempts set note = null
   where province_id = ours.province and person_id = person
     and exists (select from erasures where erasures.province_id = ours.province and erasures.person_id = person);
end $$;
revoke execute on function erase_attempt_notes from public;
grant execute on function erase_attempt_notes to baophu_app;

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
    with paid as materialized (
      select each.*, (each.from_month + each.months * interval '1 month')::date as ends_on
        from public.contributions as each
       where each.province_id = ours.province and each.reverses is null and (of_scheme is null or each.scheme = of_scheme)
         and each.from_month + each.months * interval '1 month' > after_day
         and each.from_month + each.months * interval '1 month' <= until_day
         and (seen is null or each.person_id = any (seen))
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
                  where enrolment.province_id = ours.province and enrolment.person_id = judged.person_id
                    and enrolment.scheme = judged.scheme and enrolment.enrolled_on < judged.ends_on
                    and not exists (select from public.withdrawals as withdrawal
                                     where withdrawal.province_id = ours.province and withdrawal.fact_kind = 'enrolment'
                                       and withdrawal.fact_id = enrolment.id)
                  order by enrolment.enrolled_on desc, enrolment.id desc limit 1)
             end as part,
             judged.ends_on,
             case when not judged.has_lapsed then judged.ends_on else judged.back_on end as goes_on
        from judged
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

-- Somebody wants no messages of a kind, or wants them again: the last line holds.
create table message_wishes (
  province_id smallint not null,
  id          uuid not null,                 -- made by the device that recorded it: sending twice is harmless
  person_id   uuid not null,
  channel     text not null check (channel in ('sms', 'zalo')),
  is_wanted   boolean not null,
  actor       text not null,
  recorded_at timestamptz(3) not null default clock_timestamp(),
  primary key (province_id, id),
  foreign key (province_id, person_id) references people
);
create index on message_wishes (province_id, person_id);

-- A message that it was decided to send. The line is there before the message leaves, and there is one for each person, reason, month
-- and channel: so nobody gets it twice, whenever the program is killed; whoever then has no answer may have got it or not.
create table reminders (
  province_id smallint not null,
  id          uuid not null,
  person_id   uuid not null,
  reason      text not null check (reason in ('falls_due')),
  due_month   date not null check (extract(day from due_month) = 1),
  channel     text not null check (channel in ('sms', 'zalo')),
  actor       text not null,
  decided_at  timestamptz(3) not null default clock_timestamp(),
  primary key (province_id, id),
  unique (province_id, person_id, reason, due_month, channel),
  foreign key (province_id, person_id) references people
);

-- What whoever carries the message said to it.
create table reminder_answers (
  province_id smallint not null,
  reminder_id uuid not null,
  answer      text not null check (answer in ('taken', 'refused', 'none')),
  status      smallint,                      -- of HTTP, where there was an answer
  answered_at timestamptz(3) not null default clock_timestamp(),
  primary key (province_id, reminder_id),
  foreign key (province_id, reminder_id) references reminders
);

do $$
declare
  of_register constant text := 'province_id = (select (scope()).province)';
  of_areas    constant text := '(case when (select (scope()).areas) is null then true else lives_in_scope(person_id) end) is not unknown';
  table_name  text;
begin
  foreach table_name in array array['message_wishes', 'reminders'] loop
    execute format('alter table %I enable row level security', table_name);
    execute format('create policy scope_of_the_transaction on %1$I to baophu_app using (%2$s and %3$s)
                      with check (%2$s and %3$s and actor = (select (scope()).actor))', table_name, of_register, of_areas);
  end loop;
end $$;
alter table reminder_answers enable row level security;
create policy register_of_the_transaction on reminder_answers to baophu_app using (province_id = (select (scope()).province));
grant select, insert (province_id, id, person_id, channel, is_wanted, actor) on message_wishes to baophu_app;
grant select, insert (province_id, id, person_id, reason, due_month, channel, actor) on reminders to baophu_app;
grant select, insert (province_id, reminder_id, answer, status) on reminder_answers to baophu_app;
