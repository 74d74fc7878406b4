-- How far people are seen depends on the role too (docs/decisions/0024-reach.md). The scope says it as `people`: as far as the areas
-- go; or of those only whom the own organisation looks after, or nobody does yet; without it nobody is seen.

-- Which support organisation the facts of a recording came from, and so looks after whomever they are about: that of whoever
-- recorded, where the role sees no further; null where an SI office or the machine recorded.
alter table recordings add column looks_after text;

-- What a scope says, as long as it is signed for this role and server process; `scope()` has checked that.
create function people_in_scope() returns text language plpgsql stable parallel restricted
  security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform public.scope();
  return substr(current_setting('baophu.scope'), 65)::jsonb ->> 'people';
end $$;

-- As migrations/0017_scopes.sql has it, but for the areas: they are null only for whoever sees everybody of the register. Who sees
-- nobody has none, and who sees the people of an organisation always some: area 0, which stands for all of them, where none is named.
create or replace function scope(out province smallint, out areas integer[], out actor text, out actor_role text, out organisation text)
  language plpgsql stable parallel restricted security definer set search_path = pg_catalog, pg_temp as $$
declare
  given  text := current_setting('baophu.scope', true);
  signed text := substr(given, 65);
  held   public.scope_keys;
  parts  jsonb;
begin
  select * into held from public.scope_keys;
  if left(given, 64) = encode(sha256(held.outer_key || sha256(held.inner_key ||
       convert_to(concat_ws(' ', current_setting('role'), pg_backend_pid(), signed), 'UTF8'))), 'hex')
  then
    parts := signed;
    province := (parts -> 'province')::smallint;
    areas := case jsonb_typeof(parts -> 'areas') when 'array' then
      array(select each::integer from jsonb_array_elements(parts -> 'areas') as each) end;
    actor := parts ->> 'actor';
    actor_role := parts ->> 'role';
    organisation := parts ->> 'organisation';
    areas := case
      when parts ->> 'people' in ('province', 'areas') then areas
      when parts ->> 'people' = 'organisation' and organisation is not null then coalesce(areas, '{0}')
      else '{}' end;
    return;
  end if;
  raise insufficient_privilege using message = 'the scope of this transaction is not signed for its role and server process',
    hint = 'Transactions are opened by the desk of Baophu; behind a pooler only in session mode.';
end $$;

-- Whom support organisations look after: whoever they entered, enrolled, or took a contribution from.
create view people_looked_after as
  select fact.province_id, fact.person_id, recordings.looks_after as organisation
    from (select province_id, id as person_id, recording from people
          union all select province_id, person_id, recording from enrolments
          union all select province_id, person_id, recording from contributions) as fact
    join recordings on recordings.province_id = fact.province_id and recordings.id = fact.recording
   where recordings.looks_after is not null;

-- Whether a person lives in the areas of the scope and is not looked after by others alone; null where not. As in
-- migrations/0017_scopes.sql moves of this very transaction do not count yet.
create or replace function lives_in_scope(person uuid, home integer default null) returns boolean
  language plpgsql stable parallel restricted security definer set search_path = pg_catalog, pg_temp cost 1000 as $$
declare
  ours    record := public.scope();
  today   date := (now() at time zone 'Asia/Ho_Chi_Minh')::date;
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

-- As migrations/0023_person_search.sql has it, within the reach of an organisation: the answer of row security, asked for all at once.
create or replace function people_standing(on_day date, wanted uuid[] default null)
  returns table (id uuid, full_name text, area_id integer, vsi_covered boolean, vsi_end date, vsi_ended boolean,
                 hhi_covered boolean, hhi_end date, hhi_ended boolean)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  ours      record := public.scope();
  today     date := (now() at time zone 'Asia/Ho_Chi_Minh')::date;
  members   integer[];
  condition text := 'true';
begin
  if 0 <> all (ours.areas) then
    members := array(select each from unnest(ours.areas) as each union
                     select scoped.area_id from public.area_scopes as scoped
                      where scoped.scope_id = any (ours.areas) and scoped.valid_from <= today and today < scoped.valid_to);
    condition := 'person.id in (
      select each.id from public.people as each where each.province_id = $1 and each.area_id = any ($4) union
      select each.person_id from public.moves as each where each.province_id = $1 and each.area_id = any ($4) union
      select each.person_id from public.person_corrections as each where each.province_id = $1 and each.area_id = any ($4))';
  end if;
  if public.people_in_scope() = 'organisation' then
    condition := condition || ' and (
      not exists (select from public.people_looked_after as care where care.province_id = $1 and care.person_id = person.id)
      or exists (select from public.people_looked_after as care
                  where care.province_id = $1 and care.person_id = person.id and care.organisation = $6))';
  end if;
  if wanted is not null then
    condition := condition || ' and person.id = any ($5)';
  end if;
  return query execute format($q$
    with candidate as materialized (
      select person.id, person.full_name, person.area_id from public.people as person where person.province_id = $1 and %s
    ), moved as (
      select distinct on (move.person_id) move.person_id, move.area_id
        from candidate join public.moves as move on move.province_id = $1 and move.person_id = candidate.id
       where move.moved_on <= $2
         and not exists (select from public.withdrawals as withdrawal
                          where withdrawal.province_id = $1 and withdrawal.fact_kind = 'move' and withdrawal.fact_id = move.id)
       order by move.person_id, move.moved_on desc, move.recorded_at desc, move.id desc
    ), corrected as (
      select correction.person_id,
             (array_agg(correction.full_name order by correction.recorded_at desc, correction.id desc)
                filter (where correction.full_name is not null))[1] as full_name,
             (array_agg(correction.area_id order by correction.recorded_at desc, correction.id desc)
                filter (where correction.area_id is not null))[1] as area_id
        from candidate join public.person_corrections as correction
          on correction.province_id = $1 and correction.person_id = candidate.id
       group by correction.person_id
    ), resident as materialized (
      select candidate.id, coalesce(corrected.full_name, candidate.full_name) as full_name,
             coalesce(moved.area_id, corrected.area_id, candidate.area_id) as area_id
        from candidate left join moved on moved.person_id = candidate.id left join corrected on corrected.person_id = candidate.id
    ), event as (
      select movement.person_id, movement.scheme, movement.effective_on, movement.kind in ('joined', 'returned') as arrives,
             movement.kind = 'ended' as ends
        from resident join public.movements as movement on movement.province_id = $1 and movement.person_id = resident.id
       where movement.kind not in ('moved_in', 'moved_out') and ($4 is null or resident.area_id = any ($4))
       group by 1, 2, 3, 4, 5 having sum(movement.count) > 0
    ), cover as (
      select person_id, scheme,
             coalesce(sum(case when arrives then 1 else -1 end) filter (where effective_on <= $3), 0) > 0 as covered,
             min(effective_on) filter (where not arrives and effective_on > $3) as next_end,
             max(effective_on) filter (where not arrives and effective_on <= $3) as last_end,
             coalesce((array_agg(ends order by effective_on desc) filter (where not arrives and effective_on <= $3))[1], false) as ended
        from event group by person_id, scheme
    )
    select resident.id, resident.full_name, resident.area_id,
           coalesce(vsi.covered, false), case when vsi.covered then vsi.next_end else vsi.last_end end, coalesce(vsi.ended, false),
           coalesce(hhi.covered, false), case when hhi.covered then hhi.next_end else hhi.last_end end, coalesce(hhi.ended, false)
      from resident
      left join cover as vsi on vsi.person_id = resident.id and vsi.scheme = 'vsi'
      left join cover as hhi on hhi.person_id = resident.id and hhi.scheme = 'hhi'
     where $4 is null or resident.area_id = any ($4)
  $q$, condition) using ours.province, today, on_day, members, wanted, ours.organisation;
end $$;

-- A recording says by whom; the rest is as migrations/0024_cheaper_recordings.sql has it.
create or replace function open_recording(is_historical boolean)
  returns table (id bigint, recorded_at timestamptz, opens_after timestamptz, opens_until timestamptz)
  language plpgsql volatile security definer set search_path = public, pg_temp as $$
  #variable_conflict use_column
declare
  ours      smallint := (scope()).province;
  by_whom   text := case people_in_scope() when 'organisation' then (scope()).organisation end;
  newest    timestamptz;
  first_day date;
  published timestamptz;
begin
  select r.recorded_at into newest from recordings as r
   where r.province_id = ours and not r.historical and r.position is not null order by r.recorded_at desc limit 1;
  if is_historical then
    select r.recorded_on into first_day from recordings as r
     where r.province_id = ours and not r.historical and r.position is not null order by r.recorded_at limit 1;
    select max(known_at) into published from figures where province_id = ours;
  end if;
  return query
    insert into recordings as r (province_id, recorded_at, historical, opens_after, opens_until, looks_after)
    select province_id, clock.at, is_historical,
           case when is_historical then coalesce(published, '-infinity') else 'infinity' end,
           case when is_historical
                then least(clock.at, first_day::timestamp at time zone 'Asia/Ho_Chi_Minh' - interval '1 ms') else '-infinity' end, by_whom
      from registers, lateral (select greatest(date_trunc('milliseconds', register_clock()), newest) as at) as clock
     where province_id = ours
    returning r.id, r.recorded_at, r.opens_after, r.opens_until;
end $$;

-- Who sees the people of an organisation takes back only what it recorded.
create function is_recorded_here(contribution uuid) returns boolean language plpgsql stable security definer
  set search_path = public, pg_temp as $$
declare
  ours record := scope();
begin
  return people_in_scope() is distinct from 'organisation' or exists (
    select from contributions join recordings
        on recordings.province_id = contributions.province_id and recordings.id = contributions.recording
     where contributions.province_id = ours.province and contributions.id = contribution
       and recordings.looks_after = ours.organisation);
end $$;
create policy reverses_its_own on contributions as restrictive for insert to baophu_app
  with check (reverses is null or is_recorded_here(reverses));

revoke execute on function people_in_scope, is_recorded_here from public;
grant execute on function people_in_scope, is_recorded_here to baophu_app;
