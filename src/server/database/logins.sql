-- What an administrator of a server does once in each database of Baophu, as its superuser and before the first migration:
--   psql -d baophu -f src/server/database/logins.sql
-- and then `\password` for each of the five roles. Doing it again changes nothing. The embedded server has it done at each start.
do $$
declare
  ours constant text[] := array['baophu_owner', 'baophu_app', 'baophu_reader', 'baophu_planner', 'baophu_accounts'];
  name text;
  each record;
begin
  -- Five logins, none of which is more than its name says. The owner may take the place of the others, and they of nobody.
  foreach name in array ours loop
    if not exists (select from pg_roles where rolname = name) then
      execute format('create role %I', name);
    end if;
    execute format('alter role %I login nosuperuser nocreatedb nocreaterole noreplication nobypassrls', name);
  end loop;
  grant baophu_app, baophu_reader, baophu_planner, baophu_accounts to baophu_owner with admin option;

  -- The owner's is the database, and what an earlier version made in it as superuser.
  execute format('alter database %I owner to baophu_owner', current_database());
  for each in
    select format('alter table %s owner to baophu_owner', oid::regclass) as statement
      from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and pg_get_userbyid(relowner) <> 'baophu_owner'
    union all
    select format('alter routine %s owner to baophu_owner', oid::regprocedure)
      from pg_proc where pronamespace = 'public'::regnamespace and pg_get_userbyid(proowner) <> 'baophu_owner'
  loop
    execute each.statement;
  end loop;

  -- Functions of PostgreSQL that everybody may call, and by which a reader could stop every import, fill the disc, or see what
  -- others ask: not for whoever only reads, and large objects and the others' statements not for the application either.
  for each in
    select oid::regprocedure as signature, proname ~ 'advisory' as is_lock from pg_proc
     where pronamespace = 'pg_catalog'::regnamespace
       and (proname ~ '^pg_(try_)?advisory_'
            or proname in ('lo_creat', 'lo_create', 'lo_from_bytea', 'lo_import', 'lo_export', 'lo_open', 'lo_put', 'lowrite', 'lo_unlink',
                           'pg_stat_get_activity', 'pg_stat_get_backend_activity'))
  loop
    execute format('revoke execute on function %s from public', each.signature);
    execute format('grant execute on function %s to baophu_owner', each.signature);
    if each.is_lock then
      execute format('grant execute on function %s to baophu_app', each.signature);
    end if;
  end loop;
  revoke select on pg_stat_activity from public;
  grant select on pg_stat_activity to baophu_owner;
end $$;
