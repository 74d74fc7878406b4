-- Activities that partners report: each waits until an officer validates it, and then stands among the activities under a code of its
-- own, or refuses it with a reason. A report is a letter, kept as it was sent; nothing in it counts before it is validated.
create table reported_activities (
  province_id  smallint not null,
  id           uuid not null,            -- made by the form: sending twice records once; the record of the activity has it too
  sender_code  text not null,
  area_id      integer not null references areas,
  held_on      date not null,
  said         jsonb not null check (jsonb_typeof(said) = 'object'),
  sent_by      text not null,
  sent_by_name text not null,            -- as it was then
  recorded_at  timestamptz(3) not null default now(),
  primary key (province_id, id),
  foreign key (province_id, sender_code) references organisations
);

create table reported_activity_decisions (
  province_id       smallint not null,
  report_id         uuid not null,
  decision          text not null check (decision in ('validated', 'refused')),
  reason            text check (reason <> ''),
  activity_code     text,
  activity_revision smallint not null default 0 check (activity_revision = 0),
  decided_by        text not null,
  decided_by_name   text not null,
  recorded_at       timestamptz(3) not null default now(),
  primary key (province_id, report_id),
  foreign key (province_id, report_id) references reported_activities,
  foreign key (province_id, activity_code, activity_revision) references activities,
  check ((decision = 'validated') = (activity_code is not null)),
  check (decision = 'validated' or reason is not null)
);

grant select, insert (province_id, id, sender_code, area_id, held_on, said, sent_by, sent_by_name) on reported_activities to baophu_app;
grant select, insert (province_id, report_id, decision, reason, activity_code, decided_by, decided_by_name)
  on reported_activity_decisions to baophu_app;
alter table reported_activities enable row level security;
alter table reported_activity_decisions enable row level security;
create policy register_of_the_transaction on reported_activities to baophu_app using (province_id = (select (scope()).province));
create policy register_of_the_transaction on reported_activity_decisions to baophu_app using (province_id = (select (scope()).province));
create policy recorded_in_own_name on reported_activities as restrictive for insert to baophu_app
  with check (sent_by = (select (scope()).actor));
-- Nobody decides about what they sent.
create policy decided_by_others on reported_activity_decisions as restrictive for insert to baophu_app
  with check (decided_by = (select (scope()).actor)
              and not exists (select from reported_activities as sent
                               where sent.province_id = reported_activity_decisions.province_id
                                 and sent.id = reported_activity_decisions.report_id
                                 and sent.sent_by = reported_activity_decisions.decided_by));
