-- A collaborator sees people by name: those assigned to them, and the households of the rounds that they are in charge of; nobody else
-- (docs/decisions/0024-reach.md). The scope says so as `assigned`.

create index on candidate_assignments (province_id, assignee) where assignee is not null;

-- Whether somebody is assigned to whoever asks, by any of their records: by the last word on a scheme, or because their household is on
-- a round that whoever asks is in charge of, until a month after its last day.
create function is_assigned(person uuid) returns boolean
  language plpgsql stable parallel restricted security definer set search_path = pg_catalog, pg_temp as $$
declare
  ours    record := public.scope();
  today   date := (now() at time zone 'Asia/Ho_Chi_Minh')::date;
  kept    uuid := coalesce((select link.kept_id from public.held_links as link where link.province_id = ours.province and link.person_id = person), person);
  records uuid[] := kept || array(select link.person_id from public.held_links as link where link.province_id = ours.province and link.kept_id = kept);
begin
  return exists (
    select from (select distinct on (given.scheme) given.assignee from public.candidate_assignments as given
                  where given.province_id = ours.province and given.person_id = any (records)
                  order by given.scheme, given.recorded_at desc, given.id) as last
     where last.assignee = ours.actor)
  or exists (
    select from public.people as member
      join public.visit_lines as line on line.province_id = ours.province and line.household_id = coalesce(member.household_id, member.id)
      join public.visit_rounds as round on round.province_id = ours.province and round.id = line.round_id
     where member.province_id = ours.province and member.id = any (records)
       and round.in_charge = ours.actor and round.until_on > today - 31
       and not exists (select from public.visit_line_removals as removed where removed.province_id = ours.province and removed.line_id = line.id)
       and not exists (select from public.visit_round_withdrawals as undone where undone.province_id = ours.province and undone.round_id = round.id));
end $$;

-- Everybody who is: found by what names whoever asks, so that nobody else is looked at.
create function people_assigned() returns setof uuid
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  ours record := public.scope();
begin
  return query
    with named as (
      select given.person_id from public.candidate_assignments as given
       where given.province_id = ours.province and given.assignee = ours.actor
       union
      select member.id from public.visit_rounds as round
        join public.visit_lines as line on line.province_id = ours.province and line.round_id = round.id
        join public.people as member on member.province_id = ours.province
         and (member.household_id = line.household_id or member.id = line.household_id and member.household_id is null)
       where round.province_id = ours.province and round.in_charge = ours.actor
    ), kept as (
      select coalesce(link.kept_id, named.person_id) as id from named
        left join public.held_links as link on link.province_id = ours.province and link.person_id = named.person_id
    ), records as (
      select kept.id from kept
       union
      select link.person_id from kept join public.held_links as link on link.province_id = ours.province and link.kept_id = kept.id
    )
    select records.id from records where public.is_assigned(records.id);
end $$;
revoke execute on function is_assigned, people_assigned from public;
grant execute on function is_assigned, people_assigned to baophu_app;

-- As in migrations/0025_reach.sql. Whoever sees only who is assigned to them has areas too: area 0, which stands for all of them, where none is named.
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
      when parts ->> 'people' = 'organisation' and organisation is not null or parts ->> 'people' = 'assigned' then coalesce(areas, '{0}')
      else '{}' end;
    return;
  end if;
  raise insufficient_privilege using message = 'the scope of this transaction is not signed for its role and server process',
    hint = 'Transactions are opened by the desk of Baophu; behind a pooler only in session mode.';
end $$;

-- As in migrations/0050_search_again.sql, for whoever sees only who is assigned to them.
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
  if substr(current_setting('baophu.scope'), 65)::jsonb ->> 'people' = 'assigned' and not public.is_assigned(person) then
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
  if public.people_in_scope() = 'assigned' then
    condition := condition || ' and person.id in (select public.people_assigned())';
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
