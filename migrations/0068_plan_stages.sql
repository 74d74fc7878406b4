-- How a target is shared out over its period: by month or by week, of flows what each brings, of stocks where each ends. The latest line
-- of a stage counts; null takes it out.
create table plan_stages (
  province_id smallint not null references registers,
  goal_id     uuid not null,
  line_no     bigint not null generated always as identity,
  stage       text not null check (stage ~ '^\d{4}-(0[1-9]|1[0-2]|W(0[1-9]|[1-4]\d|5[0-3]))$'),
  value       numeric,
  by_hand     boolean not null,
  recorded_by text not null,
  recorded_at timestamptz(3) not null default now(),
  primary key (province_id, goal_id, line_no),
  foreign key (province_id, goal_id) references plan_goals
);
grant select, insert (province_id, goal_id, stage, value, by_hand, recorded_by) on plan_stages to baophu_app;
alter table plan_stages enable row level security;
create policy register_of_the_transaction on plan_stages to baophu_app using (province_id = (select (scope()).province));
create policy recorded_in_own_name on plan_stages as restrictive for insert to baophu_app
  with check (recorded_by = (select (scope()).actor));
-- Whoever shared a target out over its period approves it no more than whoever shared it out to units.
drop policy approved_by_others on plan_steps;
create policy approved_by_others on plan_steps as restrictive for insert to baophu_app
  with check (done_by = (select (scope()).actor)
              and (step <> 'approved'
                   or not exists (select from plan_versions as drafted
                                   where drafted.province_id = plan_steps.province_id and drafted.plan_id = plan_steps.plan_id
                                     and drafted.version = plan_steps.version and drafted.drafted_by = plan_steps.done_by)
                      and not exists (select from plan_goals as goal join plan_shares as share
                                          on share.province_id = goal.province_id and share.goal_id = goal.id
                                       where goal.province_id = plan_steps.province_id and goal.plan_id = plan_steps.plan_id
                                         and goal.version = plan_steps.version and share.recorded_by = plan_steps.done_by)
                      and not exists (select from plan_goals as goal join plan_stages as stage
                                          on stage.province_id = goal.province_id and stage.goal_id = goal.id
                                       where goal.province_id = plan_steps.province_id and goal.plan_id = plan_steps.plan_id
                                         and goal.version = plan_steps.version and stage.recorded_by = plan_steps.done_by)));
