-- Who answers for a portal, as every state portal must say; each change is a line of its own, the last one counts.
create table publishers (
  province_id      smallint not null references registers,
  number           integer not null check (number > 0),
  name             text not null check (name <> ''),
  governed_by      text check (governed_by <> ''),
  responsible      text not null check (responsible <> ''),
  address          text not null check (address <> ''),
  telephone        text not null check (telephone <> ''),
  email            text not null check (email <> ''),
  permit           text check (permit <> ''),
  reuse            text not null check (reuse in ('cc-by', 'named-source', 'on-request')),
  recorded_by      text not null,
  recorded_by_name text not null,
  recorded_at      timestamptz(3) not null default now(),
  primary key (province_id, number)
);

grant select on publishers to baophu_reader;
grant select, insert (province_id, number, name, governed_by, responsible, address, telephone, email, permit, reuse, recorded_by, recorded_by_name)
  on publishers to baophu_app;

alter table publishers enable row level security;
create policy register_of_the_transaction on publishers using (province_id = (select (scope()).province));
create policy recorded_in_own_name on publishers as restrictive for insert to baophu_app
  with check (recorded_by = (select (scope()).actor));
