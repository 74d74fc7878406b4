-- Areas of Viet Nam form a tree that changes. Shared by all provinces: reference tables when distributed.
create table areas (
  id          integer primary key,
  level       text not null check (level in ('province', 'district', 'commune', 'village')),
  code        text not null,
  name        text not null,
  parent_id   integer references areas,
  province_id smallint not null,         -- number of the province it lay in: 6 for Bắc Kạn (code 06)
  valid_from  date not null,             -- 0001-01-01: before the oldest state we hold
  valid_to    date not null,             -- first day on which it is no more; 9999-12-31: still so
  unique (level, code, valid_from),
  check (valid_from < valid_to)
);
create index on areas (parent_id);

-- Which new area took over a former one. A former area with two rows was split.
create table area_successions (
  from_id  integer not null references areas,
  to_id    integer not null references areas,
  on_day   date not null,
  primary key (from_id, to_id)
);

-- To which areas a commune's people count on which days: itself, everything above it, and after a
-- change whatever took it over. Where that cannot be told, the commune's people still count in the
-- successor of its province. Derived when areas are loaded; every figure by area joins through here.
create table area_scopes (
  scope_id   integer not null references areas,
  area_id    integer not null references areas,
  valid_from date not null,
  valid_to   date not null,
  primary key (scope_id, area_id, valid_from)
);
create index on area_scopes (area_id);
