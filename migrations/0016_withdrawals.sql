-- A fact that was wrong is withdrawn by a further fact with its reason: from the day on which that became known it is not
-- held true any more, as a contribution that was reversed. The right one is recorded beside it.
create table withdrawals (
  province_id smallint not null references registers,
  fact_kind   text not null check (fact_kind in ('ending', 'move', 'enrolment', 'activity', 'observation')),
  fact_id     uuid not null,
  person_id   uuid,                            -- whose fact it is; of an activity or observation nobody's
  reason      text not null check (reason <> ''),
  recorded_at timestamptz(3) not null default now(),
  recorded_on date not null generated always as ((recorded_at at time zone 'Asia/Ho_Chi_Minh')::date) stored,
  primary key (province_id, fact_kind, fact_id),  -- once
  foreign key (province_id, person_id) references people,
  check ((person_id is null) = (fact_kind = 'activity' or fact_kind = 'observation'))
);
create index on withdrawals (province_id, person_id) where person_id is not null;

grant select, insert on withdrawals to baophu_app;
grant select (province_id, fact_kind, fact_id, person_id, recorded_at, recorded_on) on withdrawals to baophu_reader;
alter table withdrawals enable row level security;
create policy register_of_the_transaction on withdrawals
  using (province_id = (select current_setting('baophu.province')::smallint));

-- Activities and observations are known by code, and by series, area and day: once withdrawn they are recorded again under the
-- same key, as the next revision. An enrolment names the first record of its activity, which is always there.
alter table enrolments add column activity_revision smallint not null default 0 check (activity_revision = 0);
alter table enrolments drop constraint enrolments_province_id_activity_code_fkey;
alter table activity_partners drop constraint activity_partners_province_id_activity_code_fkey;
alter table activities add column revision smallint not null default 0 check (revision >= 0);
alter table activities add column id uuid not null default gen_random_uuid();
alter table activities drop constraint activities_pkey;
alter table activities add primary key (province_id, code, revision);
alter table activities add unique (province_id, id);
alter table activity_partners add column revision smallint not null default 0;
alter table activity_partners drop constraint activity_partners_pkey;
alter table activity_partners add primary key (province_id, activity_code, revision, partner_code);
alter table activity_partners add foreign key (province_id, activity_code, revision) references activities;
alter table enrolments add foreign key (province_id, activity_code, activity_revision) references activities;

alter table observations add column revision smallint not null default 0 check (revision >= 0);
alter table observations add column id uuid not null default gen_random_uuid();
alter table observations drop constraint observations_pkey;
alter table observations add primary key (province_id, series, area_id, on_day, revision);
alter table observations add unique (province_id, id);

-- The commune of residence before any move is corrected like all else that a person's record says.
alter table person_corrections add column area_id integer references areas;
alter table person_corrections drop constraint person_corrections_check;
alter table person_corrections add check
  (num_nonnulls(si_code, citizen_id, full_name, birth_date, sex, ethnicity, phone, area_id) > 0);
create index on person_corrections (province_id, person_id, recorded_at) where area_id is not null;
grant select (province_id, id, person_id, area_id, recorded_at, recorded_on) on person_corrections to baophu_reader;
