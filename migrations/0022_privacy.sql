-- Entries about people or recordings, by what their details hold. The operator on JSON may not be asked before row security, so that
-- the index would stay out of use: the function asks it for the province of the scope alone.
create function audit_about(wanted jsonb[]) returns setof bigint
  language sql stable security definer set search_path = public, pg_temp as $$
    select distinct entry.number from unnest(wanted) as subject
      join audit_entries as entry on entry.detail @> subject and entry.province_id = (select (scope()).province)
  $$;
revoke execute on function audit_about from public;
grant execute on function audit_about to baophu_app;

-- By whom and what: filters of the log, and who and what there is to choose from.
create index on audit_entries (province_id, action, number);
create index on audit_entries (province_id, actor, number);

-- People whose name and numbers were erased. Their lines stay, so that what was counted stays too.
create table erasures (
  province_id smallint not null,
  person_id   uuid not null,
  reason      text not null check (reason <> ''),
  recorded_at timestamptz(3) not null default now(),
  primary key (province_id, person_id),
  foreign key (province_id, person_id) references people
);
alter table erasures enable row level security;
create policy scope_of_the_transaction on erasures to baophu_app using (
  province_id = (select (scope()).province)
  and (case when (select (scope()).areas) is null then true else lives_in_scope(person_id) end) is not unknown);
grant select, insert (province_id, person_id, reason) on erasures to baophu_app;

-- A pseudonym in the place of the name, no number, of the birth the year. The only way in which the application changes a fact: the
-- function has the owner's rights, asks the scope, and refuses people about whom there is more than that they were entered.
create function erase_person(person uuid) returns void
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
  update people set full_name = pseudonym, si_code = null, citizen_id = null, phone = null, ethnicity = null,
                    birth_date = left(birth_date, 4), household_id = null
   where province_id = ours.province and id = person;
  update person_corrections set full_name = pseudonym, si_code = null, citizen_id = null, phone = null, ethnicity = null,
                                birth_date = left(birth_date, 4), reason = 'Đã xoá'
   where province_id = ours.province and person_id = person;
  update withdrawals set reason = 'Đã xoá' where province_id = ours.province and person_id = person;
end $$;
revoke execute on function erase_person from public;
grant execute on function erase_person to baophu_app;
