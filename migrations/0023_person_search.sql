-- People are found in the office by names with typing errors and by parts of their numbers, and listed by when their cover ends.
-- Row security lets only leakproof operators use an index, and asks about each row by itself; so these functions have the owner's
-- rights and name the province and the areas of the transaction's scope themselves (docs/decisions/0023-search-of-people.md).
create schema if not exists extensions;
create extension if not exists unaccent with schema extensions;
create extension if not exists pg_trgm with schema extensions;
grant usage on schema extensions to baophu_app;  -- whoever inserts a name works out what it is found by

-- A name as it is searched: small letters without accents. `lower` comes last: in a database of locale C it knows no Đ.
create function plain_name(name text) returns text
  language sql immutable strict parallel safe set search_path = extensions, pg_catalog, pg_temp
  return lower(extensions.unaccent('extensions.unaccent'::regdictionary, name));

-- A telephone number as it is searched: digits alone, from 0 on.
create function plain_phone(phone text) returns text
  language sql immutable strict parallel safe set search_path = pg_catalog, pg_temp
  return regexp_replace(regexp_replace(phone, '\D', '', 'g'), '^(?:00)?84(?=\d{9}$)', '0');

create index people_by_name on people (province_id, plain_name(full_name) collate "C");
create index people_by_likeness on people using gin (plain_name(full_name) extensions.gin_trgm_ops);
create index person_corrections_by_likeness on person_corrections using gin (plain_name(full_name) extensions.gin_trgm_ops)
  where full_name is not null;
create index people_by_area on people (province_id, area_id);
create index people_by_household on people (province_id, household_id) where household_id is not null;

-- Who is called like that, by the name first recorded or a corrected one; `likeness` is 2 for a name that begins so, else
-- from 0 to 1. Likeness is only asked where fewer than `most` names begin so, of three letters or more.
create function people_named(wanted text, most integer) returns table (id uuid, likeness real)
  language plpgsql stable security definer set search_path = pg_catalog, extensions, pg_temp
  set pg_trgm.word_similarity_threshold = 0.45 as $$
declare
  ours  record := public.scope();
  -- As a string that no name with those beginnings follows.
  after text := wanted || U&'\FFFD';
  found integer;
begin
  return query
    select person.id, 2::real from public.people as person
     where person.province_id = ours.province
       and public.plain_name(person.full_name) collate "C" >= wanted and public.plain_name(person.full_name) collate "C" < after
       and (ours.areas is null or public.lives_in_scope(person.id, person.area_id))
     limit most;
  get diagnostics found = row_count;
  if found >= most or length(wanted) < 3 then
    return;
  end if;
  return query
    select named.id, max((word_similarity(wanted, named.plain) + similarity(wanted, named.plain)) / 2)::real
      from (select person.id, public.plain_name(person.full_name) as plain from public.people as person
             where person.province_id = ours.province and wanted <% public.plain_name(person.full_name)
             union all
            select correction.person_id, public.plain_name(correction.full_name) from public.person_corrections as correction
             where correction.province_id = ours.province and correction.full_name is not null
               and wanted <% public.plain_name(correction.full_name)) as named
     where ours.areas is null or public.lives_in_scope(named.id)
     group by named.id order by 2 desc limit most;
end $$;

-- Numbers. Whole ones are asked by equality; what is not stored as it is asked has an index of its own.
create index people_by_phone on people (province_id, plain_phone(phone)) where phone is not null;
create index person_corrections_by_phone on person_corrections (province_id, plain_phone(phone)) where phone is not null;
create index people_by_citizen_end on people (province_id, right(citizen_id, 4)) where citizen_id is not null;
create index person_corrections_by_citizen_end on person_corrections (province_id, right(citizen_id, 4)) where citizen_id is not null;
create index people_by_si_end on people (province_id, right(si_code, 4)) where si_code is not null;
create index person_corrections_by_si_end on person_corrections (province_id, right(si_code, 4)) where si_code is not null;

-- Who has that telephone number, as recorded or corrected.
create function people_with_phone(wanted text) returns setof uuid
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  ours record := public.scope();
begin
  return query
    select found.id
      from (select person.id from public.people as person
             where person.province_id = ours.province and public.plain_phone(person.phone) = wanted
             union
            select correction.person_id from public.person_corrections as correction
             where correction.province_id = ours.province and public.plain_phone(correction.phone) = wanted) as found
     where ours.areas is null or public.lives_in_scope(found.id);
end $$;

-- Whose citizen number or SI code ends in these four digits, as recorded or corrected.
create function people_ending_in(wanted text, most integer) returns setof uuid
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  ours record := public.scope();
begin
  return query
    select found.id
      from (select person.id from public.people as person
             where person.province_id = ours.province and person.citizen_id is not null and right(person.citizen_id, 4) = wanted
             union
            select person.id from public.people as person
             where person.province_id = ours.province and person.si_code is not null and right(person.si_code, 4) = wanted
             union
            select correction.person_id from public.person_corrections as correction
             where correction.province_id = ours.province and correction.citizen_id is not null and right(correction.citizen_id, 4) = wanted
             union
            select correction.person_id from public.person_corrections as correction
             where correction.province_id = ours.province and correction.si_code is not null and right(correction.si_code, 4) = wanted) as found
     where ours.areas is null or public.lives_in_scope(found.id)
     order by found.id limit most;
end $$;

-- Everybody in scope, or of those only who is wanted: the present name, the commune of today, and of each scheme whether there is
-- cover on a day and when it ends or ended (the first day without it). It is the answer of row security, asked for all at once.
create function people_standing(on_day date, wanted uuid[] default null)
  returns table (id uuid, full_name text, area_id integer, vsi_covered boolean, vsi_end date, vsi_ended boolean,
                 hhi_covered boolean, hhi_end date, hhi_ended boolean)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  ours      record := public.scope();
  today     date := (now() at time zone 'Asia/Ho_Chi_Minh')::date;
  members   integer[];
  condition text := 'true';
begin
  if ours.areas is not null then
    members := array(select each from unnest(ours.areas) as each union
                     select scoped.area_id from public.area_scopes as scoped
                      where scoped.scope_id = any (ours.areas) and scoped.valid_from <= today and today < scoped.valid_to);
    condition := 'person.id in (
      select each.id from public.people as each where each.province_id = $1 and each.area_id = any ($4) union
      select each.person_id from public.moves as each where each.province_id = $1 and each.area_id = any ($4) union
      select each.person_id from public.person_corrections as each where each.province_id = $1 and each.area_id = any ($4))';
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
  $q$, condition) using ours.province, today, on_day, members, wanted;
end $$;

revoke execute on function plain_name(text), plain_phone(text), people_named(text, integer), people_with_phone(text), people_ending_in(text, integer),
  people_standing(date, uuid[]) from public;
grant execute on function plain_name(text), plain_phone(text), people_named(text, integer), people_with_phone(text), people_ending_in(text, integer),
  people_standing(date, uuid[]) to baophu_app;
