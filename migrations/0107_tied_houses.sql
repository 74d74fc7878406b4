-- A house of a round that had only a label, and the household that was recorded of it later: what the round came to follows the register
-- from then on, and whoever is in charge of the round sees them as of any other household of it. The label stays beside it. Without a
-- person the tie is taken back. Answers false where there is no such house in sight.
create function tie_visit_line(line uuid, person uuid, household uuid) returns boolean
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  ours record := scope();
begin
  update visit_lines set person_id = person, household_id = household
   where province_id = ours.province and id = line and label is not null
     and exists (select from visit_rounds as round
                  where round.province_id = ours.province and round.id = round_id
                    and sees_round(round.area_id, round.organisation, round.in_charge));
  return found;
end $$;
revoke execute on function tie_visit_line from public;
grant execute on function tie_visit_line to baophu_app;
