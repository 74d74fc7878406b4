-- Plans as they are worked at: a decision of an owner for a period, its targets, and how each is shared out down the tree of units.
-- Facts only grow: the latest line of a unit counts, a change is a version with its reason, and what was approved goes to `targets`.
create table plans (
  province_id smallint not null references registers,
  id          uuid not null,                -- made by the form: sending twice drafts once
  owner       text not null check (owner <> ''),
  period      text not null check (period ~ '^\d{4}(-Q[1-4]|-(0[1-9]|1[0-2])|-W(0[1-9]|[1-4]\d|5[0-3]))?$'),
  recorded_by text not null,
  recorded_at timestamptz(3) not null default now(),
  primary key (province_id, id)
);

create table plan_versions (
  province_id     smallint not null references registers,
  plan_id         uuid not null,
  version         smallint not null check (version >= 1),
  document_no     text not null check (document_no <> ''),
  document_day    date not null,
  reason          text,                     -- why the version before it is changed
  drafted_by      text not null,
  drafted_by_name text not null,            -- as it was then
  recorded_at     timestamptz(3) not null default now(),
  primary key (province_id, plan_id, version),
  foreign key (province_id, plan_id) references plans,
  check ((version = 1) = (reason is null))
);

-- A target of a version, which says of what kind it is. Counts are people or activities, everything else is in per cent;
-- a norm is a count for each of something.
create table plan_goals (
  province_id        smallint not null references registers,
  id                 uuid not null,
  plan_id            uuid not null,
  version            smallint not null,
  scheme             text not null check (scheme in ('vsi', 'hhi')),
  kind               text not null check (kind in ('stock', 'new', 'growth', 'rate', 'activities', 'norm', 'conversion')),
  per                text check (per in ('activity', 'month', 'district', 'head')),
  denominator        text,
  denominator_value  numeric check (denominator_value > 0),
  denominator_source text,
  denominator_day    date,
  recorded_at        timestamptz(3) not null default now(),
  primary key (province_id, id),
  foreign key (province_id, plan_id, version) references plan_versions,
  check ((kind = 'norm') = (per is not null)),
  check (kind <> 'rate' or (denominator is not null and denominator_value is not null and denominator_source is not null
                            and denominator_day is not null))
);
create index on plan_goals (province_id, plan_id, version);

-- What a unit has of a target; null where it was taken out. The top of the tree lies under nothing.
create table plan_shares (
  province_id smallint not null references registers,
  goal_id     uuid not null,
  line_no     bigint not null generated always as identity,
  unit        text not null check (unit ~ '^(area|organisation|agent):\S+$'),
  under       text check (under ~ '^(area|organisation):\S+$'),
  value       numeric,
  by_hand     boolean not null,
  recorded_by text not null,
  recorded_at timestamptz(3) not null default now(),
  primary key (province_id, goal_id, line_no),
  foreign key (province_id, goal_id) references plan_goals
);

create table plan_steps (
  province_id  smallint not null references registers,
  plan_id      uuid not null,
  version      smallint not null,
  step_no      smallint not null check (step_no >= 1),
  step         text not null check (step in ('submitted', 'returned', 'approved')),
  reason       text,
  done_by      text not null,
  done_by_name text not null,
  recorded_at  timestamptz(3) not null default now(),
  primary key (province_id, plan_id, version, step_no),
  foreign key (province_id, plan_id, version) references plan_versions
);

grant select, insert (province_id, id, owner, period, recorded_by) on plans to baophu_app;
grant select, insert (province_id, plan_id, version, document_no, document_day, reason, drafted_by, drafted_by_name) on plan_versions to baophu_app;
grant select, insert (province_id, id, plan_id, version, scheme, kind, per, denominator, denominator_value, denominator_source, denominator_day)
  on plan_goals to baophu_app;
grant select, insert (province_id, goal_id, unit, under, value, by_hand, recorded_by) on plan_shares to baophu_app;
grant select, insert (province_id, plan_id, version, step_no, step, reason, done_by, done_by_name) on plan_steps to baophu_app;

do $$
declare
  each text;
begin
  foreach each in array '{plans, plan_versions, plan_goals, plan_shares, plan_steps}'::text[] loop
    execute format('alter table %I enable row level security', each);
    execute format('create policy register_of_the_transaction on %I to baophu_app using (province_id = (select (scope()).province))', each);
  end loop;
end $$;
create policy recorded_in_own_name on plans as restrictive for insert to baophu_app with check (recorded_by = (select (scope()).actor));
create policy recorded_in_own_name on plan_versions as restrictive for insert to baophu_app with check (drafted_by = (select (scope()).actor));
create policy recorded_in_own_name on plan_shares as restrictive for insert to baophu_app with check (recorded_by = (select (scope()).actor));
-- Nobody approves what they drafted, nor what they shared out.
create policy approved_by_others on plan_steps as restrictive for insert to baophu_app
  with check (done_by = (select (scope()).actor)
              and (step <> 'approved'
                   or not exists (select from plan_versions as drafted
                                   where drafted.province_id = plan_steps.province_id and drafted.plan_id = plan_steps.plan_id
                                     and drafted.version = plan_steps.version and drafted.drafted_by = plan_steps.done_by)
                      and not exists (select from plan_goals as goal join plan_shares as share
                                          on share.province_id = goal.province_id and share.goal_id = goal.id
                                       where goal.province_id = plan_steps.province_id and goal.plan_id = plan_steps.plan_id
                                         and goal.version = plan_steps.version and share.recorded_by = plan_steps.done_by)));
