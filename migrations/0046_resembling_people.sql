-- Whoever of the scope has one of some names up to one letter, and one of some births: asked while somebody is typed.
-- `asked` are objects {no, name (without accents), births}.
create function people_resembling(asked jsonb) returns table (no integer, id uuid)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  ours record := public.scope();
begin
  return query
  select (each ->> 'no')::integer, found.id
    from jsonb_array_elements(asked) as each
   cross join lateral (
     select person.id from public.people as person
      where person.province_id = ours.province
        and public.plain_name(person.full_name) collate "C" = any (public.spellings(each ->> 'name'))
        and person.birth_date in (select jsonb_array_elements_text(each -> 'births'))
        and (ours.areas is null or public.lives_in_scope(person.id, person.area_id))
      limit 20) as found;
end $$;
revoke execute on function people_resembling from public;
grant execute on function people_resembling to baophu_app;
