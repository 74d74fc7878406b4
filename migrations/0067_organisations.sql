-- Who works in the drive, as the office itself records it: what an organisation is part of (a collection point of a post office, a base
-- office of the province's), and which base office is in charge of an area from a day on.
alter table organisations drop constraint organisations_kind_check;
alter table organisations
  add constraint organisations_kind_check check (
    kind in ('si_office', 'collection_service', 'collection_point', 'department', 'mass_organisation', 'committee')),
  add column part_of text check (part_of <> code),
  add foreign key (province_id, part_of) references organisations;
-- A name that was written wrong, or a point that another organisation took over: the audit keeps what stood there.
grant update (name, part_of) on organisations to baophu_app;

-- Of an area the line with the latest day counts, and of several of one day the last one; without an organisation nobody is in charge.
create table area_charges (
  province_id  smallint not null references registers,
  line_no      bigint not null generated always as identity,
  area_code    text not null,
  organisation text,
  since        date not null,
  recorded_by  text not null,
  recorded_at  timestamptz(3) not null default now(),
  primary key (province_id, line_no),
  foreign key (province_id, organisation) references organisations (province_id, code)
);
grant select, insert (province_id, area_code, organisation, since, recorded_by) on area_charges to baophu_app;
alter table area_charges enable row level security;
create policy register_of_the_transaction on area_charges to baophu_app using (province_id = (select (scope()).province));
create policy recorded_in_own_name on area_charges as restrictive for insert to baophu_app
  with check (recorded_by = (select (scope()).actor));
