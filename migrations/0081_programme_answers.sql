-- What a signer answered where its reports lie below a norm of a plan: it is asked because two figures hardly go together, and stops nobody.
-- An answer is to the figures of then.
create table programme_answers (
  province_id      smallint not null,
  id               uuid not null,           -- made by the form: sending twice answers once
  programme_code   text not null,
  sender_code      text not null,
  goal_id          uuid not null,           -- the norm
  reported         integer not null check (reported >= 0),  -- people who enrolled, by the reports
  expected         integer not null check (expected > 0),   -- at least as many, by the norm
  answer           text not null check (answer <> ''),
  answered_by      text not null,
  answered_by_name text not null,           -- as it was then
  recorded_at      timestamptz(3) not null default now(),
  primary key (province_id, id),
  foreign key (province_id, programme_code) references programmes,
  foreign key (province_id, sender_code) references organisations,
  foreign key (province_id, goal_id) references plan_goals
);
create index on programme_answers (province_id, programme_code);
grant select, insert (province_id, id, programme_code, sender_code, goal_id, reported, expected, answer, answered_by, answered_by_name)
  on programme_answers to baophu_app;
alter table programme_answers enable row level security;
create policy register_of_the_transaction on programme_answers to baophu_app using (province_id = (select (scope()).province));
create policy recorded_in_own_name on programme_answers as restrictive for insert to baophu_app with check (answered_by = (select (scope()).actor));
