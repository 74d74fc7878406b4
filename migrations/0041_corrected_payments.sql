-- A payment is corrected by two lines of one transaction, its reversal and the right one: both are the money of whoever corrects it, so
-- that they hold the difference, and whoever took the first one keeps that.
drop function write_money(uuid[], uuid, text, text, text, text);
create function write_money(contribution_ids uuid[], payment uuid default null, means text default 'cash', payer text default 'household',
                            payer_name text default null, reference text default null, is_correction boolean default false) returns void
  language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  ours  record := scope();
  owner text := substr(current_setting('baophu.scope'), 65)::jsonb ->> 'actorName';
begin
  insert into money_taken (province_id, contribution_id, reverses, collector, collector_name, organisation, scheme, amount, receipt_no,
                           recorded_at, payment_id, means, payer, payer_name, reference)
  select fact.province_id, fact.id, taken.contribution_id, ours.actor, coalesce(owner, ours.actor),
         case people_in_scope() when 'organisation' then ours.organisation end, fact.scheme,
         case when fact.reverses is null then fact.paid else -fact.paid end, fact.receipt_no, fact.recorded_at,
         coalesce(write_money.payment, fact.id), write_money.means, write_money.payer, write_money.payer_name, write_money.reference
    from contributions as fact
    left join money_taken as taken on taken.province_id = fact.province_id and taken.contribution_id = fact.reverses
   where fact.province_id = ours.province and fact.id = any (contribution_ids)
     and fact.recording = (select (current_recording()).id) and ours.actor_role <> 'operator'
     and (fact.reverses is null or write_money.is_correction)
  union all
  select fact.province_id, fact.id, taken.contribution_id, taken.collector, taken.collector_name, taken.organisation, taken.scheme,
         -taken.amount, taken.receipt_no, fact.recorded_at,
         taken.payment_id, taken.means, taken.payer, taken.payer_name, taken.reference
    from contributions as fact
    join money_taken as taken on taken.province_id = fact.province_id and taken.contribution_id = fact.reverses
   where fact.province_id = ours.province and fact.id = any (contribution_ids)
     and fact.recording = (select (current_recording()).id)
     and not (write_money.is_correction and ours.actor_role <> 'operator');
end $$;
revoke execute on function write_money from public;
grant execute on function write_money to baophu_app;
