-- A register is a province that keeps its people here.
create table registers (
  province_id smallint primary key,
  area_id     integer not null references areas,
  made_up     boolean not null default false,   -- people made by the generator: every page says so
  created_at  timestamptz(3) not null default now()
);

create table people (
  province_id   smallint not null references registers,  -- leads every key, so that the table can be distributed by it
  id            uuid not null,                 -- made by the device that recorded it: sending twice is harmless
  si_code       text check (si_code ~ '^\d{10}$'),
  citizen_id    text check (citizen_id ~ '^\d{12}$'),
  full_name     text not null check (full_name <> ''),
  birth_date    text check (birth_date ~ '^\d{4}(-\d{2}(-\d{2})?)?$'),  -- the year or month alone where no more is known
  sex           text check (sex in ('male', 'female')),
  ethnicity     text,
  support_group text check (support_group in ('poor', 'near_poor', 'ethnic_minority', 'island', 'other')),
  household_id  uuid,
  area_id       integer not null references areas,  -- commune of residence before any move
  phone         text,
  recorded_at   timestamptz(3) not null default now(),
  primary key (province_id, id)
);
