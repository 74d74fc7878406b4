-- What somebody answered to a question about a plan: it is asked because two figures hardly go together, and stops nobody. An answer
-- is to the figure that the target had then.
create table plan_answers (
  province_id      smallint not null references registers,
  id               uuid not null,           -- made by the form: sending twice answers once
  goal_id          uuid not null,
  question         text not null check (question in ('below-today', 'growth-contradicts', 'norm-contradicts', 'beyond-ever')),
  unit             text not null check (unit ~ '^(area|organisation|agent):\S+$'),
  value            numeric not null,        -- what the unit had of the target
  answer           text not null check (answer <> ''),
  answered_by      text not null,
  answered_by_name text not null,
  recorded_at      timestamptz(3) not null default now(),
  primary key (province_id, id),
  foreign key (province_id, goal_id) references plan_goals
);
create index on plan_answers (province_id, goal_id);
grant select, insert (province_id, id, goal_id, question, unit, value, answer, answered_by, answered_by_name) on plan_answers to baophu_app;
alter table plan_answers enable row level security;
create policy register_of_the_transaction on plan_answers to baophu_app using (province_id = (select (scope()).province));
create policy recorded_in_own_name on plan_answers as restrictive for insert to baophu_app with check (answered_by = (select (scope()).actor));
