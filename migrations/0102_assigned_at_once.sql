-- Whoever sees only who is assigned to them sees few people: they are found once a statement, with one look at the signed scope, where
-- row security asked it of every row. The rules are those of migrations/0087_assigned_reach.sql.

-- Everybody who is assigned to whoever asks and lives in their areas, by all their records. As in lives_in_scope, moves and corrections of
-- this very transaction do not count yet.
create or replace function people_assigned() returns setof uuid
  language plpgsql stable parallel restricted security definer rows 300 set search_path = pg_catalog, pg_temp as $$
declare
  ours  record := public.scope();
  today date := (now() at time zone 'Asia/Ho_Chi_Minh')::date;
begin
  if public.people_in_scope() is distinct from 'assigned' then
    return;
  end if;
  return query
    with named as (
      select given.person_id from public.candidate_assignments as given
       where given.province_id = ours.province and given.assignee = ours.actor
       union
      select member.id from public.visit_rounds as round
        join public.visit_lines as line on line.province_id = ours.province and line.round_id = round.id
        join public.people as member on member.province_id = ours.province
         and (member.household_id = line.household_id or member.id = line.household_id and member.household_id is null)
       where round.province_id = ours.province and round.in_charge = ours.actor and round.until_on > today - 31
         and not exists (select from public.visit_line_removals as removed where removed.province_id = ours.province and removed.line_id = line.id)
         and not exists (select from public.visit_round_withdrawals as undone where undone.province_id = ours.province and undone.round_id = round.id)
    ), kept as materialized (
      select distinct coalesce(link.kept_id, named.person_id) as id from named
        left join public.held_links as link on link.province_id = ours.province and link.person_id = named.person_id
    ), records as materialized (
      select kept.id as kept_id, kept.id from kept
       union all
      select kept.id, link.person_id from kept join public.held_links as link on link.province_id = ours.province and link.kept_id = kept.id
    ), last as (
      select distinct on (records.kept_id, given.scheme) records.kept_id, given.assignee
        from records join public.candidate_assignments as given on given.province_id = ours.province and given.person_id = records.id
       order by records.kept_id, given.scheme, given.recorded_at desc, given.id
    ), visited as (
      select distinct records.kept_id
        from records
        join public.people as member on member.province_id = ours.province and member.id = records.id
        join public.visit_lines as line on line.province_id = ours.province and line.household_id = coalesce(member.household_id, member.id)
        join public.visit_rounds as round on round.province_id = ours.province and round.id = line.round_id
       where round.in_charge = ours.actor and round.until_on > today - 31
         and not exists (select from public.visit_line_removals as removed where removed.province_id = ours.province and removed.line_id = line.id)
         and not exists (select from public.visit_round_withdrawals as undone where undone.province_id = ours.province and undone.round_id = round.id)
    ), assigned as materialized (
      select last.kept_id from last where last.assignee = ours.actor
       union
      select visited.kept_id from visited
    ), moved as (
      select distinct on (move.person_id) move.person_id, move.area_id
        from assigned join public.moves as move on move.province_id = ours.province and move.person_id = assigned.kept_id
       where move.moved_on <= today and move.xmin is distinct from pg_current_xact_id_if_assigned()::xid
         and not exists (select from public.withdrawals as withdrawal
                          where withdrawal.province_id = ours.province and withdrawal.fact_kind = 'move' and withdrawal.fact_id = move.id
                            and withdrawal.xmin is distinct from pg_current_xact_id_if_assigned()::xid)
       order by move.person_id, move.moved_on desc, move.recorded_at desc, move.id desc
    ), corrected as (
      select distinct on (correction.person_id) correction.person_id, correction.area_id
        from assigned join public.person_corrections as correction
          on correction.province_id = ours.province and correction.person_id = assigned.kept_id
       where correction.area_id is not null and correction.xmin is distinct from pg_current_xact_id_if_assigned()::xid
       order by correction.person_id, correction.recorded_at desc, correction.id desc
    ), at_home as (
      select assigned.kept_id
        from assigned join public.people as person on person.province_id = ours.province and person.id = assigned.kept_id
        left join moved on moved.person_id = assigned.kept_id
        left join corrected on corrected.person_id = assigned.kept_id
       where 0 = any (ours.areas) or coalesce(moved.area_id, corrected.area_id, person.area_id) = any (ours.areas)
          or coalesce(moved.area_id, corrected.area_id, person.area_id) in (
               select part.area_id from public.area_scopes as part
                where part.scope_id = any (ours.areas) and part.valid_from <= today and today < part.valid_to)
    )
    select records.id from records join at_home on at_home.kept_id = records.kept_id;
end $$;

-- Everywhere where row security asks whether somebody lives in the scope.
do $$
declare
  policy record;
  asked  text := 'ELSE lives_in_scope\((\w+)(, area_id)?\)\s+END';
  mended text := 'WHEN (SELECT people_in_scope()) = ''assigned'' THEN nullif(\1 IN (SELECT people_assigned()), false) ELSE lives_in_scope(\1\2) END';
  pair   text := 'ELSE \(lives_in_scope\((\w+)\) AND lives_in_scope\((\w+)\)\)\s+END';
  paired text := 'WHEN (SELECT people_in_scope()) = ''assigned'' THEN nullif(\1 IN (SELECT people_assigned()) AND \2 IN (SELECT people_assigned()), false) ELSE lives_in_scope(\1) AND lives_in_scope(\2) END';
begin
  for policy in select tablename, policyname, qual, with_check from pg_policies where schemaname = 'public' and qual ~ 'lives_in_scope' loop
    execute format('alter policy %I on %I using (%s)', policy.policyname, policy.tablename,
                   regexp_replace(regexp_replace(policy.qual, asked, mended), pair, paired));
    if policy.with_check ~ 'lives_in_scope' then
      execute format('alter policy %I on %I with check (%s)', policy.policyname, policy.tablename,
                     regexp_replace(policy.with_check, asked, mended));
    end if;
  end loop;
  if exists (select from pg_policies where schemaname = 'public' and (qual ~ 'lives_in_scope' and qual !~ 'people_assigned'
                                                                  or with_check ~ 'lives_in_scope' and with_check !~ 'people_assigned')) then
    raise exception 'a policy asks lives_in_scope in a form that is not known here';
  end if;
end $$;
