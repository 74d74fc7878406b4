-- Citizen ids and telephones are sealed with a key of the province, and found by keyed digests (docs/decisions/0025-sealed-numbers.md).
-- Version 0 is the key of the digests; the others seal, and the newest of them seals what is written. All are wrapped by a master
-- key that is not in the database.
create table number_keys (
  province_id smallint not null references registers,
  version     smallint not null check (version >= 0),
  wrapped     bytea not null,
  master      text not null,                           -- which master key wraps it: the beginning of its digest
  made_at     timestamptz(3) not null default now(),
  primary key (province_id, version)
);
alter table number_keys enable row level security;
create policy register_of_the_transaction on number_keys to baophu_app using (province_id = (select (scope()).province));
grant select, insert (province_id, version, wrapped, master) on number_keys to baophu_app;

alter table people
  add column citizen_sealed bytea,
  add column citizen_index  bytea,                     -- of the whole number
  add column citizen_end    bytea,                     -- of its last four digits
  add column phone_sealed   bytea,
  add column phone_index    bytea,                     -- of its digits from 0 on
  add column key_version    smallint check (key_version > 0),
  add foreign key (province_id, key_version) references number_keys,  -- a key stays as long as something is sealed with it
  add check (num_nulls(citizen_sealed, citizen_index, citizen_end) in (0, 3) and num_nulls(phone_sealed, phone_index) in (0, 2)
             and (key_version is not null or num_nonnulls(citizen_sealed, phone_sealed) = 0));
alter table person_corrections
  drop constraint person_corrections_check,              -- comes back without the columns that go
  add column citizen_sealed bytea,
  add column citizen_index  bytea,
  add column citizen_end    bytea,
  add column phone_sealed   bytea,
  add column phone_index    bytea,
  add column key_version    smallint check (key_version > 0),
  add foreign key (province_id, key_version) references number_keys,
  add check (num_nulls(citizen_sealed, citizen_index, citizen_end) in (0, 3) and num_nulls(phone_sealed, phone_index) in (0, 2)
             and (key_version is not null or num_nonnulls(citizen_sealed, phone_sealed) = 0));
