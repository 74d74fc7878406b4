-- An organisation that is closed: the day and the reason, and to whom those were handed over whom its collectors were to ask. The last line
-- holds; without a day it was opened again. Lists of choices read the day that holds where the organisation stands.
create table organisation_endings (
  province_id      smallint not null references registers,
  line_no          bigint not null generated always as identity,
  organisation     text not null,
  ended_on         date,
  reason           text not null check (reason <> ''),
  handed_to        text,                    -- an account, with its name of that day
  handed_to_name   text,
  handed_people    integer not null default 0 check (handed_people >= 0),
  recorded_by      text not null,
  recorded_by_name text not null,           -- as it was then
  recorded_at      timestamptz(3) not null default now(),
  primary key (province_id, line_no),
  foreign key (province_id, organisation) references organisations (province_id, code),
  check ((handed_to is null) = (handed_to_name is null)),
  check (ended_on is not null or handed_to is null)
);
create index on organisation_endings (province_id, organisation);
create index on organisation_endings (province_id, handed_to) where handed_to is not null;
grant select, insert (province_id, organisation, ended_on, reason, handed_to, handed_to_name, handed_people, recorded_by, recorded_by_name)
  on organisation_endings to baophu_app;
alter table organisation_endings enable row level security;
create policy register_of_the_transaction on organisation_endings to baophu_app using (province_id = (select (scope()).province));
create policy recorded_in_own_name on organisation_endings as restrictive for insert to baophu_app
  with check (recorded_by = (select (scope()).actor));

alter table organisations add column ended_on date;
grant update (ended_on) on organisations to baophu_app;
-- Whose collectors are to ask somebody: looked for where an organisation is closed.
create index on candidate_assignments (province_id, organisation) where organisation is not null;

-- Whoever ends an organisation sees nobody of those whom its collectors were to ask: they are handed over as a whole, by the last word on
-- all records of each; without an account they are taken back. Answers whom.
create function hand_over_assignments(from_organisation text, to_account text, to_name text, to_organisation text, ids jsonb)
  returns setof uuid language plpgsql security definer set search_path = public, pg_temp as $$
declare
  ours record := scope();
begin
  return query
    with named as (
      select distinct coalesce(link.kept_id, given.person_id) as person
        from candidate_assignments as given
        left join held_links as link on link.province_id = ours.province and link.person_id = given.person_id
       where given.province_id = ours.province and given.organisation = from_organisation
    ), records as (
      select person, person as record from named
       union
      select person, link.person_id from named join held_links as link on link.province_id = ours.province and link.kept_id = person
    ), held as (
      select distinct on (records.person, given.scheme) records.person, given.scheme, given.assignee, given.organisation
        from records join candidate_assignments as given on given.province_id = ours.province and given.person_id = records.record
       order by records.person, given.scheme, given.recorded_at desc, given.id
    ), handed as (
      insert into candidate_assignments (province_id, id, person_id, scheme, assignee, assignee_name, organisation, actor)
      select ours.province, (ids ->> held.scheme)::uuid, held.person, held.scheme, to_account, to_name, to_organisation, ours.actor
        from held where held.organisation = from_organisation and held.assignee is not null
      returning candidate_assignments.person_id
    )
    select distinct person_id from handed order by person_id;
end $$;
revoke execute on function hand_over_assignments from public;
grant execute on function hand_over_assignments to baophu_app;
