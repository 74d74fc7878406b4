-- What an activity cost, each item by its document. What nobody recorded is not known, never 0; a mistake is undone by a withdrawal.
create table activity_costs (
  province_id       smallint not null,
  id                uuid not null,               -- made by the form: sending twice records once
  activity_code     text not null,
  activity_revision smallint not null default 0 check (activity_revision = 0),
  item              text not null check (item <> ''),
  amount            bigint not null check (amount > 0),   -- đồng
  document_no       text not null check (document_no <> ''),
  document_day      date not null,
  recorded_by       text not null,
  recorded_by_name  text not null,               -- as it was then
  recorded_at       timestamptz(3) not null default now(),
  primary key (province_id, id),
  foreign key (province_id, activity_code, activity_revision) references activities
);
create index on activity_costs (province_id, activity_code);

create table activity_cost_withdrawals (
  province_id  smallint not null,
  cost_id      uuid not null,
  reason       text not null check (reason <> ''),
  withdrawn_by text not null,
  recorded_at  timestamptz(3) not null default now(),
  primary key (province_id, cost_id),
  foreign key (province_id, cost_id) references activity_costs
);

-- How many people live in a village of a commune on a day, and who says so; the latest day counts. A village has no code: it is known by
-- its name, without accents and in small letters.
create table village_populations (
  province_id   smallint not null references registers,
  id            uuid not null,                   -- made by the form: sending twice records once
  area_id       integer not null references areas,
  village       text not null check (village <> ''),
  village_plain text not null check (village_plain <> ''),
  on_day        date not null,
  people        integer not null check (people > 0),
  source        text not null check (source <> ''),
  recorded_by   text not null,
  recorded_at   timestamptz(3) not null default now(),
  primary key (province_id, id)
);
create index on village_populations (province_id, area_id, village_plain);

alter table activity_plans add column village text check (village <> '');
alter table activity_plans add column materials text check (materials <> '');
grant insert (village, materials) on activity_plans to baophu_app;

grant select, insert (province_id, id, activity_code, item, amount, document_no, document_day, recorded_by, recorded_by_name)
  on activity_costs to baophu_app;
grant select, insert (province_id, cost_id, reason, withdrawn_by) on activity_cost_withdrawals to baophu_app;
grant select, insert (province_id, id, area_id, village, village_plain, on_day, people, source, recorded_by) on village_populations to baophu_app;
alter table activity_costs enable row level security;
alter table activity_cost_withdrawals enable row level security;
alter table village_populations enable row level security;
create policy register_of_the_transaction on activity_costs to baophu_app using (province_id = (select (scope()).province));
create policy register_of_the_transaction on activity_cost_withdrawals to baophu_app using (province_id = (select (scope()).province));
create policy register_of_the_transaction on village_populations to baophu_app using (province_id = (select (scope()).province));
create policy recorded_in_own_name on activity_costs as restrictive for insert to baophu_app
  with check (recorded_by = (select (scope()).actor));
create policy recorded_in_own_name on activity_cost_withdrawals as restrictive for insert to baophu_app
  with check (withdrawn_by = (select (scope()).actor));
create policy recorded_in_own_name on village_populations as restrictive for insert to baophu_app
  with check (recorded_by = (select (scope()).actor));
