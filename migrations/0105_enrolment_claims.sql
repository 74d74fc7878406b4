-- Signers of a programme claim enrolments of its activities, each with the part that is theirs, in hundredths: nothing takes a claim back.
-- The newest validated claim of each signer counts, as soon as those of all signers come to the whole enrolment; until then the partners
-- of the activity have equal parts of it.
create table enrolment_claims (
  province_id    smallint not null,
  id             uuid not null,
  programme_code text not null,
  enrolment_id   uuid not null,
  sender_code    text not null,
  share          smallint not null check (share between 0 and 100),
  sent_by        text not null,
  sent_by_name   text not null,             -- as it was then
  recorded_at    timestamptz(3) not null default clock_timestamp(),
  primary key (province_id, id),
  foreign key (province_id, programme_code) references programmes,
  foreign key (province_id, enrolment_id) references enrolments,
  foreign key (province_id, sender_code) references organisations
);
create index on enrolment_claims (province_id, enrolment_id);
create index on enrolment_claims (province_id, programme_code);

create table enrolment_claim_decisions (
  province_id     smallint not null,
  claim_id        uuid not null,
  decision        text not null check (decision in ('validated', 'refused')),
  reason          text check (reason <> ''),
  decided_by      text not null,
  decided_by_name text not null,
  recorded_at     timestamptz(3) not null default clock_timestamp(),
  primary key (province_id, claim_id),
  foreign key (province_id, claim_id) references enrolment_claims,
  check (decision = 'validated' or reason is not null)
);

grant select, insert (province_id, id, programme_code, enrolment_id, sender_code, share, sent_by, sent_by_name)
  on enrolment_claims to baophu_app;
grant select, insert (province_id, claim_id, decision, reason, decided_by, decided_by_name) on enrolment_claim_decisions to baophu_app;
alter table enrolment_claims enable row level security;
alter table enrolment_claim_decisions enable row level security;
create policy register_of_the_transaction on enrolment_claims to baophu_app using (province_id = (select (scope()).province));
create policy register_of_the_transaction on enrolment_claim_decisions to baophu_app using (province_id = (select (scope()).province));
create policy recorded_in_own_name on enrolment_claims as restrictive for insert to baophu_app
  with check (sent_by = (select (scope()).actor) and sender_code = (select (scope()).organisation));
-- Nobody decides about what they or their organisation claimed.
create policy decided_by_others on enrolment_claim_decisions as restrictive for insert to baophu_app
  with check (decided_by = (select (scope()).actor)
              and not exists (select from enrolment_claims as sent
                               where sent.province_id = enrolment_claim_decisions.province_id
                                 and sent.id = enrolment_claim_decisions.claim_id
                                 and (sent.sent_by = enrolment_claim_decisions.decided_by
                                      or sent.sender_code = (select (scope()).organisation))));
