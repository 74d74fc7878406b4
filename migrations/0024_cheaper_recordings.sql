-- A recording costs the same however many there were before it: the functions keep their plans, and look at the first and the
-- last line instead of at all. What they do is as migrations/0019_recordings.sql says.
create or replace function open_recording(is_historical boolean)
  returns table (id bigint, recorded_at timestamptz, opens_after timestamptz, opens_until timestamptz)
  language plpgsql volatile security definer set search_path = public, pg_temp as $$
  #variable_conflict use_column
declare
  ours      smallint := (scope()).province;
  newest    timestamptz;
  first_day date;
  published timestamptz;
begin
  select r.recorded_at into newest from recordings as r
   where r.province_id = ours and not r.historical and r.position is not null order by r.recorded_at desc limit 1;
  if is_historical then
    select r.recorded_on into first_day from recordings as r
     where r.province_id = ours and not r.historical and r.position is not null order by r.recorded_at limit 1;
    select max(known_at) into published from figures where province_id = ours;
  end if;
  return query
    insert into recordings as r (province_id, recorded_at, historical, opens_after, opens_until)
    select province_id, clock.at, is_historical,
           case when is_historical then coalesce(published, '-infinity') else 'infinity' end,
           case when is_historical
                then least(clock.at, first_day::timestamp at time zone 'Asia/Ho_Chi_Minh' - interval '1 ms') else '-infinity' end
      from registers, lateral (select greatest(date_trunc('milliseconds', register_clock()), newest) as at) as clock
     where province_id = ours
    returning r.id, r.recorded_at, r.opens_after, r.opens_until;
end $$;

create or replace function current_recording() returns recordings
  language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  ours    smallint := (scope()).province;
  current recordings;
begin
  select * into current from recordings as r
   where r.province_id = ours and r.position is null and r.xmin = pg_current_xact_id_if_assigned()::xid
   order by r.id desc limit 1;
  return current;
end $$;

-- Both the recording and its day in one look: each look at a function costs a fact that is recorded by itself.
do $$
declare
  table_name text;
begin
  foreach table_name in array array['people', 'activities', 'enrolments', 'contributions', 'endings', 'moves', 'person_corrections', 'withdrawals',
                                    'targets', 'observations', 'movements'] loop
    execute format('drop policy recorded_now on %I', table_name);
    execute format(
      'create policy recorded_now on %I as restrictive for insert to baophu_app
         with check ((recording, recorded_on) = (select id, recorded_on from current_recording())
                     or (recording = (select (current_recording()).id)
                         and recorded_at > (select (current_recording()).opens_after)
                         and recorded_at <= (select (current_recording()).opens_until)))', table_name);
  end loop;
end $$;
