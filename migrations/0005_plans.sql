-- Who must reach what by when, by which decision. A changed target is a new plan, never an edit.
create table targets (
  province_id       smallint not null references registers,
  plan_code         text not null,
  owner             text not null,
  indicator         text not null,
  scheme            text not null check (scheme in ('vsi', 'hhi')),
  kind              text not null check (kind in ('stock', 'flow')),
  area_id           integer references areas,
  organisation_code text,
  period            text not null check (period ~ '^\d{4}(-Q[1-4]|-(0[1-9]|1[0-2]))?$'),
  value             numeric not null check (value >= 0),
  recorded_at       timestamptz(3) not null default now(),
  recorded_on       date not null generated always as ((recorded_at at time zone 'Asia/Ho_Chi_Minh')::date) stored,
  check ((area_id is null) <> (organisation_code is null))
);
create unique index on targets
  (province_id, plan_code, owner, indicator, scheme, kind, coalesce(area_id, 0), coalesce(organisation_code, ''), period);

-- Figures that are not counted from people: labour force, population, compulsory insurance.
create table observations (
  province_id smallint not null references registers,
  series      text not null,
  area_id     integer not null references areas,
  on_day      date not null,
  value       numeric not null,
  source      text,
  recorded_at timestamptz(3) not null default now(),
  recorded_on date not null generated always as ((recorded_at at time zone 'Asia/Ho_Chi_Minh')::date) stored,
  primary key (province_id, series, area_id, on_day)
);

-- Partners and the programmes signed with them; campaigns that activities belong to.
create table organisations (
  province_id smallint not null references registers,
  code        text not null,
  name        text not null,
  kind        text not null check (kind in ('si_office', 'collection_service', 'department', 'mass_organisation', 'committee')),
  area_id     integer not null references areas,
  primary key (province_id, code)
);

create table programmes (
  province_id  smallint not null,
  code         text not null,
  title        text not null,
  partner_code text not null,
  signed_on    date not null,
  primary key (province_id, code),
  foreign key (province_id, partner_code) references organisations
);

create table campaigns (
  province_id smallint not null references registers,
  code        text not null,
  title       text not null,
  primary key (province_id, code)
);
