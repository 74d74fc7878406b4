-- What support organisations are paid for: dated rates, and periods that freeze what each accepted record came to. No rate is shipped.

-- A rate holds from a day on, of records of a scheme, new or continuing; of every method and everywhere where nothing is said. The most
-- particular one counts, then the newest.
create table remuneration_rates (
  province_id      smallint not null references registers,
  id               uuid not null,              -- made by the form: sending twice records once
  scheme           text not null check (scheme in ('vsi', 'hhi')),
  kind             text not null check (kind in ('new', 'continuing')),
  method           text check (method in ('1', '3', '6', '12', 'advance', 'missing')),
  area_id          integer references areas,
  percent          numeric(6, 3) check (percent between 0 and 100),  -- of what is paid
  dong             bigint check (dong >= 0),                         -- or so much a record
  valid_from       date not null,
  document         text not null check (document <> ''),             -- which text says so
  recorded_by      text not null,
  recorded_by_name text not null,
  recorded_at      timestamptz(3) not null default now(),
  primary key (province_id, id),
  check (num_nonnulls(percent, dong) = 1)
);

create table remuneration_rate_withdrawals (
  province_id smallint not null references registers,
  rate_id     uuid not null,
  reason      text not null check (reason <> ''),
  recorded_by text not null,
  recorded_at timestamptz(3) not null default now(),
  primary key (province_id, rate_id),
  foreign key (province_id, rate_id) references remuneration_rates
);

-- What the SI office accepted until a day and no earlier period has: late records come into the next one.
create table remuneration_periods (
  province_id    smallint not null references registers,
  id             uuid not null,
  organisation   text not null,
  last_day       date not null,
  closed_by      text not null,
  closed_by_name text not null,
  recorded_at    timestamptz(3) not null default now(),
  primary key (province_id, id),
  unique (province_id, organisation, last_day),
  foreign key (province_id, organisation) references organisations
);

create table remuneration_lines (
  province_id     smallint not null references registers,
  contribution_id uuid not null,
  period_id       uuid not null,
  collector       text not null,
  collector_name  text not null,
  scheme          text not null,
  kind            text not null check (kind in ('new', 'continuing')),
  amount          bigint not null,             -- below nought where a record of an earlier period was taken back
  rate_id         uuid not null,
  remuneration    bigint not null,
  primary key (province_id, contribution_id),  -- in one period
  foreign key (province_id, contribution_id) references contributions,
  foreign key (province_id, period_id) references remuneration_periods,
  foreign key (province_id, rate_id) references remuneration_rates
);
create index on remuneration_lines (province_id, period_id);

grant select, insert (province_id, id, scheme, kind, method, area_id, percent, dong, valid_from, document, recorded_by, recorded_by_name)
  on remuneration_rates to baophu_app;
grant select, insert (province_id, rate_id, reason, recorded_by) on remuneration_rate_withdrawals to baophu_app;
grant select, insert (province_id, id, organisation, last_day, closed_by, closed_by_name) on remuneration_periods to baophu_app;
grant select, insert (province_id, contribution_id, period_id, collector, collector_name, scheme, kind, amount, rate_id, remuneration)
  on remuneration_lines to baophu_app;

-- Rates are everybody's who works here; periods are in sight with their organisation, and not of collectors.
alter table remuneration_rates enable row level security;
create policy register_of_the_transaction on remuneration_rates to baophu_app using (province_id = (select (scope()).province));
alter table remuneration_rate_withdrawals enable row level security;
create policy register_of_the_transaction on remuneration_rate_withdrawals to baophu_app using (province_id = (select (scope()).province));
alter table remuneration_periods enable row level security;
create policy periods_of_the_organisation on remuneration_periods to baophu_app using (
  province_id = (select (scope()).province) and (select (scope()).actor_role) <> 'collector' and organisation_in_scope(organisation));
alter table remuneration_lines enable row level security;
create policy periods_of_the_organisation on remuneration_lines to baophu_app using (
  province_id = (select (scope()).province)
  and exists (select from remuneration_periods as period
               where period.province_id = remuneration_lines.province_id and period.id = remuneration_lines.period_id));
do $$
declare
  each text;
begin
  foreach each in array '{remuneration_rates, remuneration_rate_withdrawals}'::text[] loop
    execute format($policy$create policy recorded_in_own_name on %I as restrictive for insert to baophu_app
      with check (recorded_by = (select (scope()).actor))$policy$, each);
  end loop;
end $$;
create policy closed_in_own_name on remuneration_periods as restrictive for insert to baophu_app
  with check (closed_by = (select (scope()).actor));

-- Records of organisations in scope that the SI office accepted until a day and no period has, and what was taken back of records that
-- one has. Nobody's name: a manager is paid for people who have moved out of sight too. A record is new where the person paid for
-- nothing of the scheme before it that holds.
create function records_for_remuneration(until date)
  returns table (id uuid, reverses uuid, organisation text, collector text, collector_name text, scheme text, kind text, method text,
                 area_id integer, amount bigint, accepted_on date)
  language sql stable security definer set search_path = public, pg_temp as $$
  with mine as materialized (
    select code from organisations where province_id = (select (scope()).province) and organisation_in_scope(code)
  )
  select paid.id, null::uuid, taken.organisation, taken.collector, taken.collector_name, paid.scheme,
         case when exists (
           select from contributions as before
            where before.province_id = paid.province_id and before.person_id = any (records_of(paid.person_id))
              and before.scheme = paid.scheme and before.reverses is null and before.id <> paid.id
              and (before.recorded_at, before.id) < (paid.recorded_at, paid.id)
              and not exists (select from contributions as undoing
                               where undoing.province_id = before.province_id and undoing.reverses = before.id))
              then 'continuing' else 'new' end,
         paid.method, coalesce(moved.area_id, person.area_id), paid.paid, acceptance.recorded_on
    from acceptances as acceptance
    join contributions as paid on paid.province_id = acceptance.province_id and paid.id = acceptance.contribution_id
    join money_taken as taken on taken.province_id = paid.province_id and taken.contribution_id = paid.id
    join people as person on person.province_id = paid.province_id and person.id = paid.person_id
    left join lateral (
      select move.area_id from moves as move
       where move.province_id = paid.province_id and move.person_id = paid.person_id and move.moved_on <= paid.paid_on
         and not exists (select from withdrawals as undone
                          where undone.province_id = move.province_id and undone.fact_kind = 'move' and undone.fact_id = move.id)
       order by move.moved_on desc, move.recorded_at desc limit 1) as moved on true
   where acceptance.province_id = (select (scope()).province) and acceptance.recorded_on <= until
     and taken.organisation in (select code from mine)
     and not exists (select from remuneration_lines as line
                      where line.province_id = paid.province_id and line.contribution_id = paid.id)
     and not exists (select from contributions as undoing
                      where undoing.province_id = paid.province_id and undoing.reverses = paid.id)
   union all
  select undoing.id, line.contribution_id, period.organisation, line.collector, line.collector_name, line.scheme, line.kind, undoing.method,
         null, -line.amount, undoing.recorded_on
    from remuneration_lines as line
    join remuneration_periods as period on period.province_id = line.province_id and period.id = line.period_id
    join contributions as undoing on undoing.province_id = line.province_id and undoing.reverses = line.contribution_id
   where line.province_id = (select (scope()).province) and undoing.recorded_on <= until
     and period.organisation in (select code from mine)
     and not exists (select from remuneration_lines as other
                      where other.province_id = undoing.province_id and other.contribution_id = undoing.id)
$$;
revoke execute on function records_for_remuneration from public;
grant execute on function records_for_remuneration to baophu_app;
