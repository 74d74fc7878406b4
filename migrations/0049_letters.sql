-- Whoever falls due may get a letter by e-mail. The address is sealed as the telephone is (docs/decisions/0025-sealed-numbers.md); one
-- may be that of several people of a household.
alter table people
  add column email_sealed bytea,
  add column email_index  bytea,                       -- of the address in small letters
  add constraint people_email_check check (num_nulls(email_sealed, email_index) in (0, 2)
                                           and (key_version is not null or email_sealed is null));
alter table person_corrections
  add column email_sealed bytea,
  add column email_index  bytea,
  add constraint person_corrections_email_check check (num_nulls(email_sealed, email_index) in (0, 2)
                                                       and (key_version is not null or email_sealed is null)),
  drop constraint person_corrections_check1,
  add constraint person_corrections_check1 check (
    num_nonnulls(si_code, citizen_index, full_name, birth_date, sex, ethnicity, support_group, phone_index, email_index, area_id) > 0);
create index people_by_email on people (province_id, email_index) where email_index is not null;
create index person_corrections_by_email on person_corrections (province_id, email_index) where email_index is not null;

-- Who has an address of that digest, as recorded or corrected: whoever asks for no more letters is known by it.
create function people_with_email(wanted bytea, most integer) returns setof uuid
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  ours record := public.scope();
begin
  return query
    select found.id
      from (select person.id from public.people as person
             where person.province_id = ours.province and person.email_index = wanted
             union
            select correction.person_id from public.person_corrections as correction
             where correction.province_id = ours.province and correction.email_index = wanted) as found
     where ours.areas is null or public.lives_in_scope(found.id)
     order by found.id limit most;
end $$;
revoke execute on function people_with_email(bytea, integer) from public;
grant execute on function people_with_email(bytea, integer) to baophu_app;

-- As in migrations/0032_person_links.sql, with the address.
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
     or exists (select from endings where province_id = ours.province and person_id = person)
     or exists (select from records_beside where province_id = ours.province and person_id = person) then
    raise insufficient_privilege using message = 'this person is not in scope, or has facts that are kept';
  end if;
  update people set full_name = pseudonym, si_code = null, citizen_sealed = null, citizen_index = null, citizen_end = null,
                    phone_sealed = null, phone_index = null, email_sealed = null, email_index = null, key_version = null,
                    ethnicity = null, birth_date = left(birth_date, 4), household_id = null
   where province_id = ours.province and id = person;
  update person_corrections set full_name = pseudonym, si_code = null, citizen_sealed = null, citizen_index = null, citizen_end = null,
                                phone_sealed = null, phone_index = null, email_sealed = null, email_index = null, key_version = null,
                                ethnicity = null, birth_date = left(birth_date, 4), reason = 'Đã xoá'
   where province_id = ours.province and person_id = person;
  update withdrawals set reason = 'Đã xoá' where province_id = ours.province and person_id = person;
  update person_unlinks set reason = 'Đã xoá'
   where province_id = ours.province
     and link_id in (select id from person_links where province_id = ours.province and person in (person_id, kept_id));
  update person_links set reason = 'Đã xoá' where province_id = ours.province and person in (person_id, kept_id);
end $$;

alter table message_wishes
  drop constraint message_wishes_channel_check,
  add constraint message_wishes_channel_check check (channel in ('sms', 'zalo', 'email'));
alter table reminders
  drop constraint reminders_channel_check,
  add constraint reminders_channel_check check (channel in ('sms', 'zalo', 'email'));
-- A server of mail says whether an address is wrong for good, or cannot be reached now: then the letter did not leave, and may be sent again.
alter table reminder_answers
  drop constraint reminder_answers_answer_check,
  add constraint reminder_answers_answer_check check (answer in ('taken', 'refused', 'none', 'unsent', 'deferred'));
