-- What came of asking those who fall due, and what they were sent; who falls due is said in 0037_renewals_of_merged_people.sql, by all
-- records of a person. Lapses of the months around today are looked up by their days.
create index movements_of_lapses on movements (province_id, effective_on) where kind = 'lapsed';

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
