-- Whether somebody whom this transaction may not see has an SI code or a citizen number (by its digest): a number is one person's in the
-- whole register, also where nobody may be told whose. False for whoever sees the whole province: they find the holder by name.
create function number_held_elsewhere(code text, citizen bytea, person uuid) returns boolean
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  ours record := public.scope();
begin
  if ours.areas is null then
    return false;
  end if;
  return exists (
    select from (select id from public.people where province_id = ours.province and si_code = code
                 union all select person_id from public.person_corrections where province_id = ours.province and si_code = code
                 union all select id from public.people where province_id = ours.province and citizen_index = citizen
                 union all select person_id from public.person_corrections where province_id = ours.province and citizen_index = citizen) as had
      join public.people as other on other.province_id = ours.province and other.id = had.id
     where other.id <> person
       and (coalesce((select correction.si_code from public.person_corrections as correction
                       where correction.province_id = ours.province and correction.person_id = other.id and correction.si_code is not null
                       order by correction.recorded_at desc, correction.id desc limit 1), other.si_code) = code
         or coalesce((select correction.citizen_index from public.person_corrections as correction
                       where correction.province_id = ours.province and correction.person_id = other.id and correction.citizen_index is not null
                       order by correction.recorded_at desc, correction.id desc limit 1), other.citizen_index) = citizen));
end $$;
revoke execute on function number_held_elsewhere(text, bytea, uuid) from public;
grant execute on function number_held_elsewhere(text, bytea, uuid) to baophu_app;
