-- Batches of records (đợt kê khai) that a support organisation sends to the SI office, by scheme: number n of a month. Facts only grow:
-- what is taken in is left out by a later line, what is sent is not changed any more, and an answer is given once.

create table batches (
  province_id    smallint not null references registers,
  id             uuid not null,               -- made by the form: sending twice opens one
  organisation   text not null,
  scheme         text not null check (scheme in ('vsi', 'hhi')),
  month          date not null check (extract(day from month) = 1),
  batch_no       integer not null check (batch_no >= 1),
  opened_by      text not null,               -- an account, as the audit names actors
  opened_by_name text not null,               -- as it was then
  recorded_at    timestamptz(3) not null default now(),
  primary key (province_id, id),
  unique (province_id, organisation, scheme, month, batch_no),
  foreign key (province_id, organisation) references organisations
);

create table batch_lines (
  province_id     smallint not null references registers,
  batch_id        uuid not null,
  contribution_id uuid not null,
  recorded_at     timestamptz(3) not null default now(),
  primary key (province_id, batch_id, contribution_id),
  foreign key (province_id, batch_id) references batches,
  foreign key (province_id, contribution_id) references money_taken
);
create index on batch_lines (province_id, contribution_id);

-- A record that was taken out again before the batch was sent: it waits for the next one.
create table batch_lines_left_out (
  province_id     smallint not null references registers,
  batch_id        uuid not null,
  contribution_id uuid not null,
  left_out_by     text not null,
  recorded_at     timestamptz(3) not null default now(),
  primary key (province_id, batch_id, contribution_id),
  foreign key (province_id, batch_id, contribution_id) references batch_lines
);

create table batch_sendings (
  province_id  smallint not null references registers,
  batch_id     uuid not null,
  sent_by      text not null,
  sent_by_name text not null,
  recorded_at  timestamptz(3) not null default now(),
  primary key (province_id, batch_id),        -- once
  foreign key (province_id, batch_id) references batches
);

-- The answer of the SI office to a whole batch: what it does not refuse of its records, it accepts.
create table batch_answers (
  province_id      smallint not null references registers,
  batch_id         uuid not null,
  answered_on      date not null,
  document_no      text check (document_no <> ''),
  file_name        text check (file_name <> ''), -- null where somebody wrote it down by hand
  answered_by      text not null,
  answered_by_name text not null,
  recorded_at      timestamptz(3) not null,
  recording        bigint not null,
  primary key (province_id, batch_id),        -- once
  foreign key (province_id, batch_id) references batch_sendings
);

create table batch_refusals (
  province_id     smallint not null references registers,
  contribution_id uuid not null,
  batch_id        uuid not null,
  reason          text not null check (reason <> ''),
  reversal_id     uuid not null,              -- by which it stopped counting; an earlier one where somebody had taken it back already
  primary key (province_id, contribution_id),
  foreign key (province_id, batch_id) references batch_answers,
  foreign key (province_id, batch_id, contribution_id) references batch_lines,
  foreign key (province_id, reversal_id) references contributions
);
create index on batch_refusals (province_id, batch_id);

grant select, insert (province_id, id, organisation, scheme, month, batch_no, opened_by, opened_by_name) on batches to baophu_app;
grant select, insert (province_id, batch_id, contribution_id) on batch_lines to baophu_app;
grant select, insert (province_id, batch_id, contribution_id, left_out_by) on batch_lines_left_out to baophu_app;
grant select, insert (province_id, batch_id, sent_by, sent_by_name) on batch_sendings to baophu_app;
grant select, insert (province_id, batch_id, answered_on, document_no, file_name, answered_by, answered_by_name, recorded_at, recording)
  on batch_answers to baophu_app;
grant select, insert (province_id, contribution_id, batch_id, reason, reversal_id) on batch_refusals to baophu_app;

-- Whether an organisation is one's own, or works where one's own areas lie, or in areas that hold these, on whatever day: what was
-- collected before areas merged is answered after.
create function organisation_in_scope(wanted text) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select case people_in_scope()
           when 'province' then true
           when 'organisation' then wanted = (scope()).organisation
           when 'areas' then (scope()).areas is null or exists (
             select from organisations as organisation
              where organisation.province_id = (scope()).province and organisation.code = wanted
                and (organisation.area_id is null or organisation.area_id = any ((scope()).areas) or exists (
                  select from area_scopes as held
                   where held.area_id = organisation.area_id and held.scope_id = any ((scope()).areas)
                      or held.scope_id = organisation.area_id and held.area_id = any ((scope()).areas))))
           else false end
$$;

alter table batches enable row level security;
create policy batches_of_the_organisation on batches to baophu_app using (
  province_id = (select (scope()).province) and organisation_in_scope(organisation));
create policy opened_in_own_name on batches as restrictive for insert to baophu_app
  with check (opened_by = (select (scope()).actor) and organisation = (select (scope()).organisation));

do $$
declare
  each text;
begin
  foreach each in array '{batch_lines, batch_lines_left_out, batch_sendings, batch_answers, batch_refusals}'::text[] loop
    execute format('alter table %I enable row level security', each);
    execute format($policy$create policy batches_of_the_organisation on %1$I to baophu_app using (
      province_id = (select (scope()).province)
      and exists (select from batches as batch where batch.province_id = %1$I.province_id and batch.id = %1$I.batch_id))$policy$, each);
  end loop;
  -- What is sent is not changed any more.
  foreach each in array '{batch_lines, batch_lines_left_out}'::text[] loop
    execute format($policy$create policy before_it_is_sent on %1$I as restrictive for insert to baophu_app with check (
      not exists (select from batch_sendings as sending
                   where sending.province_id = %1$I.province_id and sending.batch_id = %1$I.batch_id))$policy$, each);
  end loop;
end $$;
create policy left_out_in_own_name on batch_lines_left_out as restrictive for insert to baophu_app
  with check (left_out_by = (select (scope()).actor));
create policy sent_in_own_name on batch_sendings as restrictive for insert to baophu_app
  with check (sent_by = (select (scope()).actor));
create policy answered_now on batch_answers as restrictive for insert to baophu_app
  with check (answered_by = (select (scope()).actor) and recording = (select (current_recording()).id));

-- What stands against taking records into a batch, whosever they are: a record of others is told from none at all. Nobody's name.
create function records_for_batch(wanted uuid[])
  returns table (id uuid, organisation text, scheme text, receipt_no text, awaits boolean, reverses uuid, is_reversed boolean,
                 is_accepted boolean, batch_id uuid, batch_month date, batch_no integer)
  language sql stable security definer set search_path = public, pg_temp as $$
  select paid.id, taken.organisation, paid.scheme, paid.receipt_no, paid.awaits_acceptance, paid.reverses,
         exists (select from contributions as undoing where undoing.province_id = paid.province_id and undoing.reverses = paid.id),
         exists (select from acceptances as acceptance
                  where acceptance.province_id = paid.province_id and acceptance.contribution_id = paid.id),
         line.batch_id, line.month, line.batch_no
    from contributions as paid
    left join money_taken as taken on taken.province_id = paid.province_id and taken.contribution_id = paid.id
    left join lateral (
      select line.batch_id, batch.month, batch.batch_no
        from batch_lines as line
        join batches as batch on batch.province_id = line.province_id and batch.id = line.batch_id
       where line.province_id = paid.province_id and line.contribution_id = paid.id
         and not exists (select from batch_lines_left_out as out
                          where out.province_id = line.province_id and out.batch_id = line.batch_id
                            and out.contribution_id = line.contribution_id)
       order by line.recorded_at desc limit 1) as line on true
   where paid.province_id = (select (scope()).province) and paid.id = any (wanted)
$$;
revoke execute on function organisation_in_scope, records_for_batch from public;
grant execute on function organisation_in_scope, records_for_batch to baophu_app;
