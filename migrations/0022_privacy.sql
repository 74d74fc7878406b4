-- Entries about people or recordings, by what their details hold. The operator on JSON may not be asked before row security, so that
-- the index would stay out of use: the function asks it for the province of the scope alone.
create function audit_about(wanted jsonb[]) returns setof bigint
  language sql stable security definer set search_path = public, pg_temp as $$
    select distinct entry.number from unnest(wanted) as subject
      join audit_entries as entry on entry.detail @> subject and entry.province_id = (select (scope()).province)
  $$;
revoke execute on function audit_about from public;
grant execute on function audit_about to baophu_app;

-- By whom and what: filters of the log, and who and what there is to choose from.
create index on audit_entries (province_id, action, number);
create index on audit_entries (province_id, actor, number);
