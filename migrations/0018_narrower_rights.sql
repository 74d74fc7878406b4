-- Inserts take no column that the database sets itself: the position of a movement, and when something was opened or audited.
revoke insert on audit_entries, registers, movements from baophu_app;
grant insert (province_id, id, actor, role, organisation, action, detail) on audit_entries to baophu_app;
grant insert (province_id, area_id, made_up) on registers to baophu_app;
grant insert (province_id, person_id, scheme, kind, area_id, effective_on, count, fact_id, recorded_at) on movements to baophu_app;

-- Functions are callable by everybody unless that is taken back; a database from before PostgreSQL 15 lets everybody make them.
revoke create on schema public from public;
revoke execute on function scope(), lives_in_scope(uuid, integer) from public;
grant execute on function scope() to baophu_app, baophu_reader, baophu_planner;
grant execute on function lives_in_scope(uuid, integer) to baophu_app;
