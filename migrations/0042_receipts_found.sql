-- People are found by the receipt that they hold: its number in a book, or the text that an imported payment came with.

-- A receipt however it is written: a spreadsheet program makes 123 of 0000123.
create function receipt_key(receipt text) returns text
  language sql immutable parallel safe
  return case when receipt ~ '^[0-9]+$' then ltrim(receipt, '0') else upper(regexp_replace(receipt, '\s', '', 'g')) end;

create index contributions_by_receipt on contributions (province_id, receipt_key(receipt_no)) where receipt_no is not null;
create index receipts_by_number on receipts (province_id, number) where fate = 'issued';

-- Who paid with a receipt of that text. What works out the key is not leakproof, so row security would read every payment
-- (docs/decisions/0023-search-of-people.md): the scope is named here.
create function people_with_receipt(wanted text, most integer) returns setof uuid
  language plpgsql stable security definer set search_path = public, pg_catalog, pg_temp as $$
declare
  ours record := scope();
begin
  return query
    select distinct paid.person_id from contributions as paid
     where paid.province_id = ours.province and paid.receipt_no is not null and receipt_key(paid.receipt_no) = receipt_key(wanted)
       and (ours.areas is null or lives_in_scope(paid.person_id))
     order by paid.person_id limit most;
end $$;

revoke execute on function receipt_key(text), people_with_receipt(text, integer) from public;
grant execute on function receipt_key(text), people_with_receipt(text, integer) to baophu_app;
