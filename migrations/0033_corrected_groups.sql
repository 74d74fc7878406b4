-- The group by which somebody is supported may be recorded wrong, or change: a correction says the right one from its day on.
alter table person_corrections
  add column support_group text check (support_group in ('poor', 'near_poor', 'ethnic_minority', 'island', 'other')),
  drop constraint person_corrections_check1,
  add constraint person_corrections_check1 check (
    num_nonnulls(si_code, citizen_index, full_name, birth_date, sex, ethnicity, support_group, phone_index, area_id) > 0);
grant select (province_id, id, person_id, recorded_at, support_group) on person_corrections to baophu_planner;
create index person_corrections_by_group on person_corrections (province_id, person_id, recorded_at) where support_group is not null;
