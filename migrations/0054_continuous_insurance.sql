-- The months for which household health insurance was paid for somebody in scope, without what was taken back, the earliest first:
-- row security would ask about each contribution by itself.
create function months_of_health(person uuid) returns json
  language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  ours record := scope();
begin
  if ours.areas is not null and lives_in_scope(person) is null then
    return null;
  end if;
  return (select coalesce(json_agg(json_build_object('from', to_char(paid.from_month, 'YYYY-MM'), 'months', paid.months) order by paid.from_month), '[]')
            from contributions as paid
           where paid.province_id = ours.province and paid.person_id = any (records_of(person)) and paid.scheme = 'hhi' and paid.reverses is null
             and not exists (select from contributions as reversal
                              where reversal.province_id = ours.province and reversal.reverses = paid.id));
end $$;
revoke execute on function months_of_health from public;
grant execute on function months_of_health to baophu_app;
