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
    ), ending as (
      select each.person_id, each.scheme, each.reason, each.ended_on
        from standing join public.endings as each on each.province_id = ours.province and each.person_id = standing.id
       where each.ended_on <= on_day
         and not exists (select from public.withdrawals as withdrawal
                          where withdrawal.province_id = ours.province and withdrawal.fact_kind = 'ending' and withdrawal.fact_id = each.id)
    )
    select standing.id, standing.full_name, standing.area_id, due.scheme, due.ends_on,
           exists (select from ending where ending.person_id = due.person_id and ending.reason = 'death')
      from (select * from past union all select * from to_come) as due join standing on standing.id = due.person_id
     where not exists (select from ending where ending.person_id = due.person_id and ending.scheme = due.scheme
                                            and ending.ended_on >= due.ends_on);
end $$;
revoke execute on function people_falling_due from public;
grant execute on function people_falling_due to baophu_app;

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
