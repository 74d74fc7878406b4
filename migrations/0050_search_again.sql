-- The box of search among a million people in less than 50 ms: whether somebody lives in the scope is asked of each person found, by
-- row security too, and mostly one look tells; and a name is asked by one statement for each way.

-- As in migrations/0032_person_links.sql. Nearly nobody has moved, had their commune corrected, or is another's double: of such a person
-- the commune is the one first recorded, and three more statements say nothing else.
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
  commune := home;
  if home is null or exists (
       select from public.moves where province_id = ours.province and person_id = person
       union all
       select from public.person_corrections where province_id = ours.province and person_id = person and area_id is not null
       union all
       select from public.person_links where province_id = ours.province and person_id = person) then
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
  end if;
  if commune = any (ours.areas) then
    return true;
  end if;
  return nullif(exists (
    select from public.area_scopes
     where area_id = commune and scope_id = any (ours.areas) and valid_from <= today and today < valid_to), false);
end $$;

-- Every name of somebody with a commune in which they may live: names as first recorded, names as corrected (with the commune 0, since
-- a correction has none), and as guests whoever moved there, had the commune corrected, or is the double of a record (0 again). Nobody is
-- granted it: functions with the owner's rights ask it, and name the scope.
create view person_names with (security_invoker = true) as
  select province_id, id, area_id, full_name, false as is_guest from people
  union all
  select province_id, person_id, 0, full_name, false from person_corrections where full_name is not null
  union all
  select person.province_id, person.id, move.area_id, person.full_name, true
    from moves as move join people as person on person.province_id = move.province_id and person.id = move.person_id
  union all
  select person.province_id, person.id, correction.area_id, person.full_name, true
    from person_corrections as correction
    join people as person on person.province_id = correction.province_id and person.id = correction.person_id
   where correction.area_id is not null
  union all
  select person.province_id, person.id, 0, person.full_name, true
    from held_links as link join people as person on person.province_id = link.province_id and person.id = link.person_id;

-- As in migrations/0043_names_of_many_people.sql, in one statement for each way, and with the name that was found: by the beginning
-- (likeness 2), with a letter wrong (1.5), by the end, which is the given name (1.2), each where fewer were found before than are enough;
-- and by likeness (0 to 1), which reads much of the register, only where nobody was, or hardly anybody by one word, which may be a middle name.
do $$ begin perform extensions.similarity('a', 'b'); end $$;  -- else this session may not know the setting (0043)
drop function people_named(text, integer);
create function people_named(wanted text, most integer) returns table (id uuid, name text, likeness real)
  language plpgsql stable security definer set search_path = pg_catalog, extensions, pg_temp
  set pg_trgm.word_similarity_threshold = 0.45 as $$
declare
  ours    record := public.scope();
  today   date := (now() at time zone 'Asia/Ho_Chi_Minh')::date;
  members integer[];  -- the communes of the scope, and 0
  plain   constant text := 'public.plain_name(named.full_name)';
  turned  constant text := 'reverse(public.plain_name(named.full_name))';
  -- No name with a beginning comes after it with U+FFFD at its end.
  ways    constant text[] := array[
    plain || ' collate "C" >= $2 and ' || plain || ' collate "C" < $3',
    plain || ' collate "C" = any ($4)',
    turned || ' collate "C" >= $5 and ' || turned || ' collate "C" < $6',
    '$2 <% ' || plain];
  marks   constant text[] := array['2', '1.5', '1.2', '(word_similarity($2, ' || plain || ') + similarity($2, ' || plain || ')) / 2'];
  enough  constant integer[] := array[most, 20, 20, case when wanted like '% %' then 1 else 5 end];
  place   text := ' and not named.is_guest';
  seen    text := '';
  total   integer := 0;
  found   integer;
begin
  if ours.areas is not null then
    seen := ' where public.lives_in_scope(found.id, nullif(found.area_id, 0))';
  end if;
  if not 0 = any (ours.areas) then
    place := ' and named.area_id = any ($7)';
    members := array(select 0 union select each from unnest(ours.areas) as each union
                     select scoped.area_id from public.area_scopes as scoped
                      where scoped.scope_id = any (ours.areas) and scoped.valid_from <= today and today < scoped.valid_to);
  end if;
  -- Of many people alike it is asked last whether they live in the scope, the likeliest first, until enough do: `offset 0` keeps that order.
  for way in 1 .. 4 loop
    exit when total >= enough[way] or way > 1 and length(wanted) < 3;
    return query execute
      'select found.id, found.full_name, found.likeness from (
         select named.id, named.area_id, named.full_name, (' || marks[way] || ')::real as likeness from public.person_names as named
          where named.province_id = $1 and ' || ways[way] || place || case when way = 4 then ' order by 4 desc offset 0' else '' end || ') as found'
      || seen || ' limit $8'
      using ours.province, wanted, wanted || U&'\FFFD', case when way = 2 then public.spellings(wanted) end,
            reverse(wanted), reverse(wanted) || U&'\FFFD', members, most;
    get diagnostics found = row_count;
    total := total + found;
  end loop;
end $$;
revoke execute on function people_named(text, integer) from public;
grant execute on function people_named(text, integer) to baophu_app;

-- As in migrations/0025_reach.sql (renamed in 0032). Of people who are asked for by their ids it is worked out where they live, and not who
-- else lives in the communes of the scope: that read the whole of them for each search.
create or replace function records_standing(on_day date, wanted uuid[] default null)
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
  end if;
  if wanted is not null then
    condition := 'person.id = any ($5)';
  elsif members is not null then
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
