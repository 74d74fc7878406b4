-- Every record of some people: links stay as they are (lock 900), and whoever else posts for one of these people waits, until the
-- transaction ends. One round trip instead of one for each lock: this begins every payment at a desk.
create function lock_records(province integer, wanted uuid[]) returns table (asked uuid, kept uuid, doubles uuid[])
  language plpgsql volatile set search_path = public, pg_catalog, pg_temp as $$
begin
  perform pg_advisory_xact_lock_shared(province, 900);
  return query
    with records as materialized (
      select each, coalesce((select link.kept_id from held_links as link where link.province_id = province and link.person_id = each), each) as kept_id
        from unnest(wanted) as each
    ), locked as materialized (
      select pg_advisory_xact_lock(province, stripe)
        from (select distinct get_byte(uuid_send(kept_id), 15) as stripe from records order by 1) as ordered
    )
    select each, kept_id,
           array(select link.person_id from held_links as link where link.province_id = province and link.kept_id = records.kept_id order by 1)
      from records, (select count(*) from locked) as all_locked;
end $$;
revoke execute on function lock_records(integer, uuid[]) from public;
grant execute on function lock_records(integer, uuid[]) to baophu_app;
