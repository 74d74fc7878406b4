-- What a person's record says is corrected by a further fact, known from then on; what is not given stays as it was.
create table person_corrections (
  province_id smallint not null,
  id          uuid not null,
  person_id   uuid not null,
  si_code     text check (si_code ~ '^\d{10}$'),
  citizen_id  text check (citizen_id ~ '^\d{12}$'),
  full_name   text check (full_name <> ''),
  birth_date  text check (birth_date ~ '^\d{4}(-\d{2}(-\d{2})?)?$'),
  sex         text check (sex in ('male', 'female')),
  ethnicity   text,
  phone       text,
  reason      text not null check (reason <> ''),
  recorded_at timestamptz(3) not null default now(),
  recorded_on date not null generated always as ((recorded_at at time zone 'Asia/Ho_Chi_Minh')::date) stored,
  primary key (province_id, id),
  foreign key (province_id, person_id) references people,
  check (num_nonnulls(si_code, citizen_id, full_name, birth_date, sex, ethnicity, phone) > 0)
);
create index on person_corrections (province_id, person_id);
create index on person_corrections (province_id, si_code) where si_code is not null;
create index on person_corrections (province_id, citizen_id) where citizen_id is not null;

grant select, insert on person_corrections to baophu_app;
alter table person_corrections enable row level security;
create policy register_of_the_transaction on person_corrections
  using (province_id = (select current_setting('baophu.province')::smallint));
