-- Facts only grow. A mistake is undone by a fact that points at it, so that what the office knew on
-- any day can always be read back. The application's roles can insert and read, never change.
-- `recorded_on` is the calendar day in Viet Nam on which a fact became known.

create table activities (
  province_id    smallint not null references registers,
  code           text not null,
  kind           text not null check (kind in ('launch', 'conference', 'consultation', 'training', 'outreach')),
  held_on        date not null,
  area_id        integer not null references areas,
  title          text,
  campaign_code  text,
  programme_code text,
  audience       text check (audience in ('workers', 'employers', 'public')),
  attendance     integer check (attendance >= 0),
  recorded_at    timestamptz(3) not null default now(),
  recorded_on    date not null generated always as ((recorded_at at time zone 'Asia/Ho_Chi_Minh')::date) stored,
  primary key (province_id, code)
);

create table activity_partners (
  province_id   smallint not null,
  activity_code text not null,
  partner_code  text not null,
  primary key (province_id, activity_code, partner_code),
  foreign key (province_id, activity_code) references activities
);

create table enrolments (
  province_id   smallint not null,
  id            uuid not null,
  person_id     uuid not null,
  scheme        text not null check (scheme in ('vsi', 'hhi')),
  enrolled_on   date not null,
  activity_code text,
  agent_code    text,
  recorded_at   timestamptz(3) not null default now(),
  recorded_on   date not null generated always as ((recorded_at at time zone 'Asia/Ho_Chi_Minh')::date) stored,
  primary key (province_id, id),
  foreign key (province_id, person_id) references people,
  foreign key (province_id, activity_code) references activities
);
create index on enrolments (province_id, person_id);
create index on enrolments (province_id, activity_code) where activity_code is not null;

create table contributions (
  province_id   smallint not null,
  id            uuid not null,
  person_id     uuid not null,
  scheme        text not null check (scheme in ('vsi', 'hhi')),
  income        bigint check (income >= 0),                                        -- đồng a month
  method        text not null check (method in ('1', '3', '6', '12', 'advance', 'missing')),
  from_month    date not null check (extract(day from from_month) = 1),
  months        smallint not null check (months between 1 and 120),
  paid          bigint not null check (paid >= 0),                                 -- đồng, by the person
  state_support bigint not null default 0 check (state_support >= 0),
  local_support bigint not null default 0 check (local_support >= 0),
  other_support bigint not null default 0 check (other_support >= 0),
  paid_on       date not null,
  receipt_no    text,
  agent_code    text,
  reverses      uuid,                                                              -- this line undoes that one and covers nothing
  recorded_at   timestamptz(3) not null default now(),
  recorded_on   date not null generated always as ((recorded_at at time zone 'Asia/Ho_Chi_Minh')::date) stored,
  primary key (province_id, id),
  foreign key (province_id, person_id) references people,
  foreign key (province_id, reverses) references contributions
);
create index on contributions (province_id, person_id);
create unique index on contributions (province_id, reverses) where reverses is not null;

create table endings (
  province_id smallint not null,
  id          uuid not null,
  person_id   uuid not null,
  scheme      text not null check (scheme in ('vsi', 'hhi')),
  reason      text not null check (reason in ('death', 'pension', 'compulsory', 'withdrawn', 'other')),
  ended_on    date not null,
  recorded_at timestamptz(3) not null default now(),
  recorded_on date not null generated always as ((recorded_at at time zone 'Asia/Ho_Chi_Minh')::date) stored,
  primary key (province_id, id),
  foreign key (province_id, person_id) references people
);
create index on endings (province_id, person_id);

create table moves (
  province_id smallint not null,
  id          uuid not null,
  person_id   uuid not null,
  area_id     integer not null references areas,
  moved_on    date not null,
  recorded_at timestamptz(3) not null default now(),
  recorded_on date not null generated always as ((recorded_at at time zone 'Asia/Ho_Chi_Minh')::date) stored,
  primary key (province_id, id),
  foreign key (province_id, person_id) references people
);
create index on moves (province_id, person_id);
