-- The register's own order: one line for each transaction that recorded facts. `position` follows the commits, so whoever
-- sees a position sees everything before it; ids follow the beginnings and would not. `recorded_at` is the instant from
-- which the office knows the facts: this server's clock, never before what was known already. Of a historical recording
-- each fact says itself when it became known: after whatever a bulletin was published from, before the register's own days.
create table recordings (
  province_id smallint not null references registers,
  id          bigint generated always as identity,
  position    bigint,                                 -- given at commit
  recorded_at timestamptz(3) not null,
  recorded_on date not null generated always as ((recorded_at at time zone 'Asia/Ho_Chi_Minh')::date) stored,
  historical  boolean not null,
  opens_after timestamptz(3) not null,                -- what a historical fact may say
  opens_until timestamptz(3) not null,
  primary key (province_id, id)
);
create unique index on recordings (province_id, position);
create index on recordings (province_id) where position is null;
create index on recordings (province_id, recorded_at) where not historical;

-- What was there before has no recording of its own: it comes before every other position.
insert into recordings (province_id, position, recorded_at, historical, opens_after, opens_until)
select province_id, max(id), max(recorded_at), true, '-infinity', max(recorded_at) from movements group by province_id;

-- A function of its own, so that tests can turn the clock.
create function register_clock() returns timestamptz language sql volatile set search_path = pg_catalog
  as $$ select clock_timestamp() $$;

create function open_recording(is_historical boolean)
  returns table (id bigint, recorded_at timestamptz, opens_after timestamptz, opens_until timestamptz)
  language sql volatile security definer set search_path = public, pg_temp as $$
    with own as (
      select min(recorded_on) as first_day, max(recorded_at) as newest
        from recordings
       where province_id = (select (scope()).province) and not historical and position is not null
    ),
    published as (
      select max(known_at) as known_at from figures where province_id = (select (scope()).province)
    )
    insert into recordings as r (province_id, recorded_at, historical, opens_after, opens_until)
    select province_id, clock.at, is_historical,
           case when is_historical then coalesce(published.known_at, '-infinity') else 'infinity' end,
           case when is_historical
                then least(clock.at, first_day::timestamp at time zone 'Asia/Ho_Chi_Minh' - interval '1 ms') else '-infinity' end
      from registers, own, published,
           lateral (select greatest(date_trunc('milliseconds', register_clock()), newest) as at) as clock
     where province_id = (select (scope()).province)
    returning r.id, r.recorded_at, r.opens_after, r.opens_until
  $$;

-- The open recording of this transaction. One that somebody left without a position is nobody else's.
create function current_recording() returns recordings language sql stable security definer set search_path = public, pg_temp as $$
    select * from recordings
     where province_id = (select (scope()).province) and position is null and xmin = pg_current_xact_id_if_assigned()::xid
     order by id desc limit 1
  $$;

-- The last statement before a commit gives the open recording its position; from then until the commit is seen, others wait.
-- A day that is over gets no further facts: whoever began before midnight, or before a clock was set right, begins again
-- (SQLSTATE BP001). Not a trigger: Citus refuses them on distributed tables.
create function close_recording() returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare
  closing recordings := current_recording();
begin
  if closing.id is null then
    return;
  end if;
  perform pg_advisory_xact_lock(closing.province_id, 2000);
  if (register_clock() at time zone 'Asia/Ho_Chi_Minh')::date > closing.recorded_on
     or exists (select from recordings
                 where province_id = closing.province_id and not historical and position is not null
                   and recorded_at > closing.recorded_at and recorded_on > closing.recorded_on) then
    raise exception 'the day has turned since this recording began' using errcode = 'BP001';
  end if;
  update recordings
     set position = 1 + coalesce((select max(position) from recordings where province_id = closing.province_id), 0)
   where province_id = closing.province_id and id = closing.id;
end $$;

alter table people add column recording bigint,
  add column recorded_on date not null generated always as ((recorded_at at time zone 'Asia/Ho_Chi_Minh')::date) stored;
alter table activities add column recording bigint;
alter table enrolments add column recording bigint;
alter table contributions add column recording bigint;
alter table endings add column recording bigint;
alter table moves add column recording bigint;
alter table person_corrections add column recording bigint;
alter table withdrawals add column recording bigint;
alter table targets add column recording bigint;
alter table observations add column recording bigint;
alter table movements add column recording bigint;

-- What a device says of the time at which a fact was noted on it: its own affair, nothing counts by it.
alter table contributions add column noted_at timestamptz(3);
alter table endings add column noted_at timestamptz(3);
alter table moves add column noted_at timestamptz(3);

-- The application records with its open recording, on its day; history where the recording is open for it.
do $$
declare
  table_name text;
begin
  foreach table_name in array array['people', 'activities', 'enrolments', 'contributions', 'endings', 'moves', 'person_corrections', 'withdrawals',
                                    'targets', 'observations', 'movements'] loop
    execute format('alter table %I enable row level security', table_name);
    execute format(
      'create policy recorded_now on %I as restrictive for insert to baophu_app
         with check (recording = (select (current_recording()).id)
                     and (recorded_on = (select (current_recording()).recorded_on)
                          or (recorded_at > (select (current_recording()).opens_after)
                              and recorded_at <= (select (current_recording()).opens_until))))', table_name);
  end loop;
end $$;
alter table recordings enable row level security;
create policy register_of_the_transaction on recordings using (province_id = (select (scope()).province));
grant insert (recording) on movements to baophu_app;
grant select on recordings to baophu_app, baophu_reader, baophu_planner;
revoke execute on function open_recording, close_recording, current_recording from public;
grant execute on function open_recording, current_recording, close_recording to baophu_app;
