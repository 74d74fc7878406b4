-- What a signer of a programme reports for a period: pending until the other side validates or refuses it. A report again for the same
-- period is a new version of it; nothing is changed or deleted.
create table programme_reports (
  province_id    smallint not null,
  id             uuid not null,            -- made by the form: sending twice records once
  programme_code text not null,
  sender_code    text not null,
  kind           text not null check (kind in ('conferences', 'attendance', 'enrolled-vsi', 'enrolled-hhi', 'publications', 'members', 'collectors')),
  from_day       date not null,
  to_day         date not null check (to_day >= from_day),
  version        smallint not null check (version >= 1),
  value          integer not null check (value >= 0),
  document_no    text not null check (document_no <> ''),
  document_day   date not null,
  sent_by        text not null,
  sent_by_name   text not null,            -- as it was then
  recorded_at    timestamptz(3) not null default now(),
  primary key (province_id, id),
  unique (province_id, programme_code, sender_code, kind, from_day, to_day, version),
  foreign key (province_id, programme_code) references programmes,
  foreign key (province_id, sender_code) references organisations
);

create table programme_report_decisions (
  province_id     smallint not null,
  report_id       uuid not null,
  decision        text not null check (decision in ('validated', 'refused')),
  reason          text check (reason <> ''),
  decided_by      text not null,
  decided_by_name text not null,
  recorded_at     timestamptz(3) not null default now(),
  primary key (province_id, report_id),
  foreign key (province_id, report_id) references programme_reports,
  check (decision = 'validated' or reason is not null)
);

grant select, insert (province_id, id, programme_code, sender_code, kind, from_day, to_day, version, value, document_no, document_day, sent_by,
                      sent_by_name) on programme_reports to baophu_app;
grant select, insert (province_id, report_id, decision, reason, decided_by, decided_by_name) on programme_report_decisions to baophu_app;
alter table programme_reports enable row level security;
alter table programme_report_decisions enable row level security;
create policy register_of_the_transaction on programme_reports to baophu_app using (province_id = (select (scope()).province));
create policy register_of_the_transaction on programme_report_decisions to baophu_app using (province_id = (select (scope()).province));
create policy recorded_in_own_name on programme_reports as restrictive for insert to baophu_app
  with check (sent_by = (select (scope()).actor));
-- Nobody decides about what they sent.
create policy decided_by_others on programme_report_decisions as restrictive for insert to baophu_app
  with check (decided_by = (select (scope()).actor)
              and not exists (select from programme_reports as sent
                               where sent.province_id = programme_report_decisions.province_id
                                 and sent.id = programme_report_decisions.report_id
                                 and sent.sent_by = programme_report_decisions.decided_by));
