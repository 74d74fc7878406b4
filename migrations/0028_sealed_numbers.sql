-- What was recorded in the open is sealed by the application before this runs (register/sealing/seal-open-numbers.ts); then it goes.
do $$ begin
  if exists (select from people where num_nonnulls(citizen_id, phone) > 0)
     or exists (select from person_corrections where num_nonnulls(citizen_id, phone) > 0) then
    raise exception 'citizen ids and telephones are still in the open: migrate with the program, not with the files alone';
  end if;
end $$;

drop function people_with_phone(text), people_ending_in(text, integer);
alter table people drop column citizen_id, drop column phone;
alter table person_corrections drop column citizen_id, drop column phone;
drop function plain_phone(text);
alter table person_corrections
  add check (num_nonnulls(si_code, citizen_index, full_name, birth_date, sex, ethnicity, phone_index, area_id) > 0);

create index people_by_citizen on people (province_id, citizen_index) where citizen_index is not null;
create index person_corrections_by_citizen on person_corrections (province_id, citizen_index) where citizen_index is not null;
create index people_by_phone on people (province_id, phone_index) where phone_index is not null;
create index person_corrections_by_phone on person_corrections (province_id, phone_index) where phone_index is not null;
create index people_by_citizen_end on people (province_id, citizen_end) where citizen_end is not null;
create index person_corrections_by_citizen_end on person_corrections (province_id, citizen_end) where citizen_end is not null;
create index people_by_key on people (province_id, key_version) where key_version is not null;
create index person_corrections_by_key on person_corrections (province_id, key_version) where key_version is not null;

-- Who has a telephone number of that digest, as recorded or corrected.
create function people_with_phone(wanted bytea) returns setof uuid
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  ours record := public.scope();
begin
  return query
    select found.id
      from (select person.id from public.people as person
             where person.province_id = ours.province and person.phone_index = wanted
             union
            select correction.person_id from public.person_corrections as correction
             where correction.province_id = ours.province and correction.phone_index = wanted) as found
     where ours.areas is null or public.lives_in_scope(found.id);
end $$;

-- Whose SI code ends in these four digits, or citizen number in digits of that digest, as recorded or corrected.
create function people_ending_in(wanted text, digest bytea, most integer) returns setof uuid
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  ours record := public.scope();
begin
  return query
    select found.id
      from (select person.id from public.people as person
             where person.province_id = ours.province and person.citizen_end = digest
             union
            select person.id from public.people as person
             where person.province_id = ours.province and person.si_code is not null and right(person.si_code, 4) = wanted
             union
            select correction.person_id from public.person_corrections as correction
             where correction.province_id = ours.province and correction.citizen_end = digest
             union
            select correction.person_id from public.person_corrections as correction
             where correction.province_id = ours.province and correction.si_code is not null and right(correction.si_code, 4) = wanted) as found
     where ours.areas is null or public.lives_in_scope(found.id)
     order by found.id limit most;
end $$;
revoke execute on function people_with_phone(bytea), people_ending_in(text, bytea, integer) from public;
grant execute on function people_with_phone(bytea), people_ending_in(text, bytea, integer) to baophu_app;

-- As migrations/0022_privacy.sql has it, with the numbers as they lie now.
create or replace function erase_person(person uuid) returns void
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  ours      record := scope();
  pseudonym text := 'Đã xoá ' || left(person::text, 8);
begin
  if not exists (select from people where province_id = ours.province and id = person
                    and (ours.areas is null or lives_in_scope(id, area_id)))
     or exists (select from contributions where province_id = ours.province and person_id = person)
     or exists (select from enrolments where province_id = ours.province and person_id = person)
     or exists (select from endings where province_id = ours.province and person_id = person) then
    raise insufficient_privilege using message = 'this person is not in scope, or has facts that are kept';
  end if;
  update people set full_name = pseudonym, si_code = null, citizen_sealed = null, citizen_index = null, citizen_end = null,
                    phone_sealed = null, phone_index = null, key_version = null, ethnicity = null,
                    birth_date = left(birth_date, 4), household_id = null
   where province_id = ours.province and id = person;
  update person_corrections set full_name = pseudonym, si_code = null, citizen_sealed = null, citizen_index = null, citizen_end = null,
                                phone_sealed = null, phone_index = null, key_version = null, ethnicity = null,
                                birth_date = left(birth_date, 4), reason = 'Đã xoá'
   where province_id = ours.province and person_id = person;
  update withdrawals set reason = 'Đã xoá' where province_id = ours.province and person_id = person;
end $$;
