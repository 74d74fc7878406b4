-- A third role, for simulations: it reads what people pay, with what support and where they count, and nobody's name.
-- The portal's own role cannot read that much, and this one can write nothing.
do $$
begin
  begin
    create role baophu_planner nologin;
  exception when duplicate_object or unique_violation or insufficient_privilege then null; -- made by an administrator
  end;
  grant baophu_planner to current_user;
  grant usage on schema public to baophu_planner;
end $$;

grant select on areas, area_scopes to baophu_planner;
grant select (province_id, id, support_group) on people to baophu_planner;
grant select (province_id, person_id, scheme, kind, area_id, effective_on, count) on movements to baophu_planner;
grant select (province_id, id, person_id, scheme, from_month, months, income, state_support, paid_on, reverses)
  on contributions to baophu_planner;
