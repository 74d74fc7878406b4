-- The scope of a transaction: province, areas and who asks. The process that opens the transaction signs it for the role and
-- the server process that it is meant for, with a key that only the owner can read; so whatever SQL runs inside can read
-- its scope, and give itself no other. A setting and not a table: what only reads has a scope too.
create table scope_keys (
  only_one  boolean primary key default true check (only_one),
  inner_key bytea not null check (length(inner_key) = 64),
  outer_key bytea not null check (length(outer_key) = 64)
);

-- `baophu.scope` is a signature of 64 hexadecimal digits and the scope as JSON. Signed by HMAC (RFC 2104) over SHA-256 with two keys
-- that are independent of each other. `parallel restricted`: workers have numbers of their own.
create function scope(out province smallint, out areas integer[], out actor text, out actor_role text, out organisation text)
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
    return;
  end if;
  raise insufficient_privilege using message = 'the scope of this transaction is not signed for its role and server process',
    hint = 'Transactions are opened by the desk of Baophu; behind a pooler only in session mode.';
end $$;

-- Whether a person lives in the areas of the scope; null where not. Moves of this very transaction do not count yet: who records a
-- move out of her commune may end the work. `home` is the commune of residence before any move.
create function lives_in_scope(person uuid, home integer default null) returns boolean
  language plpgsql stable parallel restricted security definer set search_path = pg_catalog, pg_temp cost 1000 as $$
declare
  ours    record := public.scope();
  today   date := (now() at time zone 'Asia/Ho_Chi_Minh')::date;
  commune integer;
begin
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

-- Row security on every table of provinces: the lines of the register that the scope names, and of people only those who live in
-- its areas, where it names areas. A subselect is worked out once for each statement; `is not unknown` is what the planner
-- takes to hold for nearly every line. The portal's and the planner's roles see nobody's name and count whole provinces.
do $$
declare
  of_register constant text := 'province_id = (select (scope()).province)';
  of_areas    constant text := '(case when (select (scope()).areas) is null then true else lives_in_scope(%s) end) is not unknown';
  each record;
begin
  for each in
    select relname as name, exists (select from pg_attribute where attrelid = pg_class.oid and attname = 'person_id') as is_of_people
      from pg_class join pg_attribute on attrelid = pg_class.oid and attname = 'province_id'
     where relkind = 'r' and relnamespace = 'public'::regnamespace and relname not in ('areas', 'registers', 'audit_entries')
  loop
    execute format('alter table %I enable row level security', each.name);
    execute format('drop policy if exists register_of_the_transaction on %I', each.name);
    if each.name = 'people' or each.is_of_people then
      execute format('create policy scope_of_the_transaction on %I to baophu_app using (%s and %s)', each.name, of_register,
        format(of_areas, case each.name when 'people' then 'id, area_id' else 'person_id' end));
      execute format('create policy register_of_the_transaction on %I for select to baophu_reader, baophu_planner using (%s)',
        each.name, of_register);
    else
      execute format('create policy register_of_the_transaction on %I using (%s)', each.name, of_register);
    end if;
  end loop;
end $$;

-- Which registers there are is no secret; to open one is for whoever has its province.
alter table registers enable row level security;
create policy every_register on registers for select using (true);
create policy register_of_the_transaction on registers for insert with check (province_id = (select (scope()).province));

-- Nobody writes into the audit under another's name.
drop policy register_of_the_transaction on audit_entries;
create policy register_of_the_transaction on audit_entries for select using (province_id = (select (scope()).province));
create policy actor_of_the_transaction on audit_entries for insert with check (
  province_id = (select (scope()).province) and actor = (select (scope()).actor)
  and role is not distinct from (select (scope()).actor_role) and organisation is not distinct from (select (scope()).organisation));
