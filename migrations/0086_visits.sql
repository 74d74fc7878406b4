-- Going from house to house: a round in a village with whoever is in charge of it, its households, and how far each was brought.
-- People have no village in the register: a round names its own, and a house that nobody knows yet has a label («nhà cạnh đình»).
create table visit_rounds (
  province_id       smallint not null references registers,
  id                uuid not null,               -- made by the form: sending twice records once
  area_id           integer not null references areas,
  village           text not null check (village <> ''),
  village_plain     text not null check (village_plain <> ''),   -- as it is compared: without accents, in small letters
  from_on           date not null,
  until_on          date not null,
  activity_code     text,                        -- the activity that it belongs to; null for one that stands alone
  activity_revision smallint not null default 0 check (activity_revision = 0),
  in_charge         text not null,               -- an account, with its name of that day
  in_charge_name    text not null,
  organisation      text,                        -- for which it is; null is the office of social insurance
  recorded_by       text not null,
  recorded_at       timestamptz(3) not null default now(),
  primary key (province_id, id),
  foreign key (province_id, activity_code, activity_revision) references activities,
  check (from_on <= until_on)
);
create index on visit_rounds (province_id, activity_code) where activity_code is not null;
create index on visit_rounds (province_id, in_charge);

create table visit_round_withdrawals (
  province_id  smallint not null,
  round_id     uuid not null,
  reason       text not null check (reason <> ''),
  withdrawn_by text not null,
  recorded_at  timestamptz(3) not null default now(),
  primary key (province_id, round_id),
  foreign key (province_id, round_id) references visit_rounds
);

-- A household of a round: one that the register knows, by somebody of it, or a house by its label. Each once.
create table visit_lines (
  province_id  smallint not null,
  id           uuid not null,
  round_id     uuid not null,
  place        smallint not null check (place > 0),   -- in the order of the round, from 1
  household_id uuid,                             -- of whoever belongs to none, their own
  person_id    uuid,
  label        text check (label <> ''),
  recorded_by  text not null,
  recorded_at  timestamptz(3) not null default clock_timestamp(),
  primary key (province_id, id),
  unique (province_id, round_id, household_id),
  foreign key (province_id, round_id) references visit_rounds,
  foreign key (province_id, person_id) references people,
  check ((household_id is null) = (person_id is null)),
  check (person_id is not null or label is not null)
);
create index on visit_lines (province_id, household_id) where household_id is not null;

create table visit_line_removals (
  province_id smallint not null,
  line_id     uuid not null,
  reason      text not null check (reason <> ''),
  removed_by  text not null,
  recorded_at timestamptz(3) not null default now(),
  primary key (province_id, line_id),
  foreign key (province_id, line_id) references visit_lines
);

-- How far a household was brought, each step with its day and only with the one before it. The last line holds: it corrects those before.
create table visit_results (
  province_id      smallint not null,
  id               uuid not null,
  line_id          uuid not null,
  knocked_on       date,
  met_on           date check (met_on >= knocked_on),
  interested_on    date check (interested_on >= met_on),
  enrolled_on      date check (enrolled_on >= interested_on),
  schemes          text[] not null check (schemes <@ array['vsi', 'hhi']),   -- in which they are interested
  recorded_by      text not null,
  recorded_by_name text not null,                -- as it was then
  recorded_at      timestamptz(3) not null default clock_timestamp(),
  primary key (province_id, id),
  foreign key (province_id, line_id) references visit_lines,
  check (met_on is null or knocked_on is not null),
  check (interested_on is null or met_on is not null),
  check (enrolled_on is null or interested_on is not null),
  check ((interested_on is not null) = (cardinality(schemes) > 0))
);
create index on visit_results (province_id, line_id);

-- Whether a round is seen: in the areas of the scope, or in a commune of today of which a part is there; of one's organisation, where people are seen so far; by whoever is in charge of it.
create function sees_round(area integer, of_organisation text, charged text) returns boolean
  language plpgsql stable parallel restricted security definer set search_path = pg_catalog, pg_temp as $$
declare
  ours  record := public.scope();
  reach text := public.people_in_scope();
  today date := (now() at time zone 'Asia/Ho_Chi_Minh')::date;
begin
  if ours.areas is null then
    return true;
  end if;
  if reach = 'organisation' and of_organisation is distinct from ours.organisation
     or reach = 'assigned' and charged is distinct from ours.actor then
    return false;
  end if;
  return 0 = any (ours.areas) or area = any (ours.areas) or exists (
    select from public.area_scopes as part
     where part.valid_from <= today and today < part.valid_to
       and (part.area_id = area and part.scope_id = any (ours.areas)
            or part.scope_id = area and (part.area_id = any (ours.areas) or exists (
              select from public.area_scopes as wider
               where wider.area_id = part.area_id and wider.scope_id = any (ours.areas) and wider.valid_from <= today and today < wider.valid_to))));
end $$;
revoke execute on function sees_round(integer, text, text) from public;
grant execute on function sees_round(integer, text, text) to baophu_app;

alter table visit_rounds enable row level security;
alter table visit_round_withdrawals enable row level security;
alter table visit_lines enable row level security;
alter table visit_line_removals enable row level security;
alter table visit_results enable row level security;
create policy scope_of_the_transaction on visit_rounds to baophu_app
  using (province_id = (select (scope()).province) and sees_round(area_id, organisation, in_charge));
create policy scope_of_the_transaction on visit_round_withdrawals to baophu_app
  using (province_id = (select (scope()).province)
         and exists (select from visit_rounds as round where round.province_id = visit_round_withdrawals.province_id and round.id = round_id));
create policy scope_of_the_transaction on visit_lines to baophu_app
  using (province_id = (select (scope()).province)
         and (case when (select (scope()).areas) is null or person_id is null then true else lives_in_scope(person_id) end) is not unknown
         and exists (select from visit_rounds as round where round.province_id = visit_lines.province_id and round.id = round_id));
create policy scope_of_the_transaction on visit_line_removals to baophu_app
  using (province_id = (select (scope()).province)
         and exists (select from visit_lines as line where line.province_id = visit_line_removals.province_id and line.id = line_id));
create policy scope_of_the_transaction on visit_results to baophu_app
  using (province_id = (select (scope()).province)
         and exists (select from visit_lines as line where line.province_id = visit_results.province_id and line.id = line_id));
create policy recorded_in_own_name on visit_rounds as restrictive for insert to baophu_app
  with check (recorded_by = (select (scope()).actor));
create policy recorded_in_own_name on visit_round_withdrawals as restrictive for insert to baophu_app
  with check (withdrawn_by = (select (scope()).actor));
create policy recorded_in_own_name on visit_lines as restrictive for insert to baophu_app
  with check (recorded_by = (select (scope()).actor));
create policy recorded_in_own_name on visit_line_removals as restrictive for insert to baophu_app
  with check (removed_by = (select (scope()).actor));
create policy recorded_in_own_name on visit_results as restrictive for insert to baophu_app
  with check (recorded_by = (select (scope()).actor));
grant select, insert (province_id, id, area_id, village, village_plain, from_on, until_on, activity_code, in_charge, in_charge_name,
                      organisation, recorded_by) on visit_rounds to baophu_app;
grant select, insert (province_id, round_id, reason, withdrawn_by) on visit_round_withdrawals to baophu_app;
grant select, insert (province_id, id, round_id, place, household_id, person_id, label, recorded_by) on visit_lines to baophu_app;
grant select, insert (province_id, line_id, reason, removed_by) on visit_line_removals to baophu_app;
grant select, insert (province_id, id, line_id, knocked_on, met_on, interested_on, enrolled_on, schemes, recorded_by, recorded_by_name)
  on visit_results to baophu_app;

-- What a house was called says who lives there: it goes when they ask for it, and with the name of somebody who is erased
-- (migrations/0022_privacy.sql). Counts stay.
create function erase_visit_label(line uuid) returns void
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  ours record := scope();
begin
  update visit_lines set label = case when person_id is null then 'Đã xoá' end
   where province_id = ours.province and id = line
     and exists (select from visit_rounds as round
                  where round.province_id = ours.province and round.id = round_id
                    and sees_round(round.area_id, round.organisation, round.in_charge));
end $$;
create function erase_visit_labels_of(person uuid) returns void
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  ours record := scope();
begin
  update visit_lines set label = null
   where province_id = ours.province and person_id = person
     and exists (select from erasures where erasures.province_id = ours.province and erasures.person_id = person);
end $$;
revoke execute on function erase_visit_label, erase_visit_labels_of from public;
grant execute on function erase_visit_label, erase_visit_labels_of to baophu_app;
