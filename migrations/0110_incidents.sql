-- Incidents (đề nghị điều chỉnh): a change of a record that somebody asks for and somebody else settles. While one is open its record is
-- in no batch, is not changed otherwise, and is not paid for. Facts only grow: what is asked for is said again by a later version.
create table incidents (
  province_id     smallint not null references registers,
  id              uuid not null,               -- made by the form: sending twice opens one
  contribution_id uuid not null,               -- the record that it is about
  person_id       uuid not null,
  organisation    text,                        -- who took the record; null for the SI office
  opened_by       text not null,               -- an account, as the audit names actors
  opened_by_name  text not null,               -- as it was then
  recorded_at     timestamptz(3) not null default now(),
  primary key (province_id, id),
  foreign key (province_id, contribution_id) references contributions,
  foreign key (province_id, person_id) references people
);
create index on incidents (province_id, contribution_id);
create index on incidents (province_id, person_id);

create table incident_versions (
  province_id      smallint not null references registers,
  incident_id      uuid not null,
  version          integer not null check (version >= 1),
  change           jsonb not null,             -- what is asked for
  was              jsonb not null,             -- the record as it was recorded, and as it would be
  becomes          jsonb not null,
  difference       bigint not null,            -- what the member pays more, or gets back below nought, in đồng
  reason           text not null check (reason <> ''),
  papers           text check (papers <> ''),  -- what was shown for it
  recorded_by      text not null,
  recorded_by_name text not null,
  recorded_at      timestamptz(3) not null default now(),
  primary key (province_id, incident_id, version),
  foreign key (province_id, incident_id) references incidents
);

create table incident_ends (
  province_id      smallint not null references registers,
  incident_id      uuid not null,
  version          integer not null,           -- the newest, which was settled or withdrawn
  outcome          text not null check (outcome in ('settled', 'withdrawn')),
  reason           text check (reason <> ''),  -- why it is withdrawn
  recorded_by      text not null,
  recorded_by_name text not null,
  recorded_at      timestamptz(3) not null default now(),
  primary key (province_id, incident_id),      -- once
  foreign key (province_id, incident_id, version) references incident_versions,
  check ((outcome = 'withdrawn') = (reason is not null))
);

grant select, insert (province_id, id, contribution_id, person_id, organisation, opened_by, opened_by_name) on incidents to baophu_app;
grant select, insert (province_id, incident_id, version, change, was, becomes, difference, reason, papers, recorded_by, recorded_by_name)
  on incident_versions to baophu_app;
grant select, insert (province_id, incident_id, version, outcome, reason, recorded_by, recorded_by_name) on incident_ends to baophu_app;

-- In sight of whoever sees the record; written in one's own name. Whoever wrote the version does not settle it.
alter table incidents enable row level security;
create policy where_its_record_is_in_sight on incidents to baophu_app using (
  province_id = (select (scope()).province)
  and (case when (select (scope()).areas) is null then true else lives_in_scope(person_id) end) is not unknown
  and exists (select from contributions as paid
               where paid.province_id = incidents.province_id and paid.id = incidents.contribution_id));
create policy opened_in_own_name on incidents as restrictive for insert to baophu_app
  with check (opened_by = (select (scope()).actor) and is_recorded_here(contribution_id));
do $$
declare
  each text;
begin
  foreach each in array '{incident_versions, incident_ends}'::text[] loop
    execute format('alter table %I enable row level security', each);
    execute format($policy$create policy where_its_record_is_in_sight on %1$I to baophu_app using (
      province_id = (select (scope()).province)
      and exists (select from incidents as incident where incident.province_id = %1$I.province_id and incident.id = %1$I.incident_id))$policy$, each);
    execute format($policy$create policy recorded_in_own_name on %I as restrictive for insert to baophu_app
      with check (recorded_by = (select (scope()).actor))$policy$, each);
  end loop;
end $$;
create policy settled_by_somebody_else on incident_ends as restrictive for insert to baophu_app
  with check (outcome = 'withdrawn' or not exists (
    select from incident_versions as asked
     where asked.province_id = incident_ends.province_id and asked.incident_id = incident_ends.incident_id
       and asked.version = incident_ends.version and asked.recorded_by = incident_ends.recorded_by));

-- Records with an open incident, whosever they are: nobody may do around it what they cannot see. Nobody's name but of who opened it.
create function open_incidents()
  returns table (contribution_id uuid, person_id uuid, incident_id uuid, opened_on date, opened_by_name text, kind text)
  language sql stable security definer set search_path = public, pg_temp as $$
  select incident.contribution_id, incident.person_id, incident.id, (incident.recorded_at at time zone 'Asia/Ho_Chi_Minh')::date,
         incident.opened_by_name,
         (select asked.change ->> 'is' from incident_versions as asked
           where asked.province_id = incident.province_id and asked.incident_id = incident.id order by asked.version desc limit 1)
    from incidents as incident
   where incident.province_id = (select (scope()).province)
     and not exists (select from incident_ends as ended
                      where ended.province_id = incident.province_id and ended.incident_id = incident.id)
$$;

-- Whether a record is in a batch that is sent and not answered: the SI office has it.
create function is_with_the_office(contribution uuid) returns boolean
  language sql stable security definer set search_path = public, pg_temp as $$
  select exists (
    select from batch_lines as line
      join batch_sendings as sending on sending.province_id = line.province_id and sending.batch_id = line.batch_id
     where line.province_id = (select (scope()).province) and line.contribution_id = contribution
       and not exists (select from batch_lines_left_out as out
                        where out.province_id = line.province_id and out.batch_id = line.batch_id
                          and out.contribution_id = line.contribution_id)
       and not exists (select from batch_answers as answer
                        where answer.province_id = line.province_id and answer.batch_id = line.batch_id))
$$;

-- What is asked about a person is erased with the person.
create function erase_incident_texts(person uuid) returns void
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  ours record := scope();
begin
  update incident_versions as asked set change = '{"is": "person"}', was = '{}', becomes = '{}'
    from incidents as incident
   where incident.province_id = ours.province and incident.person_id = person
     and asked.province_id = incident.province_id and asked.incident_id = incident.id and asked.change ->> 'is' = 'person'
     and exists (select from erasures where erasures.province_id = ours.province and erasures.person_id = person);
end $$;
revoke execute on function open_incidents, is_with_the_office, erase_incident_texts from public;
grant execute on function open_incidents, is_with_the_office, erase_incident_texts to baophu_app;

-- Whatever writes it: a record with an open incident is not taken back.
create policy without_an_open_incident on contributions as restrictive for insert to baophu_app
  with check (reverses is null or reverses <> all (array(select contribution_id from open_incidents())));
