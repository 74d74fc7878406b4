-- Who was invited to an activity or was there, by person where they signed. The last word on a person holds: `none` takes back what was said.
create table activity_attendants (
  province_id       smallint not null,
  id                uuid not null,               -- made by the form, and its line of each person: sending twice is harmless
  person_id         uuid not null,
  activity_code     text not null,
  activity_revision smallint not null default 0 check (activity_revision = 0),
  state             text not null check (state in ('invited', 'present', 'none')),
  recorded_by       text not null,
  recorded_at       timestamptz(3) not null default clock_timestamp(),
  primary key (province_id, id, person_id),
  foreign key (province_id, person_id) references people,
  foreign key (province_id, activity_code, activity_revision) references activities
);
create index on activity_attendants (province_id, activity_code);
create index on activity_attendants (province_id, person_id);
alter table activity_attendants enable row level security;
create policy scope_of_the_transaction on activity_attendants to baophu_app
  using (province_id = (select (scope()).province)
         and (case when (select (scope()).areas) is null then true else lives_in_scope(person_id) end) is not unknown)
  with check (province_id = (select (scope()).province) and recorded_by = (select (scope()).actor)
              and (case when (select (scope()).areas) is null then true else lives_in_scope(person_id) end) is not unknown);
grant select, insert (province_id, id, person_id, activity_code, state, recorded_by) on activity_attendants to baophu_app;
