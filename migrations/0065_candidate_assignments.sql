-- Who is to ask somebody to join a scheme: the last line of a person holds, so that nobody is two people's at once; without an account it
-- takes back what was said. A fact like others: it is never changed.
create table candidate_assignments (
  province_id   smallint not null,
  id            uuid not null,                 -- made by the form, and its line of each person: sending twice is harmless
  person_id     uuid not null,
  scheme        text not null check (scheme in ('vsi', 'hhi')),
  assignee      text,                          -- an account that takes money, with its name of that day
  assignee_name text,
  actor         text not null,
  recorded_at   timestamptz(3) not null default clock_timestamp(),
  primary key (province_id, id, person_id),
  foreign key (province_id, person_id) references people,
  check ((assignee is null) = (assignee_name is null))
);
create index on candidate_assignments (province_id, person_id);
alter table candidate_assignments enable row level security;
create policy scope_of_the_transaction on candidate_assignments to baophu_app
  using (province_id = (select (scope()).province)
         and (case when (select (scope()).areas) is null then true else lives_in_scope(person_id) end) is not unknown)
  with check (province_id = (select (scope()).province) and actor = (select (scope()).actor)
              and (case when (select (scope()).areas) is null then true else lives_in_scope(person_id) end) is not unknown);
grant select, insert (province_id, id, person_id, scheme, assignee, assignee_name, actor) on candidate_assignments to baophu_app;
