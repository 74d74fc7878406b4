-- Cover that is paid and begins after a day, of people in scope: whoever paid for a card that works from next month on has none yet.
create function covers_to_come(on_day date, wanted uuid[]) returns table (person_id uuid, scheme text, begins date)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select arrival.person_id, arrival.scheme, min(arrival.effective_on)
      from (select movement.person_id, movement.scheme, movement.effective_on
              from public.movements as movement
             where movement.province_id = (select (public.scope()).province)
               and movement.person_id in (
                     select each from unnest(wanted) as each
                      where (case when (select (public.scope()).areas) is null then true else public.lives_in_scope(each) end) is not unknown)
               and movement.kind in ('joined', 'returned') and movement.effective_on > on_day
             group by 1, 2, 3 having sum(movement.count) > 0) as arrival
     group by 1, 2
  $$;
revoke execute on function covers_to_come(date, uuid[]) from public;
grant execute on function covers_to_come(date, uuid[]) to baophu_app;
