-- What a campaign is, version by version: its days, how many are to enrol, who answers for it, and in which areas; the newest version
-- counts, and each says why it changes the one before. Its code stands in `campaigns`, where files and figures find it.
create table campaign_versions (
  province_id      smallint not null,
  campaign_code    text not null,
  version          smallint not null check (version >= 1),
  id               uuid not null,            -- made by the form: sending twice records once
  title            text not null check (title <> ''),
  from_day         date not null,
  to_day           date not null check (to_day >= from_day),
  goal             integer check (goal > 0),
  in_charge        text check (in_charge <> ''),
  reason           text check (reason <> ''),
  recorded_by      text not null,
  recorded_by_name text not null,            -- as it was then
  recorded_at      timestamptz(3) not null default now(),
  primary key (province_id, campaign_code, version),
  unique (province_id, id),
  foreign key (province_id, campaign_code) references campaigns,
  check ((version = 1) = (reason is null))
);

-- The communes of a version; none where it is of the whole province.
create table campaign_areas (
  province_id   smallint not null,
  campaign_code text not null,
  version       smallint not null,
  area_id       integer not null references areas,
  primary key (province_id, campaign_code, version, area_id),
  foreign key (province_id, campaign_code, version) references campaign_versions
);

grant select, insert (province_id, campaign_code, version, id, title, from_day, to_day, goal, in_charge, reason, recorded_by, recorded_by_name)
  on campaign_versions to baophu_app;
grant select, insert on campaign_areas to baophu_app;
alter table campaign_versions enable row level security;
alter table campaign_areas enable row level security;
create policy register_of_the_transaction on campaign_versions to baophu_app using (province_id = (select (scope()).province));
create policy register_of_the_transaction on campaign_areas to baophu_app using (province_id = (select (scope()).province));
create policy recorded_in_own_name on campaign_versions as restrictive for insert to baophu_app
  with check (recorded_by = (select (scope()).actor));
