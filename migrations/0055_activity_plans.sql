-- What was planned for an activity: whom it invites, where in the village and when, who speaks, how many are to enrol. Beside what is
-- recorded of it, which files bring too; the latest line of an activity counts.
create table activity_plans (
  province_id       smallint not null,
  id                uuid not null,               -- made by the form: sending twice records once
  activity_code     text not null,
  activity_revision smallint not null default 0 check (activity_revision = 0),
  invited           integer check (invited >= 0),
  goal              integer check (goal >= 0),
  starts_at         time,
  place             text check (place <> ''),
  speaker           text check (speaker <> ''),
  in_charge         text check (in_charge <> ''),
  recorded_by       text not null,
  recorded_at       timestamptz(3) not null default now(),
  primary key (province_id, id),
  foreign key (province_id, activity_code, activity_revision) references activities
);
create index on activity_plans (province_id, activity_code);
grant select, insert (province_id, id, activity_code, invited, goal, starts_at, place, speaker, in_charge, recorded_by) on activity_plans to baophu_app;
alter table activity_plans enable row level security;
create policy register_of_the_transaction on activity_plans to baophu_app using (province_id = (select (scope()).province));
create policy recorded_in_own_name on activity_plans as restrictive for insert to baophu_app
  with check (recorded_by = (select (scope()).actor));
