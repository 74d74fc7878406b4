-- What two bodies agreed in a coordination programme, version by version: both signers with both documents, the days it holds, when it
-- was signed and ended. The newest version counts; each says why it changes the one before. A draft stands here alone, and comes into
-- `programmes` when it is signed, as the programmes of files do.
create table programme_versions (
  province_id         smallint not null,
  programme_code      text not null check (programme_code <> ''),
  version             smallint not null check (version >= 1),
  id                  uuid not null,            -- made by the form: sending twice records once
  title               text not null check (title <> ''),
  host_code           text not null,
  host_document_no    text check (host_document_no <> ''),
  host_document_day   date,
  partner_code        text not null check (partner_code <> host_code),
  partner_document_no text check (partner_document_no <> ''),
  partner_document_day date,
  from_day            date not null,
  to_day              date not null check (to_day >= from_day),
  signed_on           date,
  ended_on            date check (ended_on >= signed_on),
  reason              text check (reason <> ''),
  recorded_by         text not null,
  recorded_by_name    text not null,            -- as it was then
  recorded_at         timestamptz(3) not null default now(),
  primary key (province_id, programme_code, version),
  unique (province_id, id),
  foreign key (province_id, host_code) references organisations,
  foreign key (province_id, partner_code) references organisations,
  check ((version = 1) = (reason is null)),
  check (ended_on is null or signed_on is not null),
  check (signed_on is null or (host_document_no is not null and host_document_day is not null
                               and partner_document_no is not null and partner_document_day is not null))
);

-- What is promised by a version: how much of what, by which day.
create table programme_promises (
  province_id    smallint not null,
  programme_code text not null,
  version        smallint not null,
  indicator      text not null check (indicator in ('activities', 'attendance', 'enrolments', 'enrolments-vsi', 'enrolments-hhi')),
  due_on         date not null,
  value          integer not null check (value > 0),
  primary key (province_id, programme_code, version, indicator, due_on),
  foreign key (province_id, programme_code, version) references programme_versions
);

grant select, insert (province_id, programme_code, version, id, title, host_code, host_document_no, host_document_day, partner_code,
                      partner_document_no, partner_document_day, from_day, to_day, signed_on, ended_on, reason, recorded_by,
                      recorded_by_name) on programme_versions to baophu_app;
grant select, insert on programme_promises to baophu_app;
alter table programme_versions enable row level security;
alter table programme_promises enable row level security;
create policy register_of_the_transaction on programme_versions to baophu_app using (province_id = (select (scope()).province));
create policy register_of_the_transaction on programme_promises to baophu_app using (province_id = (select (scope()).province));
create policy recorded_in_own_name on programme_versions as restrictive for insert to baophu_app
  with check (recorded_by = (select (scope()).actor));
