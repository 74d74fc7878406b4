-- Two roles. `baophu_app` records facts; `baophu_reader` answers the public portal and sees nobody's
-- name. Neither can change or delete a fact, a movement or an audit entry. Roles belong to the whole
-- server, so another database of it may have made them already.
do $$
declare
  role_name text;
begin
  foreach role_name in array array['baophu_app', 'baophu_reader'] loop
    begin
      execute format('create role %I nologin', role_name);
    exception when duplicate_object or unique_violation or insufficient_privilege then null; -- made by an administrator
    end;
    execute format('grant %I to current_user', role_name);
    execute format('grant usage on schema public to %I', role_name);
  end loop;
end $$;

grant select on all tables in schema public to baophu_app;
grant insert on registers, people, activities, activity_partners, enrolments, contributions, endings, moves,
  movements, tallies, contribution_tallies, targets, observations, organisations, programmes, campaigns,
  bulletins, figures, audit_entries to baophu_app;
grant update (count) on tallies to baophu_app;
grant update (contributions, paid, state_support, local_support, other_support) on contribution_tallies to baophu_app;

grant select on areas, area_successions, area_scopes, registers, activities, activity_partners, tallies,
  contribution_tallies, targets, observations, organisations, programmes, campaigns, bulletins, figures to baophu_reader;
grant select (province_id, id, area_id) on people to baophu_reader;
grant select (province_id, id, person_id, area_id, moved_on, recorded_at, recorded_on) on moves to baophu_reader;
grant select on enrolments to baophu_reader;
grant select (province_id, id) on movements to baophu_reader;

-- Whoever asks sees the people of the register that the transaction was opened for, and no other.
do $$
declare
  table_name text;
begin
  foreach table_name in array array['people', 'enrolments', 'contributions', 'endings', 'moves', 'movements'] loop
    execute format('alter table %I enable row level security', table_name);
    execute format(
      'create policy register_of_the_transaction on %I using (province_id = (select current_setting(''baophu.province'')::smallint))',
      table_name);
  end loop;
end $$;
