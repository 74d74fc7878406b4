-- Tallies by the day of their effect: what is asked of single days lies side by side, for all areas.
alter table tallies drop constraint tallies_pkey,
  add primary key (province_id, scheme, effective_on, area_id, kind, recorded_on);
create index on tallies (province_id, scheme, recorded_on);

-- Tallies of whole months and years of effect, by the month or year in which they became known: what is
-- asked over years is read from a few thousand lines, whatever the number of people.
create table month_tallies (
  province_id     smallint not null,
  scheme          text not null,
  area_id         integer not null,
  effective_month date not null check (extract(day from effective_month) = 1),
  recorded_month  date not null check (extract(day from recorded_month) = 1),
  joined          integer not null,
  returned        integer not null,
  lapsed          integer not null,
  ended           integer not null,
  moved_in        integer not null,
  moved_out       integer not null,
  primary key (province_id, scheme, recorded_month, area_id, effective_month)
) with (fillfactor = 80);

create table month_year_tallies (
  province_id     smallint not null,
  scheme          text not null,
  area_id         integer not null,
  effective_month date not null check (extract(day from effective_month) = 1),
  recorded_year   date not null check (extract(doy from recorded_year) = 1),
  joined          integer not null,
  returned        integer not null,
  lapsed          integer not null,
  ended           integer not null,
  moved_in        integer not null,
  moved_out       integer not null,
  primary key (province_id, scheme, effective_month, area_id, recorded_year)
) with (fillfactor = 80);

create table year_tallies (
  province_id     smallint not null,
  scheme          text not null,
  area_id         integer not null,
  effective_year  date not null check (extract(doy from effective_year) = 1),
  recorded_year   date not null check (extract(doy from recorded_year) = 1),
  joined          integer not null,
  returned        integer not null,
  lapsed          integer not null,
  ended           integer not null,
  moved_in        integer not null,
  moved_out       integer not null,
  primary key (province_id, scheme, area_id, effective_year, recorded_year)
) with (fillfactor = 80);

insert into month_tallies
select province_id, scheme, area_id, date_trunc('month', effective_on::timestamp), date_trunc('month', recorded_on::timestamp),
       coalesce(sum(count) filter (where kind = 'joined'), 0),
       coalesce(sum(count) filter (where kind = 'returned'), 0),
       coalesce(sum(count) filter (where kind = 'lapsed'), 0),
       coalesce(sum(count) filter (where kind = 'ended'), 0),
       coalesce(sum(count) filter (where kind = 'moved_in'), 0),
       coalesce(sum(count) filter (where kind = 'moved_out'), 0)
  from tallies
 group by 1, 2, 3, 4, 5;

insert into month_year_tallies
select province_id, scheme, area_id, effective_month, date_trunc('year', recorded_month::timestamp),
       sum(joined), sum(returned), sum(lapsed), sum(ended), sum(moved_in), sum(moved_out)
  from month_tallies
 group by 1, 2, 3, 4, 5;

insert into year_tallies
select province_id, scheme, area_id, date_trunc('year', effective_month::timestamp), recorded_year,
       sum(joined), sum(returned), sum(lapsed), sum(ended), sum(moved_in), sum(moved_out)
  from month_year_tallies
 group by 1, 2, 3, 4, 5;

grant select on month_tallies, month_year_tallies, year_tallies to baophu_app, baophu_reader;
grant insert, update (joined, returned, lapsed, ended, moved_in, moved_out) on month_tallies, month_year_tallies, year_tallies to baophu_app;
