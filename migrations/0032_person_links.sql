-- Two records of one person are linked by a fact, and the link is undone by a further one; nothing is moved by either
-- (docs/decisions/0027-merging-people.md). From a link on, what covers the double counts for the kept record.
create table person_links (
  province_id smallint not null,
  id          uuid not null,                   -- made by whoever sends it: sending twice is harmless
  person_id   uuid not null,                   -- the double: of one record at a time, which is itself no double
  kept_id     uuid not null,
  reason      text not null check (reason <> ''),
  recorded_at timestamptz(3) not null,
  recorded_on date not null generated always as ((recorded_at at time zone 'Asia/Ho_Chi_Minh')::date) stored,
  recording   bigint not null,
  primary key (province_id, id),
  foreign key (province_id, person_id) references people,
  foreign key (province_id, kept_id) references people,
  check (person_id <> kept_id)
);
create index on person_links (province_id, person_id);
create index on person_links (province_id, kept_id);

create table person_unlinks (
  province_id smallint not null,
  link_id     uuid not null,
  reason      text not null check (reason <> ''),
  recorded_at timestamptz(3) not null,
  recorded_on date not null generated always as ((recorded_at at time zone 'Asia/Ho_Chi_Minh')::date) stored,
  recording   bigint not null,
  primary key (province_id, link_id),          -- once
  foreign key (province_id, link_id) references person_links
);

-- Links that nobody undid, as far as whoever asks may see them.
create view held_links with (security_invoker = true) as
  select province_id, id, person_id, kept_id from person_links as link
   where not exists (select from person_unlinks as undoing where undoing.province_id = link.province_id and undoing.link_id = link.id);

alter table person_links enable row level security;
alter table person_unlinks enable row level security;
create policy scope_of_the_transaction on person_links to baophu_app using (
  province_id = (select (scope()).province)
  and (case when (select (scope()).areas) is null then true else lives_in_scope(person_id) and lives_in_scope(kept_id) end) is not unknown);
create policy scope_of_the_transaction on person_unlinks to baophu_app using (
  province_id = (select (scope()).province)
  and exists (select from person_links as link where link.province_id = person_unlinks.province_id and link.id = person_unlinks.link_id));
create policy register_of_the_transaction on person_links for select to baophu_planner using (province_id = (select (scope()).province));
create policy register_of_the_transaction on person_unlinks for select to baophu_planner using (province_id = (select (scope()).province));
do $$
declare
  table_name text;
begin
  foreach table_name in array array['person_links', 'person_unlinks'] loop  -- as in migrations/0024_cheaper_recordings.sql
    execute format(
      'create policy recorded_now on %I as restrictive for insert to baophu_app
         with check ((recording, recorded_on) = (select id, recorded_on from current_recording())
                     or (recording = (select (current_recording()).id)
                         and recorded_at > (select (current_recording()).opens_after)
                         and recorded_at <= (select (current_recording()).opens_until)))', table_name);
  end loop;
end $$;
grant select, insert (province_id, id, person_id, kept_id, reason, recorded_at, recording) on person_links to baophu_app;
grant select, insert (province_id, link_id, reason, recorded_at, recording) on person_unlinks to baophu_app;
grant select (province_id, id, person_id, kept_id) on person_links to baophu_planner;
grant select (province_id, link_id) on person_unlinks to baophu_planner;
grant select on held_links to baophu_app, baophu_planner;

-- The other records of the same person, of each record.
create view records_beside as
  select province_id, person_id, kept_id as beside_id from held_links
  union all select province_id, kept_id, person_id from held_links
  union all select one.province_id, one.person_id, other.person_id
    from held_links as one join held_links as other on other.province_id = one.province_id and other.kept_id = one.kept_id
   where other.person_id <> one.person_id;

-- As in migrations/0025_reach.sql; whoever looks after one record of a person looks after all of them.
create or replace view people_looked_after as
  with care as not materialized (
    select fact.province_id, fact.person_id, recordings.looks_after as organisation
      from (select province_id, id as person_id, recording from people
            union all select province_id, person_id, recording from enrolments
            union all select province_id, person_id, recording from contributions) as fact
      join recordings on recordings.province_id = fact.province_id and recordings.id = fact.recording
     where recordings.looks_after is not null)
  select province_id, person_id, organisation from care
  union all
  select beside.province_id, beside.person_id, care.organisation
    from records_beside as beside join care on care.province_id = beside.province_id and care.person_id = beside.beside_id;

-- As in migrations/0025_reach.sql; a double lives where the kept record says, so that nobody sees one of them without the other.
create or replace function lives_in_scope(person uuid, home integer default null) returns boolean
  language plpgsql stable parallel restricted security definer set search_path = pg_catalog, pg_temp cost 1000 as $$
declare
  ours    record := public.scope();
  today   date := (now() at time zone 'Asia/Ho_Chi_Minh')::date;
  kept    uuid;
  commune integer;
begin
  if substr(current_setting('baophu.scope'), 65)::jsonb ->> 'people' = 'organisation'
     and exists (select from public.people_looked_after where province_id = ours.province and person_id = person)
     and not exists (select from public.people_looked_after as care
                      where care.province_id = ours.province and care.person_id = person and care.organisation = ours.organisation) then
    return null;
  end if;
  if 0 = any (ours.areas) then
    return true;
  end if;
  select kept_id into kept from public.held_links where province_id = ours.province and person_id = person;
  if found then
    person := kept;
    home := null;
  end if;
  select moves.area_id into commune from public.moves
   where province_id = ours.province and person_id = person and moved_on <= today
     and moves.xmin is distinct from pg_current_xact_id_if_assigned()::xid
     and not exists (select from public.withdrawals as withdrawal
                      where withdrawal.province_id = ours.province and fact_kind = 'move' and fact_id = moves.id
                        and withdrawal.xmin is distinct from pg_current_xact_id_if_assigned()::xid)
   order by moved_on desc, recorded_at desc, id desc limit 1;
  commune := coalesce(commune,
    (select area_id from public.person_corrections as correction
      where province_id = ours.province and person_id = person and area_id is not null
        and correction.xmin is distinct from pg_current_xact_id_if_assigned()::xid
      order by recorded_at desc, id desc limit 1), home,
    (select area_id from public.people where province_id = ours.province and people.id = person));
  return nullif(commune = any (ours.areas) or exists (
    select from public.area_scopes
     where area_id = commune and scope_id = any (ours.areas) and valid_from <= today and today < valid_to), false);
end $$;

-- A list has each person once: by the kept record. Who is looked for by name or number is found by each record; a double stands
-- where the kept one lives, and no cover is its own.
alter function people_standing(date, uuid[]) rename to records_standing;
revoke execute on function records_standing(date, uuid[]) from public, baophu_app;
create function people_standing(on_day date, wanted uuid[] default null)
  returns table (id uuid, full_name text, area_id integer, vsi_covered boolean, vsi_end date, vsi_ended boolean,
                 hhi_covered boolean, hhi_end date, hhi_ended boolean)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    with held as materialized (
      select link.person_id, link.kept_id from public.held_links as link where link.province_id = (select (public.scope()).province)
    ), standing as materialized (
      select * from public.records_standing(on_day, case when wanted is not null then
               wanted || array(select held.kept_id from held where held.person_id = any (wanted)) end)
    )
    select * from standing
     where (wanted is null or standing.id = any (wanted)) and not exists (select from held where held.person_id = standing.id)
    union all
    select double.id, coalesce((select correction.full_name from public.person_corrections as correction
                                 where correction.province_id = double.province_id and correction.person_id = double.id
                                   and correction.full_name is not null
                                 order by correction.recorded_at desc, correction.id desc limit 1), double.full_name),
           kept.area_id, false, null, false, false, null, false
      from held
      join standing as kept on kept.id = held.kept_id
      join public.people as double on double.province_id = (select (public.scope()).province) and double.id = held.person_id
     where held.person_id = any (wanted)
  $$;
revoke execute on function people_standing(date, uuid[]) from public;
grant execute on function people_standing(date, uuid[]) to baophu_app;

-- As in migrations/0028_sealed_numbers.sql; not while records are linked, since then facts of the one count for the other.
create or replace function erase_person(person uuid) returns void
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  ours      record := scope();
  pseudonym text := 'Đã xoá ' || left(person::text, 8);
begin
  if not exists (select from people where province_id = ours.province and id = person
                    and (ours.areas is null or lives_in_scope(id, area_id)))
     or exists (select from contributions where province_id = ours.province and person_id = person)
     or exists (select from enrolments where province_id = ours.province and person_id = person)
     or exists (select from endings where province_id = ours.province and person_id = person)
     or exists (select from records_beside where province_id = ours.province and person_id = person) then
    raise insufficient_privilege using message = 'this person is not in scope, or has facts that are kept';
  end if;
  update people set full_name = pseudonym, si_code = null, citizen_sealed = null, citizen_index = null, citizen_end = null,
                    phone_sealed = null, phone_index = null, key_version = null, ethnicity = null,
                    birth_date = left(birth_date, 4), household_id = null
   where province_id = ours.province and id = person;
  update person_corrections set full_name = pseudonym, si_code = null, citizen_sealed = null, citizen_index = null, citizen_end = null,
                                phone_sealed = null, phone_index = null, key_version = null, ethnicity = null,
                                birth_date = left(birth_date, 4), reason = 'Đã xoá'
   where province_id = ours.province and person_id = person;
  update withdrawals set reason = 'Đã xoá' where province_id = ours.province and person_id = person;
  update person_unlinks set reason = 'Đã xoá'
   where province_id = ours.province
     and link_id in (select id from person_links where province_id = ours.province and person in (person_id, kept_id));
  update person_links set reason = 'Đã xoá' where province_id = ours.province and person in (person_id, kept_id);
end $$;

-- Two records that somebody has looked at and found to be of two people: nobody is asked about them again.
create table distinct_people (
  province_id smallint not null,
  person_id   uuid not null,
  other_id    uuid not null,
  recorded_at timestamptz(3) not null default now(),
  primary key (province_id, person_id, other_id),
  foreign key (province_id, person_id) references people,
  foreign key (province_id, other_id) references people,
  check (person_id < other_id)                 -- each pair has one line
);
create index on distinct_people (province_id, other_id);
alter table distinct_people enable row level security;
create policy scope_of_the_transaction on distinct_people to baophu_app using (
  province_id = (select (scope()).province)
  and (case when (select (scope()).areas) is null then true else lives_in_scope(person_id) and lives_in_scope(other_id) end) is not unknown);
grant select, insert (province_id, person_id, other_id) on distinct_people to baophu_app;

-- Who is called nearly so, as first recorded or corrected, and was born in that year, or nobody knows when; without a year whenever. The
-- likeliest first. It is a function for the reasons of migrations/0023_person_search.sql.
create function people_like(wanted text, born text, most integer) returns table (id uuid, likeness real)
  language plpgsql stable security definer set search_path = pg_catalog, extensions, pg_temp
  set pg_trgm.similarity_threshold = 0.6 as $$
declare
  ours record := public.scope();
begin
  return query
    select named.id, max(similarity(wanted, named.plain))
      from (select person.id, public.plain_name(person.full_name) as plain from public.people as person
             where person.province_id = ours.province and public.plain_name(person.full_name) % wanted
             union all
            select correction.person_id, public.plain_name(correction.full_name) from public.person_corrections as correction
             where correction.province_id = ours.province and correction.full_name is not null
               and public.plain_name(correction.full_name) % wanted) as named
      join public.people as person on person.province_id = ours.province and person.id = named.id
     where (born is null or left(coalesce(person.birth_date, born), 4) = born
            or exists (select from public.person_corrections as correction
                        where correction.province_id = ours.province and correction.person_id = named.id
                          and left(correction.birth_date, 4) = born))
       and (ours.areas is null or public.lives_in_scope(named.id))
     group by named.id order by 2 desc, 1 limit most;
end $$;
revoke execute on function people_like(text, text, integer) from public;
grant execute on function people_like(text, text, integer) to baophu_app;
