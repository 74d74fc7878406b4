-- Money taken at the desk, by whoever took it; the closing of a collector's day; and who received what was closed. Facts only grow:
-- a payment that is taken back later is a line below nought, and nothing that is closed is opened again.

-- Each payment that somebody took at the desk, and each reversal of one, whoever recorded it: the money is the affair of whoever took
-- it. No person stands here, so that a sum stays whole where a payer moves to where the collector sees nobody.
create table money_taken (
  province_id     smallint not null references registers,
  contribution_id uuid not null,
  reverses        uuid,                     -- the payment that is taken back
  collector       text not null,            -- an account, as the audit names actors
  collector_name  text not null,            -- as it was then
  organisation    text,                     -- for which it was taken, as `recordings.looks_after` has it; null for the SI office itself
  scheme          text not null check (scheme in ('vsi', 'hhi')),
  amount          bigint not null,          -- đồng; below nought where it is given back
  receipt_no      text,
  recorded_at     timestamptz(3) not null,
  recorded_on     date not null generated always as ((recorded_at at time zone 'Asia/Ho_Chi_Minh')::date) stored,
  primary key (province_id, contribution_id),
  unique (province_id, reverses),
  foreign key (province_id, contribution_id) references contributions,
  foreign key (province_id, reverses) references money_taken
);
create index on money_taken (province_id, collector);

-- What a collector had taken and nobody had closed, until an instant of a day. After the first one of a day come its supplements.
create table day_closings (
  province_id    smallint not null references registers,
  id             uuid not null,             -- made by the form: sending twice closes once
  collector      text not null,
  collector_name text not null,
  organisation   text,
  closing_no     integer not null check (closing_no >= 1),
  closed_by      text not null,
  closed_by_name text not null,
  recorded_at    timestamptz(3) not null,
  recorded_on    date not null generated always as ((recorded_at at time zone 'Asia/Ho_Chi_Minh')::date) stored,
  recording      bigint not null,
  primary key (province_id, id),
  unique nulls not distinct (province_id, collector, organisation, recorded_on, closing_no)
);

create table closing_lines (
  province_id     smallint not null references registers,
  contribution_id uuid not null,
  closing_id      uuid not null,
  primary key (province_id, contribution_id),  -- closed once
  foreign key (province_id, contribution_id) references money_taken,
  foreign key (province_id, closing_id) references day_closings
);
create index on closing_lines (province_id, closing_id);

-- The money of a closing, all of it, in the hands of somebody else of the organisation, or of the SI office.
create table closing_handovers (
  province_id      smallint not null references registers,
  closing_id       uuid not null,
  received_by      text not null,
  received_by_name text not null,
  received_on      date not null,
  recorded_at      timestamptz(3) not null default now(),
  primary key (province_id, closing_id),       -- once
  foreign key (province_id, closing_id) references day_closings
);

grant select on money_taken to baophu_app;
grant select, insert (province_id, id, collector, collector_name, organisation, closing_no, closed_by, closed_by_name, recorded_at, recording)
  on day_closings to baophu_app;
grant select, insert (province_id, contribution_id, closing_id) on closing_lines to baophu_app;
grant select, insert (province_id, closing_id, received_by, received_by_name, received_on) on closing_handovers to baophu_app;

-- A collector sees their own money, others that of their organisation, who sees people of areas that of the province.
do $$
declare
  each text;
begin
  foreach each in array '{money_taken, day_closings}'::text[] loop
    execute format('alter table %I enable row level security', each);
    execute format($policy$create policy money_of_the_organisation on %I to baophu_app using (
      province_id = (select (scope()).province)
      and ((select people_in_scope()) in ('province', 'areas') or organisation = (select (scope()).organisation))
      and ((select (scope()).actor_role) <> 'collector' or collector = (select (scope()).actor)))$policy$, each);
  end loop;
  foreach each in array '{closing_lines, closing_handovers}'::text[] loop
    execute format('alter table %I enable row level security', each);
    execute format($policy$create policy money_of_the_organisation on %1$I to baophu_app using (
      province_id = (select (scope()).province)
      and exists (select from day_closings as closing
                   where closing.province_id = %1$I.province_id and closing.id = %1$I.closing_id))$policy$, each);
  end loop;
end $$;
-- Nobody closes in another one's name, and nobody receives their own money.
create policy closed_now on day_closings as restrictive for insert to baophu_app
  with check (closed_by = (select (scope()).actor)
              and (recording, recorded_on) = (select id, recorded_on from current_recording()));
create policy received_from_others on closing_handovers as restrictive for insert to baophu_app
  with check (received_by = (select (scope()).actor)
              and not exists (select from day_closings as closing
                               where closing.province_id = closing_handovers.province_id and closing.id = closing_handovers.closing_id
                                 and closing.collector = closing_handovers.received_by));

-- Writes whose money these contributions of the open recording are. A payment is the money of whoever records it, unless that is the
-- machine; a reversal is that of whoever took what it takes back, as long as somebody did.
create function write_money(contribution_ids uuid[]) returns void
  language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  ours  record := scope();
  owner text := substr(current_setting('baophu.scope'), 65)::jsonb ->> 'actorName';
begin
  insert into money_taken (province_id, contribution_id, reverses, collector, collector_name, organisation, scheme, amount, receipt_no, recorded_at)
  select fact.province_id, fact.id, null, ours.actor, coalesce(owner, ours.actor),
         case people_in_scope() when 'organisation' then ours.organisation end, fact.scheme, fact.paid, fact.receipt_no, fact.recorded_at
    from contributions as fact
   where fact.province_id = ours.province and fact.id = any (contribution_ids)
     and fact.recording = (select (current_recording()).id) and fact.reverses is null and ours.actor_role <> 'operator'
  union all
  select fact.province_id, fact.id, taken.contribution_id, taken.collector, taken.collector_name, taken.organisation, taken.scheme,
         -taken.amount, taken.receipt_no, fact.recorded_at
    from contributions as fact
    join money_taken as taken on taken.province_id = fact.province_id and taken.contribution_id = fact.reverses
   where fact.province_id = ours.province and fact.id = any (contribution_ids)
     and fact.recording = (select (current_recording()).id);
end $$;
revoke execute on function write_money from public;
grant execute on function write_money to baophu_app;
